import { data } from '@remix-run/node';
import type { Faults, Typed } from '../domain/form.ts';

/** A form that could not be taken, with all that was typed. */
export interface ComesBack<Own extends string = never> {
  typed: Typed;
  faults: Faults<Own>;
  /** The database could not be written to. */
  unavailable: boolean;
}

export function backWithFaults<Own extends string = never>(typed: Typed, faults: Faults<Own>) {
  return data<ComesBack<Own>>({ typed, faults, unavailable: false }, { status: 422 });
}

export function backUnavailable(typed: Typed) {
  return data<ComesBack>({ typed, faults: {}, unavailable: true }, { status: 503 });
}
