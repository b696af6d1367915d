import { isDeepStrictEqual } from 'node:util';
import { type Event, type SeatMode, seatModesOf } from '../events/event.ts';
import type { Faults, Typed } from '../form.ts';
import { unchangeable } from '../registrations/change.ts';
import type { Field } from '../registrations/fields/field.ts';
import {
  type NewParticipant,
  readCorrection,
  readNewParticipant,
} from '../registrations/participant.form.ts';
import type { Details } from '../registrations/registration.form.ts';
import type { Instant } from '../time.ts';
import { personKey } from './person-key.ts';
import type { Plan } from './plan.ts';
import { type RowAsTyped, rowAsTyped } from './row-as-typed.ts';

export interface SheetRow {
  /** In the sheet, from 1. */
  number: number;
  cells: readonly string[];
}

/** A row, read; `key` tells whose it is. */
export interface ReadRow extends RowAsTyped {
  number: number;
  key: string | null;
}

/** Somebody who is signed up already. */
export interface KnownPerson {
  registrationId: number;
  /** The ways in which they come or wait to come. */
  modes: SeatMode[];
  /** What they have told, as if they had typed it. */
  told: Typed;
}

/** What is to be done with a row. Whether a newcomer gets a seat is seen when it is done. */
export type Judgement =
  | { verdict: 'faulty'; faults: Faults }
  | { verdict: 'repeated'; ofRow: number }
  | { verdict: 'closed' }
  | { verdict: 'already'; registrationId: number }
  | { verdict: 'corrected'; registrationId: number; details: Details }
  | { verdict: 'new'; participant: NewParticipant };

/** The event that people are brought into, and how. */
export interface Destination {
  event: Pick<Event, 'status' | 'when'> & { mode: NonNullable<Event['mode']> };
  fields: Field[];
  plan: Plan;
  now: Instant;
}

export function readRow(
  { number, cells }: SheetRow,
  { event, fields, plan }: Destination,
): ReadRow {
  const read = rowAsTyped(cells, { columns: plan.columns, fields, modes: seatModesOf(event.mode) });
  return { ...read, number, key: personKey(read.typed) };
}

/** What is to be done with a row whose person is known, or not, and may have stood in an earlier row. */
export function judge(
  row: ReadRow,
  { known, earlierRow }: { known: KnownPerson | undefined; earlierRow: number | undefined },
  destination: Destination,
): Judgement {
  if (earlierRow !== undefined) return { verdict: 'repeated', ofRow: earlierRow };
  return known ? judgeKnown(row, known, destination) : judgeNewcomer(row, destination);
}

function judgeNewcomer({ typed, faults }: RowAsTyped, destination: Destination): Judgement {
  const { event, fields, plan } = destination;
  if (event.status !== 'published') return { verdict: 'closed' };
  const { mode, language, confirm, pastCapacity } = plan;
  const read = readNewParticipant(
    { mode, language, ...typed, ...ticked({ confirm, pastCapacity }) },
    { mode: event.mode, fields },
  );
  const all = { ...(!read.ok && read.faults), ...faults };
  if (!read.ok || Object.keys(all).length > 0) return { verdict: 'faulty', faults: all };
  return { verdict: 'new', participant: read.value };
}

function ticked(boxes: Record<string, boolean>): Typed {
  return Object.fromEntries(
    Object.keys(boxes).flatMap((name) => (boxes[name] ? [[name, 'on']] : [])),
  );
}

/** An empty cell changes nothing, and neither address nor diet nor the way of coming is written over. */
function judgeKnown(
  { typed, faults }: RowAsTyped,
  { registrationId, modes, told }: KnownPerson,
  { event, fields, plan, now }: Destination,
): Judgement {
  const asItIs: Judgement = { verdict: 'already', registrationId };
  if (plan.known === 'skip') return asItIs;
  const read = readCorrection({ ...told, ...typed, email: told.email ?? '' }, fields, modes);
  const all = { ...(!read.ok && read.faults), ...faults };
  if (!read.ok || Object.keys(all).length > 0) return { verdict: 'faulty', faults: all };
  const before = readCorrection(told, fields, modes);
  if (before.ok && isDeepStrictEqual(before.value, read.value)) return asItIs;
  if (unchangeable(event, { state: 'confirmed' }, now)) return { verdict: 'closed' };
  return { verdict: 'corrected', registrationId, details: read.value };
}
