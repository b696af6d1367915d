import { z } from 'zod';
import { choice, isAddress, longText, optionalText } from '../form.ts';

export const SHORTEST_QUESTION = 10;
export const LONGEST_QUESTION = 1000;
export const LONGEST_ASKER = { name: 100, organisation: 200, email: 254 };

/** A question for the panel, or undefined where none was written. */
export const questionText = longText(LONGEST_QUESTION).refine(
  (text) => text === undefined || text.length >= SHORTEST_QUESTION,
  { error: 'too-short' },
);

export interface AskedQuestion {
  theme: number | null;
  question: string;
  name: string | undefined;
  organisation: string | undefined;
  /** Where to tell of the answer. */
  email: string | undefined;
}

/** The form of one event; `themes` are the ids of its themes, one of which must be chosen if there are any. */
export function questionForm(themes: number[]) {
  return z.object({
    theme: themeOf(themes),
    question: questionText.transform((text, context) => {
      if (text !== undefined) return text;
      context.addIssue({ code: 'custom', message: 'missing' });
      return z.NEVER;
    }),
    name: optionalText(LONGEST_ASKER.name),
    organisation: optionalText(LONGEST_ASKER.organisation),
    email: optionalText(LONGEST_ASKER.email).refine(
      (email) => email === undefined || isAddress(email),
      { error: 'not-an-address' },
    ),
  });
}

export function themeOf(themes: number[]) {
  const [first, ...others] = themes.map(String);
  return first === undefined
    ? z
        .any()
        .optional()
        .transform(() => null)
    : choice([first, ...others]).transform(Number);
}
