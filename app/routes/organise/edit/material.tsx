import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { materialsPath } from '../../../domain/addresses.ts';
import { materialSection } from '../../../domain/materials/material-section.server.ts';
import { materialOfEvent } from '../../../domain/materials/materials.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { GonePage } from '../../../ui/organise/gone-page.tsx';
import { MaterialPage } from '../../../ui/organise/materials/material-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const id = pathNumber(args.params.material);
  const { frame, event, editing, keptBefore } = await openedSection(args, materialSection(id));
  const exists = (await materialOfEvent(args.context.db, event.id, id)) !== null;
  return data(
    { frame, slug: event.slug, exists, editing, keptBefore },
    { status: exists ? 200 : 404 },
  );
}

export const action = (args: ActionFunctionArgs) =>
  savedSection(args, materialSection(pathNumber(args.params.material)), materialsPath);

export default function EditMaterial() {
  const { exists, ...opened } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { frame, slug } = opened;
  const t = texts(frame.language).organise.materials;
  const list = { href: materialsPath(frame.language, slug), text: t.back };
  if (!exists && !back) return <GonePage frame={frame} back={list} />;
  return <MaterialPage {...opened} title={t.editTitle} back={back} />;
}
