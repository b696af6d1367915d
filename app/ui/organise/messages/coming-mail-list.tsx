import { bulletinPath, reminderPath } from '../../../domain/addresses.ts';
import { type Language, said } from '../../../domain/language.ts';
import type { ComingMail } from '../../../domain/mail/coming-mail.server.ts';
import { type ReminderRule, spanOf } from '../../../domain/reminders/reminder.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';

interface ComingMailListProps {
  coming: ComingMail[];
  slug: string;
  /** Whether the reader may change what goes out. */
  linked?: boolean;
  language: Language;
}

/** What goes out by itself, and when: each leads to where it can be changed. */
export function ComingMailList({ coming, slug, linked = true, language }: ComingMailListProps) {
  const t = texts(language).organise.bulletins;
  if (coming.length === 0) return <p>{t.nothingNext}</p>;
  return (
    <ul className="event-rows">
      {coming.map((mail) => {
        const name = nameOf(mail, language);
        return (
          <li key={`${mail.is} ${mail.id}`}>
            {linked ? <a href={pathOf(mail, slug, language)}>{name}</a> : <span>{name}</span>}
            <time className="quiet" dateTime={new Date(mail.at).toISOString()}>
              {dateAndTime(mail.at, language)}
            </time>
          </li>
        );
      })}
    </ul>
  );
}

function pathOf({ is, id }: ComingMail, slug: string, language: Language): string {
  return is === 'bulletin' ? bulletinPath(language, slug, id) : reminderPath(language, slug, id);
}

function nameOf(mail: ComingMail, language: Language): string {
  const { bulletins, reminders } = texts(language).organise;
  if (mail.is === 'bulletin') return bulletins.bulletinNext(said(mail.subject, language).text);
  const rule = ruleText(mail.rule, language);
  return mail.rule.moment === 'before-start'
    ? reminders.reminderNext(rule)
    : reminders.thanksNext(rule);
}

/** "7 päivää ennen alkua, kaikille, joilla on paikka" */
export function ruleText({ moment, minutes, audience }: ReminderRule, language: Language): string {
  return texts(language).organise.reminders.rule(moment, spanOf(minutes), audience);
}
