import type { Language, Said } from '#app/domain/language.ts';

/** What a mail says, before it is set as text or as HTML. */
export interface Letter {
  language: Language;
  subject: string;
  /** What a list of mails shows after the subject; the letter itself does not. */
  preheader: string;
  greeting: string;
  /** A sentence without its full stop; the opening goes on from it. */
  heading: string;
  /** Of the heading, where an organiser has written it in another language than the reader's. */
  headingIn?: Language;
  opening: string[];
  blocks: Block[];
  /** Small print: why this mail came. */
  footer: string[];
  /** Under the small print: how not to get such mail. */
  footerLink?: { label: string; url: string };
}

export type Block =
  | { is: 'paragraph'; text: string }
  /** An organiser's own text, with Markdown's marks. */
  | { is: 'written'; words: Said }
  | { is: 'event'; title: Said; facts: Fact[] }
  /** What the reader once asked, in their own words. */
  | { is: 'question'; label: string; words: Said }
  /** The label says what opens there. The weightiest link of a letter is `main`. */
  | { is: 'link'; label: string; url: string; main: boolean };

export interface Fact {
  label: string;
  /** Printed with commas between; each may be in a language of its own. */
  values: Value[];
}

export interface Value extends Said {
  url?: string;
}

export const paragraph = (...sentences: string[]): Block => ({
  is: 'paragraph',
  text: sentences.join(' '),
});

export const link = (label: string, url: string): Block => ({
  is: 'link',
  label,
  url,
  main: false,
});

export const mainLink = (label: string, url: string): Block => ({
  is: 'link',
  label,
  url,
  main: true,
});

export const written = (words: Said): Block => ({ is: 'written', words });
