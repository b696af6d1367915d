import { z } from 'zod';
import { type CalendarDateFault, calendarDate } from '../calendar-date.form.ts';
import { type ClockTimeFault, clockTime } from '../clock-time.form.ts';
import { type Reading, readForm, type Typed } from '../form.ts';

/** Both or neither: a date without a time says too little, and so does a time without a date. */
const deadlineForm = z
  .object({ date: calendarDate, time: clockTime })
  .transform(({ date, time }, context): { date: string; time: string } | null => {
    if (date !== undefined && time !== undefined) return { date, time };
    if (date === undefined && time === undefined) return null;
    const path = [date === undefined ? 'date' : 'time'];
    context.addIssue({ code: 'custom', message: 'missing', path });
    return z.NEVER;
  });

/** A date and a time of day in Helsinki; null leaves it to the rule for all events. */
export type Deadline = z.infer<typeof deadlineForm>;

export function readDeadline(typed: Typed): Reading<Deadline, CalendarDateFault | ClockTimeFault> {
  return readForm(deadlineForm, typed, ['not-a-date', 'not-a-time']);
}
