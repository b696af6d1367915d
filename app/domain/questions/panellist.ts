import type { Translated } from '../language.ts';
import type { Instant } from '../time.ts';

/** Somebody in a session: a speaker, or the organisation (by its Finnish name) that will send one. */
export type Somebody =
  | { session: number; speaker: number }
  | { session: number; organisation: string };

/** To whom a question goes: somebody in a session, or whoever answers there. */
export type Addressee = { session: number } | Somebody;

/** An addressee as a form's option says it; `addresseeIn` reads it. */
export function addresseeKey(to: Addressee): string {
  if ('speaker' in to) return `${to.session}/speaker/${to.speaker}`;
  return 'organisation' in to
    ? `${to.session}/organisation/${to.organisation}`
    : String(to.session);
}

export function addresseeIn(key: string): Addressee | null {
  const read = /^(\d{1,15})(?:\/(?:speaker\/(\d{1,15})|organisation\/(.+)))?$/su.exec(key);
  if (!read) return null;
  const [, session, speaker, organisation] = read;
  if (speaker !== undefined) return { session: Number(session), speaker: Number(speaker) };
  return organisation === undefined
    ? { session: Number(session) }
    : { session: Number(session), organisation };
}

/** Somebody who can be asked something in a session. */
export interface Panellist {
  /** See `addresseeKey`. */
  key: string;
  /** Null until a question is given to them or a link is made. */
  id: number | null;
  name: string | null;
  title: Translated | null;
  organisation: Translated | null;
  /** False once the programme no longer has them. */
  inProgramme: boolean;
  /** When their own link was made; null without one. */
  linkMadeAt: Instant | null;
}

/** The same where somebody must be named. */
export function somebodyIn(key: string): Somebody | null {
  const to = addresseeIn(key);
  return to && ('speaker' in to || 'organisation' in to) ? to : null;
}

/** A session of the programme with those who can be asked something there. */
export interface PanelSession {
  id: number;
  title: Translated;
  startsAt: Instant | null;
  endsAt: Instant | null;
  panellists: Panellist[];
}
