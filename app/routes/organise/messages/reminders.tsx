import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { messagesPath, remindersPath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import { countDecliners } from '../../../domain/mail-choices/mail-choices.server.ts';
import {
  addReminder,
  switchReminder,
  useUsualReminders,
} from '../../../domain/reminders/edit-reminder.server.ts';
import { readReminderRule } from '../../../domain/reminders/reminder.form.ts';
import { reminderOf, remindersOf } from '../../../domain/reminders/reminders.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { PressForm } from '../../../ui/organise/messages/release-forms.tsx';
import { RemindersTable } from '../../../ui/organise/messages/reminders-table.tsx';
import { type RuleBack, RuleForm } from '../../../ui/organise/messages/rule-form.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'send-messages');
  const { db, now } = args.context;
  return {
    frame,
    when: event.when,
    now,
    reminders: await remindersOf(db, event.id),
    declined: await countDecliners(db, event.id),
  };
}

/** The buttons of the page, each a form with its name in `act`. */
export async function action(args: ActionFunctionArgs) {
  const { event, perform, press } = await atEvent(args, 'send-messages');
  const { db, language } = args.context;
  const { act, ...typed } = typedIn(await sentForm(args.request));
  const path = remindersPath(language, event.slug);
  const done = () => redirect(`${path}?done=reminder-changed`, 303);
  const back = (status: number, of: Partial<RuleBack>) =>
    data<RuleBack>(
      { typed, faults: {}, thereAlready: false, unavailable: false, ...of },
      { status },
    );
  switch (act) {
    case 'usual':
      await press((acting) => useUsualReminders(acting, event.id));
      return done();
    case 'on':
    case 'off': {
      const reminder = await reminderOf(db, event.id, Number(typed.reminder));
      if (!reminder) return redirect(path, 303);
      await press((acting) => switchReminder(acting, reminder, act === 'on'));
      return done();
    }
    case 'add': {
      const read = readReminderRule(typed);
      if (!read.ok) return back(422, { faults: read.faults });
      const added = await perform((acting) => addReminder(acting, event.id, read.value));
      if (added.ok) return done();
      return added.reason === 'unavailable'
        ? back(503, { unavailable: true })
        : back(422, { thereAlready: true });
    }
    default:
      return redirect(path, 303);
  }
}

export default function Reminders() {
  const { frame, when, now, reminders, declined } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const { slug } = frame.event!;
  const t = texts(language).organise.reminders;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="messages" failed={back !== undefined}>
      <p className="prose">{t.lead}</p>
      {reminders.length === 0 ? (
        <>
          <p>{t.none}</p>
          <p className="quiet">{t.usual}</p>
          <PressForm act="usual">{t.useUsual}</PressForm>
        </>
      ) : (
        <>
          <RemindersTable {...{ reminders, when, now, slug, language }} />
          {declined.reminders > 0 && <p>{t.declined.reminders(declined.reminders)}</p>}
          {declined.bulletins > 0 && <p>{t.declined.thanks(declined.bulletins)}</p>}
        </>
      )}
      <section aria-labelledby="add-title">
        <h2 id="add-title">{t.addTitle}</h2>
        <RuleForm back={back} language={language} />
      </section>
      <p>
        <a href={messagesPath(language, slug)}>{texts(language).organise.bulletins.leave}</a>
      </p>
    </OrganiserPage>
  );
}
