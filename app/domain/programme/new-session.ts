import type { Translated } from '../language.ts';
import type { Appearance, Session } from './programme.ts';

/** What is left out is not known: a session without hours has none, a speaker without a title has none. */
export interface NewSession {
  kind: Session['kind'];
  title: Translated;
  description?: Translated;
  /** Times of day in Helsinki on the event's date, 15:00. */
  hours?: { from: string; to?: string };
  appearances?: NewAppearance[];
}

/** A speaker is a name, or the number of somebody known. Sometimes only the organisation is known that will speak. */
export type NewAppearance = { part: Appearance['part'] } & (
  | { speaker: string | number; title?: Translated; organisation?: Translated }
  | { speaker?: never; title?: never; organisation: Translated }
);

export type SessionTimes = Pick<Session, 'startsAt' | 'endsAt'>;
