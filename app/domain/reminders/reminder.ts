import type { When } from '../events/event.ts';
import type { Translated } from '../language.ts';
import { DAY, daysBefore, type Instant, MINUTE } from '../time.ts';

/** Mail that goes out by itself, so long before an event begins or after it has ended: a reminder, or the thanks. */
export interface Reminder extends ReminderRule, ReminderWords {
  id: number;
  eventId: number;
  active: boolean;
}

export interface ReminderRule {
  moment: 'before-start' | 'after-end';
  minutes: number;
  /** Of those who hold a seat; `came` are those who were there. */
  audience: Audience;
}

export type Audience = 'everyone' | 'on-site' | 'remote' | 'came';

/** Null: the catalogue's. */
export interface ReminderWords {
  subject: Translated | null;
  body: Translated | null;
}

const DAYS = DAY / MINUTE;

/** What a newly published event sends, unless its organisers say otherwise: the thanks wait for somebody to want them. */
export const USUAL_REMINDERS: (ReminderRule & { active: boolean })[] = [
  { moment: 'before-start', minutes: 7 * DAYS, audience: 'everyone', active: true },
  { moment: 'before-start', minutes: DAYS, audience: 'everyone', active: true },
  { moment: 'before-start', minutes: 60, audience: 'remote', active: true },
  { moment: 'after-end', minutes: DAYS, audience: 'came', active: false },
];

/** How long after its time a reminder of an event that is far off still goes out; and how long thanks do. */
const LATEST = DAY;
const LATEST_THANKS = 7 * DAY;

/**
 * When a reminder of an event is due, and until when it makes sense: one that is sent after half of the
 * time that it was to give is worth no more than the next one. Whole days are days of the calendar, so that
 * a reminder comes at the event's own time of day over a change of the clocks too.
 */
export function timesOf(
  { moment, minutes }: Pick<ReminderRule, 'moment' | 'minutes'>,
  { startsAt, endsAt }: Extract<When, { precision: 'minute' }>,
): { dueAt: Instant; until: Instant } {
  if (moment === 'after-end') {
    const dueAt = endsAt + minutes * MINUTE;
    return { dueAt, until: dueAt + LATEST_THANKS };
  }
  const dueAt =
    minutes % DAYS === 0 ? daysBefore(startsAt, minutes / DAYS) : startsAt - minutes * MINUTE;
  return { dueAt, until: dueAt + Math.min((startsAt - dueAt) / 2, LATEST) };
}

/** Minutes as people say them: whole days, whole hours, or minutes. */
export function spanOf(minutes: number): { unit: 'days' | 'hours' | 'minutes'; count: number } {
  if (minutes > 0 && minutes % DAYS === 0) return { unit: 'days', count: minutes / DAYS };
  if (minutes > 0 && minutes % 60 === 0) return { unit: 'hours', count: minutes / 60 };
  return { unit: 'minutes', count: minutes };
}
