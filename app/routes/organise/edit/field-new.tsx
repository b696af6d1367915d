import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { fieldsPath } from '../../../domain/addresses.ts';
import { newField } from '../../../domain/registrations/fields/new-field.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { texts } from '../../../i18n/index.ts';
import { FieldPage } from '../../../ui/organise/fields/field-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, editing, keptBefore } = await openedSection(args, newField);
  const asksMode = event.mode === 'hybrid';
  return { frame, slug: event.slug, asksMode, editing, keptBefore };
}

export const action = (args: ActionFunctionArgs) => savedSection(args, newField, fieldsPath);

export default function NewField() {
  const opened = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { newTitle } = texts(opened.frame.language).organise.fields;
  return <FieldPage {...opened} title={newTitle} answers={0} chosen={{}} back={back} />;
}
