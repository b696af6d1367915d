import { reminderPath } from '../../../domain/addresses.ts';
import type { When } from '../../../domain/events/event.ts';
import type { Language } from '../../../domain/language.ts';
import { type Reminder, timesOf } from '../../../domain/reminders/reminder.ts';
import type { Instant } from '../../../domain/time.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { Table } from '../table.tsx';
import { ruleText } from './coming-mail-list.tsx';

interface RemindersTableProps {
  reminders: Reminder[];
  when: When;
  now: Instant;
  slug: string;
  language: Language;
}

/** An event's rules in the order in which they go out, each with its switch. */
export function RemindersTable({ reminders, when, now, slug, language }: RemindersTableProps) {
  const t = texts(language).organise.reminders;
  return (
    <Table caption={t.title}>
      <thead>
        <tr>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.goesOut}</th>
          <th scope="col">{t.inUse}</th>
        </tr>
      </thead>
      <tbody>
        {reminders.map((reminder) => (
          <tr key={reminder.id}>
            <th scope="row">
              <a href={reminderPath(language, slug, reminder.id)}>{ruleText(reminder, language)}</a>
              {reminder.body && <p className="quiet">{t.ownWords}</p>}
            </th>
            <td>{dueText(reminder, when, now, language)}</td>
            <td>
              <Switch reminder={reminder} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function dueText(reminder: Reminder, when: When, now: Instant, language: Language): string | null {
  if (when.precision !== 'minute') return null;
  const { dueAt, until } = timesOf(reminder, when);
  return now >= until ? texts(language).organise.reminders.past : dateAndTime(dueAt, language);
}

function Switch({ reminder, language }: { reminder: Reminder; language: Language }) {
  const t = texts(language).organise.reminders;
  const { id, active } = reminder;
  const act = active ? t.switchOff : t.switchOn;
  return (
    <form method="post" className="switch">
      <span>{active ? t.yes : t.no}</span>
      <input type="hidden" name="reminder" value={id} />
      <Button
        variant="secondary"
        name="act"
        value={active ? 'off' : 'on'}
        label={`${act}: ${ruleText(reminder, language)}`}
      >
        {act}
      </Button>
    </form>
  );
}
