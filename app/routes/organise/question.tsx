import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { deskPath, moderatedQuestionPath } from '../../domain/addresses.ts';
import { typedIn } from '../../domain/form.ts';
import { numberIn } from '../../domain/questions/desk.form.ts';
import { filterIn, queryOf } from '../../domain/questions/desk-filter.ts';
import { moderatedQuestionsOf } from '../../domain/questions/moderated-questions.server.ts';
import { panelSessionsOf } from '../../domain/questions/panellists.server.ts';
import { themesOf } from '../../domain/questions/questions.server.ts';
import { notFound, sentForm } from '../../http/answers.ts';
import { moderated } from '../../http/moderating.ts';
import { atEvent } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { FormFaults } from '../../ui/organise/form-faults.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { OneQuestion, oneQuestionErrors } from '../../ui/organise/questions/one-question.tsx';
import { anchorOf } from '../../ui/organise/questions/question-forms.tsx';
import { QuestionParts } from '../../ui/organise/questions/question-parts.tsx';
import { PressTrouble } from '../../ui/organise/questions/trouble.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame } = await atEvent(args, 'moderate-questions');
  const { db } = args.context;
  const query = new URL(args.request.url).searchParams;
  const questions = await moderatedQuestionsOf(db, event.id);
  const question = questions.find(({ id }) => id === numberIn(args.params.question));
  if (!question) throw notFound();
  return {
    frame,
    slug: event.slug,
    filter: filterIn(query),
    did: query.get('did'),
    question,
    others: questions.filter(
      ({ id, standing }) => id !== question.id && (standing === 'new' || standing === 'accepted'),
    ),
    stays: questions.find(({ id }) => id === question.mergedInto) ?? null,
    themes: await themesOf(db, event.id),
    sessions: await panelSessionsOf(db, event.id),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { event, perform } = await atEvent(args, 'moderate-questions');
  const { db, language } = args.context;
  const typed = typedIn(await sentForm(args.request));
  const themes = (await themesOf(db, event.id)).map(({ id }) => id);
  const result = await moderated({ perform }, { eventId: event.id, themes }, typed);
  if (!result.ok) return data(result.back, { status: result.status });
  const filter = filterIn(new URL(args.request.url).searchParams);
  const page = moderatedQuestionPath(language, event.slug, result.of);
  return redirect(page + queryOf(filter, { did: result.press }), 303);
}

export default function Question() {
  const { frame, slug, filter, did, ...loaded } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() ?? null;
  const { language } = frame;
  const t = texts(language).organise.questions;
  const query = queryOf(filter);
  const page = moderatedQuestionPath(language, slug, loaded.question.id) + query;
  const errors = oneQuestionErrors(back, language);
  const done = did !== null && !back && t.did[did];
  return (
    <OrganiserPage frame={frame} title={t.one.title} tab="questions" failed={back !== null}>
      <QuestionParts slug={slug} language={language} />
      <p>
        <a href={`${deskPath(language, slug)}${query}#${anchorOf(loaded.question)}`}>
          {t.one.back}
        </a>
      </p>
      {done && (
        <div role="status">
          <Notice tone="success">
            <p>{done}</p>
          </Notice>
        </div>
      )}
      {back?.trouble && <PressTrouble {...back} trouble={back.trouble} language={language} />}
      <FormFaults errors={errors} language={language} />
      <OneQuestion place={{ language, action: page }} {...loaded} back={back} errors={errors} />
    </OrganiserPage>
  );
}
