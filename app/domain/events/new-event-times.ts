import type { SessionTimes } from '../programme/new-session.ts';
import { type WallTime, wallTime } from '../time.ts';
import type { NewEvent } from './new-event.ts';
import { onUndecidedDay, UNDECIDED_DAY } from './undecided-day.ts';

export type TimeRefusal =
  | Extract<WallTime, { ok: false }>
  | { ok: false; reason: 'ends-before-it-starts' };

/** The event's and its sessions' instants; `date` is 2021-12-07, or 2021-05 where only the month is known. */
export interface NewEventTimes extends SessionTimes {
  ok: true;
  date: string;
  sessions: SessionTimes[];
}

const UNKNOWN: SessionTimes = { startsAt: null, endsAt: null };

export function timesOf(event: NewEvent): NewEventTimes | TimeRefusal {
  const { when } = event;
  if (when.precision === 'undecided')
    return withSessions(event, { ...onUndecidedDay(when.hours), date: UNDECIDED_DAY });
  if (when.precision !== 'minute') {
    const date = when.precision === 'day' ? when.date : when.month;
    const noon = wallTime(when.precision === 'day' ? date : `${date}-01`, '12:00');
    return noon.ok
      ? { ok: true, date, ...UNKNOWN, sessions: (event.sessions ?? []).map(() => UNKNOWN) }
      : noon;
  }
  const whole = between(when.date, when);
  return whole.ok ? withSessions(event, { ...whole, date: when.date }) : whole;
}

function withSessions(
  event: NewEvent,
  whole: SessionTimes & { date: string },
): NewEventTimes | TimeRefusal {
  const sessions: SessionTimes[] = [];
  for (const { hours } of event.sessions ?? []) {
    const times = hours ? between(whole.date, hours) : { ok: true as const, ...UNKNOWN };
    if (!times.ok) return times;
    sessions.push({ startsAt: times.startsAt, endsAt: times.endsAt });
  }
  return { ...whole, ok: true, sessions };
}

function between(
  date: string,
  hours: { from: string; to?: string },
): ({ ok: true } & SessionTimes) | TimeRefusal {
  const start = wallTime(date, hours.from);
  if (!start.ok) return start;
  if (hours.to === undefined) return { ok: true, startsAt: start.instant, endsAt: null };
  const end = wallTime(date, hours.to);
  if (!end.ok) return end;
  if (end.instant <= start.instant) return { ok: false, reason: 'ends-before-it-starts' };
  return { ok: true, startsAt: start.instant, endsAt: end.instant };
}
