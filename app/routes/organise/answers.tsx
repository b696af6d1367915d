import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answersPath } from '../../domain/addresses.ts';
import { typedIn } from '../../domain/form.ts';
import { maskedAddress } from '../../domain/privacy/masked-address.ts';
import { publishAnswers } from '../../domain/questions/answer.server.ts';
import { askersToTell } from '../../domain/questions/askers.server.ts';
import { carry, eventsToCarryTo } from '../../domain/questions/carry.server.ts';
import { allSeenIn, numberIn, readCarrying } from '../../domain/questions/desk.form.ts';
import { moderatedQuestionsOf } from '../../domain/questions/moderated-questions.server.ts';
import { tellAskers } from '../../domain/questions/tell-askers.server.ts';
import { sentForm } from '../../http/answers.ts';
import { atEvent } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { errorsOf, FormFaults } from '../../ui/organise/form-faults.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { CarryPart } from '../../ui/organise/questions/carry-part.tsx';
import {
  type AnswersBack,
  AnswersTrouble,
  PublishPart,
} from '../../ui/organise/questions/publish-part.tsx';
import { QuestionParts } from '../../ui/organise/questions/question-parts.tsx';
import { TellPart } from '../../ui/organise/questions/tell-part.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, organiser } = await atEvent(args, 'moderate-questions');
  const { db, keyring, now } = args.context;
  const questions = await moderatedQuestionsOf(db, event.id);
  const accepted = questions.filter(({ standing }) => standing === 'accepted');
  const askers = await askersToTell(db, event.id, keyring);
  return {
    frame,
    slug: event.slug,
    did: new URL(args.request.url).searchParams.get('did'),
    noted: accepted.filter((one) => one.answer !== null && one.answerPublishedAt === null),
    published: accepted.filter((one) => one.answerPublishedAt !== null).length,
    askers: askers.map(({ name, address, answers }) => ({
      name,
      address: maskedAddress(address),
      answers: answers.length,
    })),
    unanswered: accepted.filter((one) => one.answerPublishedAt === null),
    events: await eventsToCarryTo(db, event, organiser.id, now),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { event, organiser, perform } = await atEvent(args, 'moderate-questions');
  const { db, now, language } = args.context;
  const typed = typedIn(await sentForm(args.request));
  const comeBack = (status: number, back: Partial<AnswersBack>) =>
    data<AnswersBack>({ typed, faults: {}, trouble: null, count: 0, ...back }, { status });
  const done = (what: string) => redirect(`${answersPath(language, event.slug)}?did=${what}`, 303);
  switch (typed.press) {
    case 'publish': {
      const result = await perform((acting) => publishAnswers(acting, event.id, allSeenIn(typed)));
      if (!result.ok) return comeBack(503, { trouble: 'unavailable' });
      return result.left.length > 0 ? comeBack(409, { trouble: 'changed' }) : done('published');
    }
    case 'tell': {
      const shown = numberIn(typed.count);
      const result = await perform((acting) => tellAskers(acting, event, shown ?? -1));
      if (result.ok) return done('told');
      if (result.reason === 'unavailable') return comeBack(503, { trouble: 'unavailable' });
      return comeBack(409, { trouble: 'other-count', count: result.count });
    }
    case 'carry': {
      const events = await eventsToCarryTo(db, event, organiser.id, now);
      const read = readCarrying(
        typed,
        events.map(({ id }) => id),
      );
      if (!read.ok) return comeBack(422, { faults: read.faults });
      const result = await perform((acting) => carry(acting, event, read.value));
      if (result.ok) return done('carried');
      return result.reason === 'unavailable'
        ? comeBack(503, { trouble: 'unavailable' })
        : comeBack(409, { trouble: 'no-such-event' });
    }
  }
  throw new Response(null, { status: 400 });
}

export default function Answers() {
  const loaded = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() ?? null;
  const { frame, slug, did } = loaded;
  const { language } = frame;
  const t = texts(language).organise.answers;
  const done = did !== null && !back && t.done[did];
  const errors = errorsOf(back?.faults ?? {}, language, {
    questions: t.questionsMissing,
    to: t.eventMissing,
  });
  return (
    <OrganiserPage frame={frame} title={t.title} tab="questions" failed={back !== null}>
      <QuestionParts slug={slug} language={language} current="answers" />
      {done && (
        <div role="status">
          <Notice tone="success">
            <p>{done}</p>
          </Notice>
        </div>
      )}
      {back?.trouble && (
        <AnswersTrouble trouble={back.trouble} count={back.count} language={language} />
      )}
      <FormFaults errors={errors} language={language} />
      <PublishPart
        slug={slug}
        noted={loaded.noted}
        published={loaded.published}
        language={language}
      />
      <TellPart askers={loaded.askers} language={language} />
      <CarryPart
        questions={loaded.unanswered}
        events={loaded.events}
        typed={back?.typed.press === 'carry' ? back.typed : null}
        errors={errors}
        language={language}
      />
    </OrganiserPage>
  );
}
