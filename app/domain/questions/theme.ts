import type { Language, Translated } from '../language.ts';

/** What questions for the panel are sorted under. */
export interface Theme {
  id: number;
  name: Translated;
}

/** A question that an organiser has accepted for everyone to read, in the words and language of whoever asked. */
export interface AcceptedQuestion {
  id: number;
  themeId: number | null;
  text: string;
  name: string | null;
  organisation: string | null;
  language: Language;
  /** What the panel answered, once that is published. */
  answer: Translated | null;
}
