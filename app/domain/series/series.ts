import type { Translated } from '../language.ts';
import type { Instant } from '../time.ts';

/** Events that follow one another under one name, held by one network. */
export interface Series {
  id: number;
  slug: string;
  name: Translated;
  description: Translated | null;
  updatedAt: Instant;
  network: { slug: string; name: Translated };
}
