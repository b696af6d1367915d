import type { Translated } from '../language.ts';

/** What a workshop's question led to. */
export interface NewSummary {
  title: Translated;
  body?: Translated;
  conclusions?: NewConclusion[];
}

/** Without an owner and a state, nobody has told what became of it. */
export interface NewConclusion {
  text: Translated;
  owner?: string;
  state?: 'open' | 'under-way' | 'done' | 'dropped';
}
