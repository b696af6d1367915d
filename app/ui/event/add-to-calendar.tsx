import type { AddToCalendarLinks } from '../../calendar/web-links.ts';
import { eventCalendarPath } from '../../domain/addresses.ts';
import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';

interface AddToCalendarProps {
  slug: string;
  links: AddToCalendarLinks;
  language: Language;
}

/** Ways to note the day without signing up. Somebody who signs up gets an invitation that stays true. */
export function AddToCalendar({ slug, links, language }: AddToCalendarProps) {
  const t = texts(language).eventPage;
  return (
    <details className="add-to-calendar">
      <summary>{t.addToCalendar}</summary>
      <ul>
        <li>
          <a href={eventCalendarPath(language, slug)}>{t.calendarFile}</a>
        </li>
        <li>
          <a href={links.google}>Google</a>
        </li>
        <li>
          <a href={links.outlook}>Outlook.com</a>
        </li>
        <li>
          <a href={links.office365}>Microsoft 365</a>
        </li>
      </ul>
    </details>
  );
}
