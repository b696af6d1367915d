import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { programmePath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import { said } from '../../../domain/language.ts';
import { sessionOfEvent } from '../../../domain/programme/programme.server.ts';
import { removeSession } from '../../../domain/programme/remove-session.server.ts';
import { notFound, sentForm } from '../../../http/answers.ts';
import { atEvent } from '../../../http/organising.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { RemovePage } from '../../../ui/organise/remove-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'edit-event');
  const id = pathNumber(args.params.session);
  const session = await sessionOfEvent(args.context.db, event.id, id);
  if (!session) throw notFound();
  const appearances = session.appearances.length;
  return { frame, slug: event.slug, title: session.title, appearances };
}

export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'edit-event');
  const id = pathNumber(args.params.session);
  const path = programmePath(args.context.language, event.slug);
  if (typedIn(await sentForm(args.request)).remove === undefined) return redirect(path, 303);
  await press((acting) => removeSession(acting, event.id, id));
  return redirect(`${path}?done=removed`, 303);
}

export default function RemoveSession() {
  const { frame, slug, title, appearances } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise.programme;
  return (
    <RemovePage
      frame={frame}
      title={t.session.removeTitle(said(title, language).text)}
      back={{ href: programmePath(language, slug), text: t.back }}
      button={t.session.removeButton}
    >
      <p>{t.session.removeWhat(appearances)}</p>
      {appearances > 0 && <p>{t.session.removeSpeakers}</p>}
    </RemovePage>
  );
}
