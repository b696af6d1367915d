import { z } from 'zod';
import { type EventMode, type SeatMode, seatModesOf } from '../events/event.ts';
import {
  choice,
  optionalAddress,
  type Reading,
  readForm,
  requiredText,
  type Typed,
} from '../form.ts';
import { LANGUAGES, type Language } from '../language.ts';
import type { Field } from './fields/field.ts';
import { type Details, type Needs, needsOnSite, readTold, tick } from './registration.form.ts';

/** Somebody whom an organiser signs up. */
export interface NewParticipant {
  details: Details;
  mode: SeatMode;
  language: Language;
  /** Whether the confirmation and the calendar invitation are mailed. */
  confirm: boolean;
  /** Where the pool is full it grows by this one seat; otherwise the person comes to the line. */
  pastCapacity: boolean;
}

/** Reads an organiser's form for somebody new. The address may be missing: not everybody who phones has one. */
export function readNewParticipant(
  typed: Typed,
  { mode, fields }: { mode: EventMode; fields: Field[] },
): Reading<NewParticipant> {
  const modes = seatModesOf(mode) as [SeatMode, ...SeatMode[]];
  const wished = modes.length === 1 ? modes[0] : modes.find((one) => one === typed.mode);
  const terms = readForm(
    z.object({
      ...(modes.length > 1 && { mode: choice(modes) }),
      language: choice(LANGUAGES),
      confirm: tick,
      pastCapacity: tick,
    }),
    typed,
  );
  const told = readTold(typed, {
    fields,
    modes: wished ? [wished] : [],
    address: optionalAddress,
    needs: wished === 'on-site',
  });
  if (!terms.ok || !told.ok) {
    const faults = { ...(!terms.ok && terms.faults), ...(!told.ok && told.faults) };
    return { ok: false, faults };
  }
  const { language, confirm, pastCapacity } = terms.value;
  return {
    ok: true,
    value: { details: told.value, mode: wished!, language, confirm, pastCapacity },
  };
}

/** Reads an organiser's correction. What is told of diet and access is seen and corrected on a page of its own. */
export function readCorrection(typed: Typed, fields: Field[], modes: SeatMode[]): Reading<Details> {
  return readTold(typed, { fields, modes, address: optionalAddress, needs: false });
}

export function readNeeds(typed: Typed): Reading<Needs> {
  return readForm(z.object(needsOnSite), typed);
}

const LONGEST_REASON = 500;

export interface Promotion {
  /** Why this person and not the first in line; stands in the log. */
  reason: string;
  addSeat: boolean;
}

export function readPromotion(typed: Typed): Reading<Promotion> {
  return readForm(z.object({ reason: requiredText(LONGEST_REASON), addSeat: tick }), typed);
}
