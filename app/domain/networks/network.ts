import type { Translated } from '../language.ts';
import type { Instant } from '../time.ts';

/** Who holds events together: a partnership of a county, a national project. */
export interface Network {
  id: number;
  slug: string;
  name: Translated;
  description: Translated | null;
  /** The county whose municipalities a sign-up form offers first; null for the whole country. */
  countyCode: string | null;
  updatedAt: Instant;
}
