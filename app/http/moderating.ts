import type { Faults, Reading, Typed } from '../domain/form.ts';
import type { Acting } from '../domain/organisers/act.server.ts';
import { noteAnswer } from '../domain/questions/answer.server.ts';
import { assign } from '../domain/questions/assign.server.ts';
import {
  asPressed,
  besideIn,
  numberIn,
  readAnswer,
  readEdited,
  readRejecting,
  seenIn,
} from '../domain/questions/desk.form.ts';
import { editQuestion } from '../domain/questions/edit-question.server.ts';
import { merge } from '../domain/questions/merge.server.ts';
import type { Meanwhile, Seen } from '../domain/questions/moderation.ts';
import { putBeside } from '../domain/questions/order.server.ts';
import { addresseeIn } from '../domain/questions/panellist.ts';
import { pressed } from '../domain/questions/press.server.ts';
import { reject } from '../domain/questions/reject.server.ts';
import { notFound } from './answers.ts';
import type { Desk } from './organising.ts';

/** Why a press on a question has changed nothing. */
export type Trouble = 'meanwhile' | 'not-there' | 'not-in-programme' | 'no-answer' | 'unavailable';

/** What comes back with the page when a press has changed nothing. */
export interface ComesBack {
  of: number;
  press: string;
  trouble: Trouble | null;
  meanwhile: Meanwhile | null;
  faults: Faults;
  typed: Typed;
}

export type Moderated =
  | { ok: true; press: string; of: number }
  | { ok: false; status: 409 | 422 | 503; back: ComesBack };

type Command = (
  acting: Acting,
) => Promise<
  | { ok: true }
  | { ok: false; reason: 'meanwhile'; meanwhile: Meanwhile | null }
  | { ok: false; reason: Exclude<Trouble, 'meanwhile' | 'unavailable'> | 'unknown' }
>;

interface Place {
  eventId: number;
  /** The ids of the event's themes. */
  themes: number[];
}

/** Does what was pressed on a question of this event. Throws 400 for a form that no page of ours sends, 404 for no question. */
export async function moderated(
  { perform }: Pick<Desk, 'perform'>,
  place: Place,
  sent: Typed,
): Promise<Moderated> {
  const typed = asPressed(sent);
  const seen = seenIn(typed);
  if (!seen) throw new Response(null, { status: 400 });
  const press = String(typed.press);
  const back = { of: seen.id, press, trouble: null, meanwhile: null, faults: {}, typed };
  const command = commandOf(press, place, seen, typed);
  if ('faults' in command)
    return { ok: false, status: 422, back: { ...back, faults: command.faults } };
  const result = await perform(command.run);
  if (result.ok) return { ok: true, press, of: seen.id };
  if (result.reason === 'unknown') throw notFound();
  if (result.reason === 'unavailable')
    return { ok: false, status: 503, back: { ...back, trouble: 'unavailable' } };
  const meanwhile = 'meanwhile' in result ? result.meanwhile : null;
  return { ok: false, status: 409, back: { ...back, trouble: result.reason, meanwhile } };
}

function commandOf(
  press: string,
  { eventId, themes }: Place,
  seen: Seen,
  typed: Typed,
): { run: Command } | { faults: Faults } {
  switch (press) {
    case 'reject':
      return once(readRejecting(typed), (why) => (acting) => reject(acting, eventId, seen, why));
    case 'edit':
      return once(
        readEdited(typed, themes),
        (edited) => (acting) => editQuestion(acting, eventId, seen, edited),
      );
    case 'answer':
    case 'publish': {
      const publish = press === 'publish';
      return once(
        readAnswer(typed),
        (noted) => (acting) => noteAnswer(acting, eventId, seen, { ...noted, publish }),
      );
    }
    case 'assign': {
      const to = typed.to === '' ? null : addresseeIn(String(typed.to));
      if (typed.to !== '' && !to) throw new Response(null, { status: 400 });
      return { run: (acting) => assign(acting, eventId, seen, to) };
    }
    case 'merge': {
      const stays = numberIn(typed.stays);
      if (stays === null) return { faults: { stays: 'missing' } };
      return { run: (acting) => merge(acting, eventId, seen, stays) };
    }
    case 'move': {
      const beside = besideIn(typed);
      if (!beside) throw new Response(null, { status: 400 });
      return { run: (acting) => putBeside(acting, eventId, seen.id, beside) };
    }
  }
  const command = pressed(press);
  if (!command) throw new Response(null, { status: 400 });
  return { run: (acting) => command(acting, eventId, seen) };
}

function once<Value>(
  read: Reading<Value>,
  command: (value: Value) => Command,
): { run: Command } | { faults: Faults } {
  return read.ok ? { run: command(read.value) } : { faults: read.faults };
}
