import { z } from 'zod';
import { dateText, timeText } from '../clock.form.ts';
import {
  grouped,
  longText,
  optionalText,
  type Reading,
  readForm,
  requiredTranslation,
  type Typed,
} from '../form.ts';
import type { Field } from '../registrations/fields/field.ts';
import { type ParticipantFilter, readFilter } from '../registrations/participant-filter.ts';
import { DAY, type Instant, type WallTime, wallTime } from '../time.ts';
import { type BulletinText, segmentOf } from './bulletin.ts';

/** In characters. A mail's subject is cut on most screens long before. */
const LONGEST = { subject: 150, body: 10_000 };

const text = z.object({
  subject: requiredTranslation(optionalText, LONGEST.subject),
  body: requiredTranslation(longText, LONGEST.body),
});

/** The words, and whom they are for: the fields of the participants' filter are in the same form. */
export function readBulletin(typed: Typed, fields: Field[]): Reading<BulletinText> {
  const read = readForm(text, { subject: {}, body: {}, ...grouped(typed) });
  if (!read.ok) return read;
  return { ok: true, value: { ...read.value, segment: segmentTyped(typed, fields) } };
}

/** The segment that is chosen in the form. */
export function segmentTyped(typed: Typed, fields: Field[]): ParticipantFilter {
  const texts = Object.entries(typed).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return segmentOf(readFilter(new URLSearchParams(texts), 'details', fields));
}

/** Nobody remembers in a year what was to go out then. */
const FARTHEST = 365 * DAY;

export type MomentFault =
  | 'not-a-date'
  | Extract<WallTime, { ok: false }>['reason']
  | 'in-the-past'
  | 'too-far';

const moment = z.object({ date: dateText, time: timeText });

/** A date and a time of day in Helsinki, still to come. */
export function readMoment(typed: Typed, now: Instant): Reading<Instant, MomentFault> {
  const read = readForm(moment, typed, ['not-a-date', 'not-a-time'] as const);
  if (!read.ok) return read;
  const { date, time } = read.value;
  const wall = wallTime(date, time);
  if (!wall.ok) return { ok: false, faults: { time: wall.reason } };
  if (wall.instant <= now) return { ok: false, faults: { date: 'in-the-past' } };
  if (wall.instant > now + FARTHEST) return { ok: false, faults: { date: 'too-far' } };
  return { ok: true, value: wall.instant };
}
