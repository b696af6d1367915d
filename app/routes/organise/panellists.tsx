import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { panellistPath, panellistsPath } from '../../domain/addresses.ts';
import { type Faults, type Typed, typedIn } from '../../domain/form.ts';
import { numberIn, readMailing } from '../../domain/questions/desk.form.ts';
import { moderatedQuestionsOf } from '../../domain/questions/moderated-questions.server.ts';
import { somebodyIn } from '../../domain/questions/panellist.ts';
import {
  linksOf,
  mailLink,
  makeLink,
  revokeLink,
} from '../../domain/questions/panellist-link.server.ts';
import { panelSessionsOf } from '../../domain/questions/panellists.server.ts';
import { sentForm } from '../../http/answers.ts';
import { atEvent } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { type LinkBack, PanellistLink } from '../../ui/organise/questions/panellist-link.tsx';
import { QuestionParts } from '../../ui/organise/questions/question-parts.tsx';
import { Words } from '../../ui/words.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame } = await atEvent(args, 'moderate-questions');
  const { db, keyring, origin, language } = args.context;
  const links = await linksOf(db, event.id, keyring);
  const questions = await moderatedQuestionsOf(db, event.id);
  const sessions = await panelSessionsOf(db, event.id);
  return {
    frame,
    slug: event.slug,
    did: new URL(args.request.url).searchParams.get('did'),
    sessions: sessions.map((session) => ({
      ...session,
      panellists: session.panellists.map((panellist) => {
        const token = links.get(panellist.id ?? 0);
        return {
          panellist,
          link: token ? origin + panellistPath(language, token) : null,
          questions: questions.filter(
            ({ standing, panellistId }) =>
              standing === 'accepted' && panellistId !== null && panellistId === panellist.id,
          ).length,
        };
      }),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const desk = await atEvent(args, 'moderate-questions');
  const typed = typedIn(await sentForm(args.request));
  const done = (what: string) =>
    redirect(
      `${panellistsPath(args.context.language, desk.event.slug)}?did=${what}#${typed.panellist ?? ''}`,
      303,
    );
  const to = somebodyIn(String(typed.key));
  const id = numberIn(typed.panellist);
  if ((typed.press === 'make' || typed.press === 'renew') && to) {
    const renew = typed.press === 'renew';
    const made = await desk.press((acting) => makeLink(acting, desk.event.id, to, { renew }));
    return made.ok ? done('link-made') : comeBack(typed, 409, { trouble: made.reason });
  }
  if (typed.press === 'revoke' && id !== null) {
    await desk.press((acting) => revokeLink(acting, desk.event.id, id));
    return done('link-revoked');
  }
  if (typed.press === 'mail' && id !== null) {
    const read = readMailing(typed);
    if (!read.ok) return comeBack(typed, 422, { faults: read.faults });
    const mailed = await desk.perform((acting) => mailLink(acting, desk.event, id, read.value));
    if (mailed.ok) return done('link-mailed');
    return comeBack(typed, mailed.reason === 'unavailable' ? 503 : 409, {
      trouble: mailed.reason,
    });
  }
  throw new Response(null, { status: 400 });
}

function comeBack(
  typed: Typed,
  status: number,
  { faults = {}, trouble = null }: { faults?: Faults; trouble?: LinkBack['trouble'] },
) {
  return data<LinkBack>({ of: String(typed.key), typed, faults, trouble }, { status });
}

export default function Panellists() {
  const { frame, slug, did, sessions } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() ?? null;
  const { language } = frame;
  const t = texts(language).organise.panellists;
  const done = did !== null && !back && t.done[did];
  const known = sessions.filter(({ panellists }) => panellists.length > 0);
  return (
    <OrganiserPage frame={frame} title={t.title} tab="questions" failed={back !== null}>
      <QuestionParts slug={slug} language={language} current="panellists" />
      {done && (
        <div role="status">
          <Notice tone="success">
            <p>{done}</p>
          </Notice>
        </div>
      )}
      <p>{t.lead}</p>
      {known.length === 0 && <p>{t.noProgramme}</p>}
      {known.map((session) => (
        <section key={session.id} aria-labelledby={`session-${session.id}`}>
          <h2 id={`session-${session.id}`}>
            <Words of={session.title} language={language} />
          </h2>
          <ul className="questions">
            {session.panellists.map((one) => (
              <PanellistLink
                key={one.panellist.key}
                {...one}
                language={language}
                back={back?.of === one.panellist.key ? back : null}
              />
            ))}
          </ul>
        </section>
      ))}
    </OrganiserPage>
  );
}
