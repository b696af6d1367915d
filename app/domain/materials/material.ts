import type { Translated } from '../language.ts';

/** What is left of an event to read or watch; without an address it is known to exist but is not held here. */
export interface Material {
  id: number;
  kind: 'document' | 'recording' | 'link';
  title: Translated;
  url: string | null;
}
