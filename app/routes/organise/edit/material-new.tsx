import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { materialsPath } from '../../../domain/addresses.ts';
import { newMaterial } from '../../../domain/materials/material-section.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { texts } from '../../../i18n/index.ts';
import { MaterialPage } from '../../../ui/organise/materials/material-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, editing, keptBefore } = await openedSection(args, newMaterial);
  return { frame, slug: event.slug, editing, keptBefore };
}

export const action = (args: ActionFunctionArgs) => savedSection(args, newMaterial, materialsPath);

export default function NewMaterial() {
  const opened = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { newTitle } = texts(opened.frame.language).organise.materials;
  return <MaterialPage {...opened} title={newTitle} back={back} />;
}
