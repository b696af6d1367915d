import type { Db } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import type { Faults, Reading, Typed } from '../form.ts';
import type { LoggedAct } from '../log/act.ts';
import type { Acting } from '../organisers/act.server.ts';
import type { Instant } from '../time.ts';

/**
 * What one form of the editor edits. Its fields are told apart by name, so that two people can change
 * different ones at once.
 */
export interface Section<Value, Own extends string = never> {
  /** As the log tells it. */
  name: string;
  /** What tells it from others of its kind, for the log to say after its name; nothing that tells of a person. */
  title?(fields: Typed): Typed[string] | undefined;
  /** What the log calls an edit of it; `event-edited` unless told otherwise. */
  act?: LoggedAct;
  /** What is stored, as if it had been typed. */
  read(db: Db, event: Event): Promise<Typed>;
  /** Where what is edited can be removed meanwhile: the fault that says so, null while it is there. */
  gone?(db: Db, event: Event): Promise<Faults<Own> | null>;
  /** What the form says; some of it can be changed in some states of the event only. */
  form(typed: Typed, event: Event): Reading<Value, Own>;
  /**
   * Writes what the form says; or writes nothing, and tells which field the event as it is at this moment
   * does not allow.
   */
  write(
    acting: Acting,
    event: Event,
    value: Value,
  ): Promise<{ ok: true } | { ok: false; faults: Faults<Own> }>;
  /** The fields that tell of a person: the log names them without their values. */
  personal?: readonly string[];
  /** Whether these changed fields are in the calendars of those who hold an invitation. */
  isInInvitations?(changed: string[]): boolean;
}

/** What somebody else has put in a field while I had it open. */
export interface OtherVersion {
  name: string;
  value: Typed[string];
  /** Null where the log does not tell who or when. */
  by: { who: string; at: Instant } | null;
}

/** A form of the editor as it is shown: for the first time, or come back. */
export interface Editing<Own extends string = never> {
  typed: Typed;
  /** What the fields held when it was shown, for the hidden field of this name. */
  base: string;
  faults: Faults<Own>;
  /** Both have changed these: what was typed is in the field, theirs is told above it. */
  conflicts: OtherVersion[];
  /** They have changed these and I had not touched them. */
  kept: OtherVersion[];
  /** Not null: the change is saved once it is said whether so many people are to be told. */
  holders: number | null;
}

/** The hidden field that says what the form was shown with. */
export const BASE = 'base';

/** Said with a button where others hold invitations: `yes` sends them the change, `no` only saves it. */
export const TELL = 'tell';
