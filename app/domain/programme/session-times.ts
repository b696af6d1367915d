import type { When } from '../events/event.ts';
import { onUndecidedDay, UNDECIDED_DAY } from '../events/undecided-day.ts';
import type { Faults } from '../form.ts';
import { dateInHelsinki, type Instant, type WallTime, wallTime } from '../time.ts';
import type { SessionTimes } from './new-session.ts';
import type { SessionDetails } from './session.form.ts';

/** `event-without-day`: a session has times once its event has a day. `no-start`: it cannot only end. */
export type SessionTimeFault =
  | Extract<WallTime, { ok: false }>['reason']
  | 'ends-before-it-starts'
  | 'event-without-day'
  | 'no-start';

export type ReadTimes =
  | { ok: true; times: SessionTimes }
  | { ok: false; faults: Faults<SessionTimeFault> };

/** The instants of a session's times of day, on the date on which the event begins; it may be undecided. */
export function sessionTimes(when: When, { from, until }: SessionDetails): ReadTimes {
  if (from === undefined && until === undefined)
    return { ok: true, times: { startsAt: null, endsAt: null } };
  const date = dayOf(when);
  if (date === null) return fault('from', 'event-without-day');
  if (from === undefined) return fault('from', 'no-start');
  const start = wallTime(date, from);
  if (!start.ok) return fault('from', start.reason);
  if (until === undefined) return { ok: true, times: { startsAt: start.instant, endsAt: null } };
  const end = wallTime(date, until);
  if (!end.ok) return fault('until', end.reason);
  if (end.instant <= start.instant) return fault('until', 'ends-before-it-starts');
  return { ok: true, times: { startsAt: start.instant, endsAt: end.instant } };
}

function fault(field: 'from' | 'until', reason: SessionTimeFault): ReadTimes {
  return { ok: false, faults: { [field]: reason } };
}

/** The day on which sessions can have times; of some past events only the month is known, or no hours. */
function dayOf(when: When): string | null {
  if (when.precision === 'undecided') return UNDECIDED_DAY;
  return when.precision === 'minute' ? dateInHelsinki(when.startsAt) : null;
}

/** Whether a session begins or ends at an hour when the event is not on: allowed, but worth a look. */
export function isOutside({ startsAt, endsAt }: SessionTimes, when: When): boolean {
  const hours = hoursOf(when);
  if (hours === null) return false;
  return [startsAt, endsAt].some(
    (time) => time !== null && (time < hours.startsAt || time > hours.endsAt),
  );
}

function hoursOf(when: When): { startsAt: Instant; endsAt: Instant } | null {
  if (when.precision === 'minute') return when;
  return when.precision === 'undecided' ? onUndecidedDay(when.hours) : null;
}
