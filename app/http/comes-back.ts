import { data } from '@remix-run/node';
import type { Faults, Typed } from '../domain/form.ts';

/** A form that could not be taken, with all that was typed. */
export interface ComesBack {
  typed: Typed;
  faults: Faults;
  /** The database could not be written to. */
  unavailable: boolean;
}

export function backWithFaults(typed: Typed, faults: Faults) {
  return data<ComesBack>({ typed, faults, unavailable: false }, { status: 422 });
}

export function backUnavailable(typed: Typed) {
  return data<ComesBack>({ typed, faults: {}, unavailable: true }, { status: 503 });
}
