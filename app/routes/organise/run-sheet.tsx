import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { runSheetPath } from '../../domain/addresses.ts';
import { typedIn } from '../../domain/form.ts';
import { moderatedQuestionsOf } from '../../domain/questions/moderated-questions.server.ts';
import { panelSessionsOf } from '../../domain/questions/panellists.server.ts';
import { themesOf } from '../../domain/questions/questions.server.ts';
import { ARRANGEMENTS, type Arrangement, runSheet } from '../../domain/questions/run-sheet.ts';
import { earlierConclusions } from '../../domain/summaries/earlier-conclusions.server.ts';
import { sentForm } from '../../http/answers.ts';
import { moderated } from '../../http/moderating.ts';
import { atEvent } from '../../http/organising.ts';
import { timeOfDay } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { anchorOf } from '../../ui/organise/questions/question-forms.tsx';
import { QuestionParts } from '../../ui/organise/questions/question-parts.tsx';
import {
  Arrangements,
  arrangementQuery,
  EarlierDays,
  SheetSection,
} from '../../ui/organise/questions/run-sheet.tsx';
import { PressTrouble } from '../../ui/organise/questions/trouble.tsx';
import { When } from '../../ui/when.tsx';
import { Words } from '../../ui/words.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame } = await atEvent(args, 'moderate-questions');
  const { db, now } = args.context;
  const arrangement = arrangementOf(args.request);
  const questions = await moderatedQuestionsOf(db, event.id);
  const themes = await themesOf(db, event.id);
  const parts = runSheet(questions, themes, await panelSessionsOf(db, event.id), arrangement);
  const { slug, title, when } = event;
  return {
    frame,
    event: { slug, title, when },
    now,
    arrangement,
    parts,
    earlier: await earlierConclusions(db, event),
  };
}

function arrangementOf(request: Request): Arrangement {
  const by = new URL(request.url).searchParams.get('by');
  return ARRANGEMENTS.find((one) => one === by) ?? 'theme';
}

/** Ticks a question off, or takes the tick away. */
export async function action(args: ActionFunctionArgs) {
  const { event, perform } = await atEvent(args, 'moderate-questions');
  const typed = typedIn(await sentForm(args.request));
  const result = await moderated({ perform }, { eventId: event.id, themes: [] }, typed);
  if (!result.ok) return data(result.back, { status: result.status });
  const sheet = runSheetPath(args.context.language, event.slug);
  const query = arrangementQuery(arrangementOf(args.request));
  return redirect(`${sheet}${query}#${anchorOf({ id: result.of })}`, 303);
}

export default function RunSheet() {
  const { frame, event, now, arrangement, parts, earlier } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() ?? null;
  const { language } = frame;
  const { runSheet: t } = texts(language).organise;
  const sheet = runSheetPath(language, event.slug) + arrangementQuery(arrangement);
  const lines = parts.flatMap(({ questions }) => questions);
  const left = lines.filter(({ question }) => question.presentedAt === null).length;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="questions" failed={back !== null}>
      <QuestionParts slug={event.slug} language={language} current="runSheet" />
      <div className="sheet-head">
        <p className="lead">
          <Words of={event.title} language={language} />
          <br />
          <When when={event.when} language={language} />
        </p>
        <p>
          {lines.length > 0 && `${t.left(left, lines.length)}. `}
          {t.shownAt(timeOfDay(now, language))}.{' '}
          <a className="screen-only" href={sheet}>
            {t.refresh}
          </a>
        </p>
        <p className="hint screen-only">{t.print}</p>
      </div>
      <Arrangements slug={event.slug} current={arrangement} language={language} />
      {back?.trouble && <PressTrouble {...back} trouble={back.trouble} language={language} />}
      {earlier.length > 0 && <EarlierDays earlier={earlier} language={language} />}
      {parts.length === 0 && <p>{t.none}</p>}
      {parts.map((part) => (
        <SheetSection
          key={`${part.theme?.id} ${part.session?.id} ${part.panellist?.id}`}
          part={part}
          language={language}
          action={sheet}
        />
      ))}
    </OrganiserPage>
  );
}
