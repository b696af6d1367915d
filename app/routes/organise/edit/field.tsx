import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { fieldsPath } from '../../../domain/addresses.ts';
import {
  chosenOptions,
  editedField,
} from '../../../domain/registrations/fields/edited-fields.server.ts';
import { fieldSection } from '../../../domain/registrations/fields/field-section.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { FieldPage } from '../../../ui/organise/fields/field-page.tsx';
import { GonePage } from '../../../ui/organise/gone-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const id = pathNumber(args.params.field);
  const { frame, event, editing, keptBefore } = await openedSection(args, fieldSection(id));
  const field = await editedField(db, event.id, id);
  const answers = field?.answers ?? 0;
  const chosen = answers > 0 ? await chosenOptions(db, id) : new Map<number, number>();
  const shown = {
    frame,
    slug: event.slug,
    exists: field !== null,
    asksMode: event.mode === 'hybrid' || (field?.mode ?? null) !== null,
    answers,
    chosen: Object.fromEntries(chosen) as Record<number, number>,
    editing,
    keptBefore,
  };
  return data(shown, { status: field ? 200 : 404 });
}

export const action = (args: ActionFunctionArgs) =>
  savedSection(args, fieldSection(pathNumber(args.params.field)), fieldsPath);

export default function EditField() {
  const { exists, ...opened } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { frame, slug } = opened;
  const t = texts(frame.language).organise.fields;
  if (!exists && !back)
    return (
      <GonePage frame={frame} back={{ href: fieldsPath(frame.language, slug), text: t.back }} />
    );
  return <FieldPage {...opened} title={t.editTitle} back={back} />;
}
