import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { eventPath, questionsPath } from '../../domain/addresses.ts';
import { questionPhase } from '../../domain/events/event.ts';
import { type Faults, readForm, type Typed, typedIn } from '../../domain/form.ts';
import { judge, newStamp } from '../../domain/form-stamp.server.ts';
import { said } from '../../domain/language.ts';
import { ask } from '../../domain/questions/ask.server.ts';
import { type AskedQuestion, questionForm } from '../../domain/questions/question.form.ts';
import { attempt, circumstancesOf, publishedFacts, sentForm } from '../../http/answers.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { QuestionForm } from '../../ui/question-form.tsx';
import { Title } from '../../ui/title.tsx';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const { event, themes } = await publishedFacts(context, params.event);
  return {
    language: context.language,
    now: context.now,
    stamp: newStamp(context.keyring, context.now),
    sent: url.searchParams.has('sent'),
    event,
    themes,
  };
}

type Trouble = 'robot' | 'tooMany' | 'unavailable' | 'closed';

const STATUS: Record<Trouble, number> = { robot: 422, tooMany: 429, unavailable: 503, closed: 409 };

interface ComesBack {
  typed: Typed;
  stamp: string;
  faults: Faults;
  trouble: Trouble | null;
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = context.language;
  const typed = typedIn(await sentForm(request));
  const { stamp, submission, robot } = judge(typed, context);
  const comeBack = (trouble: Trouble | null, faults: Faults = {}) =>
    data<ComesBack>({ typed, stamp, faults, trouble }, { status: trouble ? STATUS[trouble] : 422 });

  const { event, themes } = await publishedFacts(context, params.event);
  if (questionPhase(event, context.now).is !== 'open') return comeBack('closed');
  if (context.tooManyForms) return comeBack('tooMany');
  const read = readForm<AskedQuestion>(questionForm(themes.map(({ id }) => id)), typed);
  if (!read.ok) return comeBack(null, read.faults);
  if (robot) return comeBack('robot');

  const question = { ...read.value, registrationId: null, language, submission };
  const result = await attempt(
    context,
    ask(context.db, event.slug, question, circumstancesOf(context)),
  );
  if (!result.ok) return comeBack(result.reason);
  return redirect(`${questionsPath(language, event.slug)}?sent`, 303);
}

export default function Questions() {
  const { language, event, themes, now, stamp, sent } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() as ComesBack | undefined;
  const { question: t, signUp } = texts(language);
  const title = sent ? t.sentTitle : t.titleFor(said(event.title, language).text);
  const phase = questionPhase(event, now);
  return (
    <Page
      language={language}
      title={back ? texts(language).page.errorTitle(title) : title}
      alternates={(other) => questionsPath(other, event.slug)}
    >
      <main id="main" className="narrow">
        <p>
          <a href={eventPath(language, event.slug)}>{signUp.backToEvent}</a>
        </p>
        {sent ? (
          <h1>{title}</h1>
        ) : (
          <Title before={t.title} of={said(event.title, language)} pageLanguage={language} />
        )}
        {back?.trouble && back.trouble !== 'closed' && (
          <Notice tone="warning" title={signUp.again.title}>
            <p>{signUp.again[back.trouble]}</p>
          </Notice>
        )}
        {sent && (
          <Notice tone="success">
            <p>{t.sent}</p>
            <p>
              <a href={questionsPath(language, event.slug)}>{t.askAnother}</a>
            </p>
          </Notice>
        )}
        {!sent && phase.is === 'open' && (
          <>
            <p>{t.intro}</p>
            <p>{t.openUntil(dateAndTime(phase.closesAt, language))}</p>
            <QuestionForm
              language={language}
              themes={themes}
              stamp={back?.stamp ?? stamp}
              typed={back?.typed ?? {}}
              faults={back?.faults ?? {}}
            />
          </>
        )}
        {!sent && phase.is === 'closed' && (
          <Notice tone="info" title={t.closed}>
            {back && <p>{signUp.phases.nothingStored}</p>}
          </Notice>
        )}
      </main>
    </Page>
  );
}
