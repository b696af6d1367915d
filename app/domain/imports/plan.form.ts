import { z } from 'zod';
import { type EventMode, seatModesOf } from '../events/event.ts';
import { choice, type Faults, type Reading, readForm, type Typed } from '../form.ts';
import { LANGUAGES } from '../language.ts';
import type { Field } from '../registrations/fields/field.ts';
import { tick } from '../registrations/registration.form.ts';
import { type Meaning, meaningsFor } from './column.ts';
import { columnField, type Plan } from './plan.ts';

export type PlanFault = 'twice' | 'no-name';

interface Sheet {
  /** How many columns it has. */
  width: number;
  mode: EventMode;
  fields: Field[];
}

/** Reads what the columns mean and what is to be done. No two columns tell the same, and one tells the name. */
export function readPlan(typed: Typed, { width, mode, fields }: Sheet): Reading<Plan, PlanFault> {
  const columns = Array.from({ length: width }, (_, column) => typed[columnField(column)] || null);
  const modes = seatModesOf(mode);
  const terms = readForm(
    z.object({
      mode:
        modes.length > 1
          ? choice(['on-site', 'remote'])
          : z
              .any()
              .optional()
              .transform(() => modes[0]!),
      language: choice(LANGUAGES),
      known: choice(['skip', 'correct']),
      confirm: tick,
      pastCapacity: tick,
    }),
    typed,
  );
  const faults = columnFaults(columns, meaningsFor(fields));
  if (Object.keys(faults).length > 0 || !terms.ok)
    return { ok: false, faults: { ...faults, ...(!terms.ok && terms.faults) } };
  return { ok: true, value: { ...terms.value, columns: columns as (Meaning | null)[] } };
}

function columnFaults(
  columns: (string | string[] | null)[],
  meanings: Meaning[],
): Faults<PlanFault> {
  const faults: Faults<PlanFault> = {};
  for (const [column, meaning] of columns.entries()) {
    if (meaning === null) continue;
    if (!meanings.some((one) => one === meaning)) faults[columnField(column)] = 'unknown-option';
    else if (columns.indexOf(meaning) !== column) faults[columnField(column)] = 'twice';
  }
  const named =
    columns.includes('fullName') || (columns.includes('firstName') && columns.includes('lastName'));
  if (!named) faults[columnField(0)] ??= 'no-name';
  return faults;
}
