import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { remindersPath } from '../../../domain/addresses.ts';
import { type Typed, translatedAsTyped, typedIn } from '../../../domain/form.ts';
import { rewordReminder } from '../../../domain/reminders/edit-reminder.server.ts';
import { readReminderWords } from '../../../domain/reminders/reminder.form.ts';
import { reminderLetters } from '../../../domain/reminders/reminder-letters.server.ts';
import { reminderOf } from '../../../domain/reminders/reminders.server.ts';
import { notFound, sentForm } from '../../../http/answers.ts';
import { backUnavailable, backWithFaults } from '../../../http/comes-back.ts';
import { atEvent } from '../../../http/organising.ts';
import { shownLetters } from '../../../http/shown-letters.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { TranslatedField } from '../../../ui/form/translated-field.tsx';
import { TranslatedMarkdown } from '../../../ui/form/translated-markdown.tsx';
import { errorsOf, FormFaults } from '../../../ui/organise/form-faults.tsx';
import { Letters } from '../../../ui/organise/letters.tsx';
import { ruleText } from '../../../ui/organise/messages/coming-mail-list.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

async function atReminder(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const desk = await atEvent(args, 'send-messages');
  const id = Number(args.params.reminder);
  const reminder = Number.isSafeInteger(id)
    ? await reminderOf(args.context.db, desk.event.id, id)
    : null;
  if (!reminder) throw notFound();
  return { ...desk, reminder };
}

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, reminder } = await atReminder(args);
  const { context } = args;
  const letters = await reminderLetters(context.db, event, reminder, context);
  const stored: Typed = {
    ...translatedAsTyped('subject', reminder.subject),
    ...translatedAsTyped('body', reminder.body),
  };
  return { frame, reminder, stored, letters: shownLetters(letters, context) };
}

export async function action(args: ActionFunctionArgs) {
  const { event, reminder, perform } = await atReminder(args);
  const typed = typedIn(await sentForm(args.request));
  const read = readReminderWords(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const reworded = await perform((acting) => rewordReminder(acting, reminder, read.value));
  if (!reworded.ok) return backUnavailable(typed);
  const path = remindersPath(args.context.language, event.slug);
  return redirect(`${path}?done=reminder-changed`, 303);
}

export default function ReminderWords() {
  const { frame, reminder, stored, letters } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise.reminders;
  const errors = errorsOf(back?.faults ?? {}, language);
  const part = { typed: back?.typed ?? stored, errors, language };
  return (
    <OrganiserPage frame={frame} title={t.wordsTitle} tab="messages" failed={back !== undefined}>
      <FormFaults errors={errors} unavailable={back?.unavailable} language={language} />
      <p>
        <strong>{ruleText(reminder, language)}</strong>
      </p>
      <p className="prose">{t.wordsLead}</p>
      <form method="post" className="form" noValidate>
        <TranslatedField name="subject" legend={t.subject} {...part} />
        <TranslatedMarkdown
          name="body"
          legend={t.body}
          rows={8}
          headingLevel={2}
          previewed={false}
          {...part}
        />
        <p className="buttons">
          <Button>{t.save}</Button>
          <a className="leave" href={remindersPath(language, frame.event!.slug)}>
            {t.leave}
          </a>
        </p>
      </form>
      <section aria-labelledby="as-read">
        <h2 id="as-read">{t.asRead}</h2>
        <Letters letters={letters} language={language} counted={false} />
      </section>
    </OrganiserPage>
  );
}
