import { z } from 'zod';
import { dateText, timeText } from '../../clock.form.ts';
import { type Faults, grouped, orNothing, type Reading, readForm, type Typed } from '../../form.ts';
import { optionalNumber } from '../../number.form.ts';
import { type Instant, wallTime } from '../../time.ts';
import { EDITOR_FAULTS, type EditorFault } from '../fault.ts';

const MOST_SEATS = 100_000;

const yes = z
  .string()
  .optional()
  .transform((sent) => sent === 'on');

/** A moment in Helsinki, by its date and time of day; left empty it is decided by the event's own time. */
const moment = z.object({ date: orNothing(dateText), time: orNothing(timeText) });

const registrationForm = z.object({
  takes: yes,
  seats: z.object({
    'on-site': optionalNumber(0, MOST_SEATS),
    remote: optionalNumber(0, MOST_SEATS),
  }),
  waitingList: yes,
  opens: moment,
  closes: moment,
  questionsClose: moment,
  retentionMonths: optionalNumber(1, 24),
});

/** null for a capacity: as many as come. */
export interface RegistrationTerms {
  takes: boolean;
  seats: Record<'on-site' | 'remote', number | null>;
  waitingList: boolean;
  opensAt: Instant | null;
  closesAt: Instant | null;
  questionsCloseAt: Instant | null;
  retentionMonths: number;
}

const USUAL_RETENTION = 6;

export function readRegistrationTerms(typed: Typed): Reading<RegistrationTerms, EditorFault> {
  const read = readForm(
    registrationForm,
    { seats: {}, opens: {}, closes: {}, questionsClose: {}, ...grouped(typed) },
    EDITOR_FAULTS,
  );
  if (!read.ok) return read;
  const { opens, closes, questionsClose, retentionMonths, ...terms } = read.value;
  const faults: Faults<EditorFault> = {};
  const instant = (name: string, given: z.infer<typeof moment>) => instantOf(name, given, faults);
  const opensAt = instant('opens', opens);
  const closesAt = instant('closes', closes);
  const questionsCloseAt = instant('questionsClose', questionsClose);
  if (opensAt !== null && closesAt !== null && closesAt <= opensAt)
    faults['closes.date'] = 'closes-before-it-opens';
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const kept = retentionMonths ?? USUAL_RETENTION;
  return {
    ok: true,
    value: { ...terms, opensAt, closesAt, questionsCloseAt, retentionMonths: kept },
  };
}

function instantOf(
  name: string,
  { date, time }: z.infer<typeof moment>,
  faults: Faults<EditorFault>,
): Instant | null {
  if (date === undefined && time === undefined) return null;
  if (date === undefined) faults[`${name}.date`] = 'missing';
  else if (time === undefined) faults[`${name}.time`] = 'missing';
  else {
    const at = wallTime(date, time);
    if (at.ok) return at.instant;
    faults[`${name}.time`] = at.reason;
  }
  return null;
}
