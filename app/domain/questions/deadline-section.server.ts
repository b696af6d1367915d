import type { CalendarDateFault } from '../calendar-date.form.ts';
import type { ClockTimeFault } from '../clock-time.form.ts';
import type { Section } from '../editor/section.ts';
import { type Event, endOf } from '../events/event.ts';
import type { Typed } from '../form.ts';
import { dateInHelsinki, type Instant, timeInHelsinki, type WallTime, wallTime } from '../time.ts';
import { type Deadline, readDeadline } from './deadline.form.ts';

/** `after-event`: questions for the panel are no use when the event is over. */
export type DeadlineFault =
  | CalendarDateFault
  | ClockTimeFault
  | Extract<WallTime, { ok: false }>['reason']
  | 'after-event';

/** Until when questions can be left; left empty, until eight the evening before the event. */
export const questionDeadline: Section<Deadline, DeadlineFault> = {
  name: 'question deadline',
  act: 'themes-edited',
  form: readDeadline,
  async read(_db, { questionsCloseAt }): Promise<Typed> {
    if (questionsCloseAt === null) return {};
    return { date: dateInHelsinki(questionsCloseAt), time: timeInHelsinki(questionsCloseAt) };
  },
  async write({ trx, circumstances }, event, deadline) {
    const read =
      deadline === null ? { ok: true as const, instant: null } : instantOf(deadline, event);
    if (!read.ok) return read;
    await trx
      .updateTable('events')
      .set({ questions_close_at: read.instant, updated_at: circumstances.now })
      .where('id', '=', event.id)
      .execute();
    return { ok: true };
  },
};

function instantOf(
  { date, time }: NonNullable<Deadline>,
  event: Event,
):
  | { ok: true; instant: Instant }
  | { ok: false; faults: { date?: DeadlineFault; time?: DeadlineFault } } {
  const read = wallTime(date, time);
  if (!read.ok)
    return {
      ok: false,
      faults: read.reason === 'not-a-time' ? { date: 'not-a-date' } : { time: read.reason },
    };
  if (read.instant >= endOf(event.when)) return { ok: false, faults: { date: 'after-event' } };
  return read;
}
