import type { Hours } from '../domain/events/undecided-day.ts';
import type { Language } from '../domain/language.ts';
import { remembering } from '../domain/remembering.ts';
import { type Instant, ZONE } from '../domain/time.ts';

/*
 * Dates and times in words, as Helsinki's clocks and calendars show them. Each answers "when?" within a
 * sentence, so Finnish has the inessive or essive: "tiistaina 15.12.2026", "toukokuussa 2021".
 */

const LOCALE: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

type Field = 'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute';

/** The order and the separators are ours; only names and numbers are taken from Intl, whose data vary by version. */
function fieldsIn(language: Language, options: Intl.DateTimeFormatOptions) {
  const format = formatter(language, options);
  return remembering((instant: Instant): Record<Field, string> => {
    const fields = { weekday: '', day: '', month: '', year: '', hour: '', minute: '' };
    for (const { type, value } of format.formatToParts(instant))
      if (type in fields) fields[type as Field] = value;
    return fields;
  });
}

const formatter = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, ...options });

const forEachLanguage = <T>(make: (language: Language) => T): Record<Language, T> => ({
  fi: make('fi'),
  sv: make('sv'),
  en: make('en'),
});

const fullDate = forEachLanguage((language) =>
  fieldsIn(language, {
    weekday: 'long',
    day: 'numeric',
    month: language === 'en' ? 'long' : 'numeric',
    year: 'numeric',
  }),
);

const clock = forEachLanguage((language) =>
  fieldsIn(language, {
    hour: language === 'en' ? '2-digit' : 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }),
);

const monthName = forEachLanguage((language) => formatter(language, { month: 'long' }));

/** "15.00", "15.00", "15:00" */
export function timeOfDay(instant: Instant, language: Language): string {
  const { hour, minute } = clock[language](instant);
  return language === 'en' ? `${hour}:${minute}` : `${hour}.${minute}`;
}

/** The Helsinki day on which the instant falls: "tiistaina 15.12.2026", "tisdag 15.12.2026", "Tuesday 15 December 2026" */
export function dayOf(instant: Instant, language: Language): string {
  const { weekday, day, month, year } = fullDate[language](instant);
  return language === 'en'
    ? `${weekday} ${day} ${month} ${year}`
    : `${weekday} ${day}.${month}.${year}`;
}

/** A calendar date that is known without a time: "2021-09-14" is "tiistaina 14.9.2021". */
export function day(date: string, language: Language): string {
  return dayOf(noonOf(date), language);
}

/** A calendar date without its weekday: "14.9.2021", "14.9.2021", "14 September 2021" */
export function dateOf(date: string, language: Language): string {
  const { day, month, year } = fullDate[language](noonOf(date));
  return language === 'en' ? `${day} ${month} ${year}` : `${day}.${month}.${year}`;
}

/** A month that is known without a day: "2021-05" is "toukokuussa 2021", "maj 2021", "May 2021". */
export function month(yearAndMonth: string, language: Language): string {
  const name = monthName[language].format(noonOf(`${yearAndMonth}-15`));
  return `${language === 'fi' ? `${name}ssa` : name} ${yearAndMonth.slice(0, 4)}`;
}

/** "tiistaina 15.12.2026 klo 15.00", "tisdag 15.12.2026 kl. 15.00", "Tuesday 15 December 2026, 15:00 (Helsinki time)" */
export function dateAndTime(instant: Instant, language: Language): string {
  return withZone(moment(instant, language), language);
}

/** "tiistaina 15.12.2026 klo 15.00–17.00"; both days are named where the end falls on another day. */
export function dayAndTimes(startsAt: Instant, endsAt: Instant, language: Language): string {
  const sameDay = dayOf(startsAt, language) === dayOf(endsAt, language);
  return withZone(
    sameDay
      ? `${moment(startsAt, language)}–${timeOfDay(endsAt, language)}`
      : `${moment(startsAt, language)} – ${moment(endsAt, language)}`,
    language,
  );
}

/** Without the weekday, for tables: "15.12.2026 klo 15.00", "15.12.2026 kl. 15.00", "15 December 2026, 15:00" */
export function dateAndClock(instant: Instant, language: Language): string {
  const { day, month, year } = fullDate[language](instant);
  const date = language === 'en' ? `${day} ${month} ${year}` : `${day}.${month}.${year}`;
  return `${date}${CLOCK_WORD[language]}${timeOfDay(instant, language)}`;
}

/** A moment of today by its time alone: "klo 14.05", "kl. 14.05", "at 14:05"; any other with its day. */
export function timeSoon(instant: Instant, now: Instant, language: Language): string {
  if (dayOf(instant, language) !== dayOf(now, language)) return dateAndTime(instant, language);
  return `${TODAY_AT[language]}${timeOfDay(instant, language)}`;
}

const TODAY_AT: Record<Language, string> = { fi: 'klo ', sv: 'kl. ', en: 'at ' };

/** Hours that are known before their day is: "15.00–17.00", "15:00–17:00". */
export function hoursOfDay({ from, until }: Hours, language: Language): string {
  const hours = `${from}–${until}`;
  return language === 'en' ? hours : hours.replaceAll(':', '.');
}

const CLOCK_WORD: Record<Language, string> = { fi: ' klo ', sv: ' kl. ', en: ', ' };

function moment(instant: Instant, language: Language): string {
  return `${dayOf(instant, language)}${CLOCK_WORD[language]}${timeOfDay(instant, language)}`;
}

/** Readers of English may sit in another zone; those of Finnish and Swedish are taken to live by Helsinki's clock. */
function withZone(text: string, language: Language): string {
  return language === 'en' ? `${text} (Helsinki time)` : text;
}

/** Noon in UTC is the same date in Helsinki all year round. */
function noonOf(date: string): Instant {
  return Date.parse(`${date}T12:00:00Z`);
}
