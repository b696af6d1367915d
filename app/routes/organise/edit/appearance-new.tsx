import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { appearancePath, sessionPath } from '../../../domain/addresses.ts';
import { openSection } from '../../../domain/editor/save-section.server.ts';
import { typedIn } from '../../../domain/form.ts';
import { earlierSpeaker, speakerNames } from '../../../domain/programme/earlier-speakers.server.ts';
import { newAppearance } from '../../../domain/programme/new-appearance.server.ts';
import { sessionOfEvent } from '../../../domain/programme/programme.server.ts';
import { notFound, sentForm } from '../../../http/answers.ts';
import { savedSection } from '../../../http/editing.ts';
import { atEvent } from '../../../http/organising.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { reachOf, searchStep } from '../../../http/speaker-search.ts';
import { texts } from '../../../i18n/index.ts';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { NewAppearanceSteps } from '../../../ui/organise/programme/new-appearance-steps.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { db, keyring } = args.context;
  const desk = await atEvent(args, 'edit-event');
  const { frame, event } = desk;
  const reach = reachOf(desk);
  const session = await sessionOfEvent(db, event.id, pathNumber(args.params.session));
  if (!session) throw notFound();
  const query = new URL(args.request.url).searchParams;
  const known = query.has('speaker') ? pathNumber(query.get('speaker') ?? '') : null;
  const speaker = known === null ? null : await earlierSpeaker(db, reach, known);
  if (known !== null && !speaker) throw notFound();
  return {
    frame,
    slug: event.slug,
    session: { id: session.id, kind: session.kind, title: session.title },
    names: await speakerNames(db, reach),
    speaker,
    onlyOrganisation: query.get('only') === 'organisation',
    editing: await openSection(db, event, newAppearance(session.id, reach), keyring),
  };
}

/** One of the steps to a person, or the form that adds them. */
export async function action(args: ActionFunctionArgs) {
  const { db } = args.context;
  const desk = await atEvent(args, 'edit-event');
  const reach = reachOf(desk);
  const session = pathNumber(args.params.session);
  const typed = typedIn(await sentForm(args.request.clone()));
  const step = await searchStep(db, reach, typed);
  if (step?.is === 'known') {
    const path = appearancePath(desk.frame.language, desk.event.slug, session, 'new');
    return redirect(`${path}?${new URLSearchParams({ speaker: String(step.speaker) })}`, 303);
  }
  if (step) return data({ step }, { status: step.error ? 422 : 200 });
  return savedSection(args, newAppearance(session, reach), (language, slug) =>
    sessionPath(language, slug, session),
  );
}

export default function NewAppearance() {
  const opened = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const step = back && 'step' in back ? back.step : null;
  const saved = back && !('step' in back) ? back : null;
  const { frame, slug, session } = opened;
  const { language } = frame;
  const t = texts(language).organise.programme;
  return (
    <OrganiserPage
      frame={frame}
      title={t.appearances.newTitle}
      tab="edit"
      failed={saved !== null || Boolean(step?.error)}
    >
      <p>
        <a href={sessionPath(language, slug, session.id)}>{t.backToSession}</a>
      </p>
      <NewAppearanceSteps {...opened} step={step} saved={saved} />
    </OrganiserPage>
  );
}
