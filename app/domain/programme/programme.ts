import type { Translated } from '../language.ts';
import type { Instant } from '../time.ts';

/** Sessions stand in their order; times are known of some events and some sessions only. */
export interface Session {
  id: number;
  kind: 'talk' | 'panel' | 'workshop' | 'overview' | 'break';
  title: Translated;
  description: Translated | null;
  startsAt: Instant | null;
  endsAt: Instant | null;
  appearances: Appearance[];
}

/** A speaker with the title and organisation of that day; the name is null where only the organisation is known. */
export interface Appearance {
  name: string | null;
  title: Translated | null;
  organisation: Translated | null;
  part: 'speaker' | 'panellist' | 'moderator';
}
