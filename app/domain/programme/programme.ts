import type { Translated } from '../language.ts';
import type { Instant } from '../time.ts';

export const SESSION_KINDS = ['talk', 'panel', 'workshop', 'overview', 'break'] as const;
export const PARTS = ['speaker', 'panellist', 'moderator'] as const;

export type SessionKind = (typeof SESSION_KINDS)[number];
export type Part = (typeof PARTS)[number];

/** Sessions stand in their order; times are known of some events and some sessions only. */
export interface Session {
  id: number;
  kind: SessionKind;
  title: Translated;
  description: Translated | null;
  startsAt: Instant | null;
  endsAt: Instant | null;
  appearances: Appearance[];
}

/** A speaker with the title and organisation of that day; the name is null where only the organisation is known. */
export interface Appearance {
  id: number;
  speakerId: number | null;
  name: string | null;
  title: Translated | null;
  organisation: Translated | null;
  part: Part;
}
