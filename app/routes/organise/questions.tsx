import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { deskPath } from '../../domain/addresses.ts';
import { questionPhase } from '../../domain/events/event.ts';
import { typedIn } from '../../domain/form.ts';
import { numberIn, sectionIn } from '../../domain/questions/desk.form.ts';
import { type Did, laidOut } from '../../domain/questions/desk.ts';
import { type DeskFilter, filterIn, queryOf } from '../../domain/questions/desk-filter.ts';
import { moderatedQuestionsOf } from '../../domain/questions/moderated-questions.server.ts';
import {
  type ModeratedQuestion,
  STANDINGS,
  type Standing,
} from '../../domain/questions/moderation.ts';
import { panelSessionsOf } from '../../domain/questions/panellists.server.ts';
import { themesOf } from '../../domain/questions/questions.server.ts';
import { sentForm } from '../../http/answers.ts';
import { moderated } from '../../http/moderating.ts';
import { atEvent } from '../../http/organising.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { DeskSection } from '../../ui/organise/questions/desk-section.tsx';
import { QuestionFilter } from '../../ui/organise/questions/question-filter.tsx';
import { QuestionParts } from '../../ui/organise/questions/question-parts.tsx';
import { Standings } from '../../ui/organise/questions/standings.tsx';
import script from '../../ui/organise/reorder.js?url&no-inline';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame } = await atEvent(args, 'moderate-questions');
  const { db, now } = args.context;
  const query = new URL(args.request.url).searchParams;
  const filter = filterIn(query);
  const themes = await themesOf(db, event.id);
  const questions = await moderatedQuestionsOf(db, event.id);
  const did = didIn(query);
  const start = numberIn(query.get('start') ?? undefined);
  return {
    frame,
    slug: event.slug,
    asking: questionPhase(event, now),
    filter,
    did,
    themes,
    sessions: await panelSessionsOf(db, event.id),
    counts: countsOf(questions),
    ...laidOut(questions, themes, filter, { did, start }),
  };
}

/** What the press that led here has done. */
function didIn(query: URLSearchParams): Did | null {
  const of = numberIn(query.get('of') ?? undefined);
  const press = query.get('did');
  if (of === null || press === null) return null;
  return { press, of, from: sectionIn({ from: query.get('from') ?? '' }) };
}

function countsOf(questions: ModeratedQuestion[]): Record<Standing, number> {
  const counts = { new: 0, accepted: 0, merged: 0, rejected: 0 };
  for (const { standing } of questions) counts[standing] += 1;
  return counts;
}

export async function action(args: ActionFunctionArgs) {
  const { event, perform } = await atEvent(args, 'moderate-questions');
  const { db, language } = args.context;
  const typed = typedIn(await sentForm(args.request));
  const themes = (await themesOf(db, event.id)).map(({ id }) => id);
  const result = await moderated({ perform }, { eventId: event.id, themes }, typed);
  if (!result.ok) return data(result.back, { status: result.status });
  const filter = filterIn(new URL(args.request.url).searchParams);
  const done = { did: result.press, of: result.of, from: sectionIn(typed) };
  return redirect(`${deskPath(language, event.slug)}${queryOf(filter, done)}#did`, 303);
}

export default function Desk() {
  const loaded = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() ?? null;
  const { frame, slug, asking, filter, did, themes, sessions, counts, sections, next } = loaded;
  const { language } = frame;
  const t = texts(language).organise.questions;
  const path = deskPath(language, slug);
  const query = queryOf(filter);
  const place = { language, slug, sessions, action: path + query, backQuery: query };
  const total = STANDINGS.reduce((sum, standing) => sum + counts[standing], 0);
  return (
    <OrganiserPage
      frame={frame}
      title={t.title}
      tab="questions"
      failed={back !== null}
      script={script}
    >
      <QuestionParts slug={slug} language={language} current="desk" />
      <p className="quiet">
        {asking.is === 'open' ? t.openUntil(dateAndTime(asking.closesAt, language)) : t.closed}
      </p>
      {total === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <Standings counts={counts} filter={filter} path={path} language={language} />
          <QuestionFilter {...{ filter, themes, sessions, path, language }} />
          {sections.map((section) => (
            <DeskSection
              key={section.standing}
              section={section}
              place={place}
              did={back ? null : did}
              back={back}
            />
          ))}
          {sections.length === 0 && <p>{nothing(filter) ? t.noneLeft : t.noneHere}</p>}
          {next !== null && (
            <p className="pager">
              <a href={path + queryOf(filter, { start: next })}>{t.next}</a>
            </p>
          )}
        </>
      )}
    </OrganiserPage>
  );
}

/** Whether there is nothing left to do, rather than nothing that was looked for. */
function nothing({ standing, ...choices }: DeskFilter): boolean {
  return standing === null || standing === 'new'
    ? Object.values(choices).every((choice) => choice === null)
    : false;
}
