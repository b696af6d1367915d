import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { materialPath, materialsPath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import { materialsOf } from '../../../domain/materials/materials.server.ts';
import { moveMaterial } from '../../../domain/materials/move-material.server.ts';
import { readMove } from '../../../domain/order/order.form.ts';
import { sentForm } from '../../../http/answers.ts';
import { backToList } from '../../../http/ordering.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { BackToEditing } from '../../../ui/organise/edit-page.tsx';
import { MaterialList } from '../../../ui/organise/materials/material-list.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import script from '../../../ui/organise/reorder.js?url&no-inline';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'edit-event');
  return { frame, slug: event.slug, materials: await materialsOf(args.context.db, event.id) };
}

export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'edit-event');
  const path = materialsPath(args.context.language, event.slug);
  const move = readMove(typedIn(await sentForm(args.request)));
  if (!move) return redirect(path, 303);
  return backToList(path, move, await press((acting) => moveMaterial(acting, event.id, move)));
}

export default function Materials() {
  const { frame, slug, materials } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise.materials;
  return (
    <OrganiserPage
      frame={frame}
      title={t.title}
      tab="edit"
      actions={<ButtonLink href={materialPath(language, slug, 'new')}>{t.add}</ButtonLink>}
      script={script}
    >
      <BackToEditing frame={frame} />
      <p>{t.lead}</p>
      {materials.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <MaterialList {...{ materials, slug, language }} />
      )}
    </OrganiserPage>
  );
}
