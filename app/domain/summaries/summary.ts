import type { Translated } from '../language.ts';

/** What a workshop of an event came to. */
export interface Summary {
  id: number;
  title: Translated;
  body: Translated | null;
  conclusions: Conclusion[];
}

export const CONCLUSION_STATES = ['open', 'under-way', 'done', 'dropped'] as const;

export type ConclusionState = (typeof CONCLUSION_STATES)[number];

/** What was concluded, and what has become of it where that is known. */
export interface Conclusion {
  id: number;
  text: Translated;
  owner: string | null;
  state: ConclusionState | null;
}
