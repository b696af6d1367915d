import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { materialsPath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import { said } from '../../../domain/language.ts';
import { materialOfEvent } from '../../../domain/materials/materials.server.ts';
import { removeMaterial } from '../../../domain/materials/remove-material.server.ts';
import { notFound, sentForm } from '../../../http/answers.ts';
import { atEvent } from '../../../http/organising.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { RemovePage } from '../../../ui/organise/remove-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'edit-event');
  const id = pathNumber(args.params.material);
  const material = await materialOfEvent(args.context.db, event.id, id);
  if (!material) throw notFound();
  return { frame, slug: event.slug, title: material.title };
}

export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'edit-event');
  const id = pathNumber(args.params.material);
  const path = materialsPath(args.context.language, event.slug);
  if (typedIn(await sentForm(args.request)).remove === undefined) return redirect(path, 303);
  await press((acting) => removeMaterial(acting, event.id, id));
  return redirect(`${path}?done=removed`, 303);
}

export default function RemoveMaterial() {
  const { frame, slug, title } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise.materials;
  return (
    <RemovePage
      frame={frame}
      title={t.removal.title(said(title, language).text)}
      back={{ href: materialsPath(language, slug), text: t.back }}
      button={t.removal.button}
    >
      <p>{t.removal.what}</p>
    </RemovePage>
  );
}
