import type { Translated } from '../language.ts';

/** What a workshop of an event came to. */
export interface Summary {
  id: number;
  title: Translated;
  body: Translated | null;
  conclusions: Conclusion[];
}

/** What was concluded, and what has become of it where that is known. */
export interface Conclusion {
  text: Translated;
  owner: string | null;
  state: 'open' | 'under-way' | 'done' | 'dropped' | null;
}
