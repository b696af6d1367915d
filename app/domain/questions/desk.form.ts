import { z } from 'zod';
import {
  choice,
  emailAddress,
  grouped,
  longText,
  optionalText,
  type Reading,
  readForm,
  type Typed,
  translatedText,
} from '../form.ts';
import { LANGUAGES, type Language } from '../language.ts';
import type { NotedAnswer } from './answer.server.ts';
import type { EditedQuestion } from './edit-question.server.ts';
import { REJECTIONS, type Seen, STANDINGS, type Standing } from './moderation.ts';
import type { Beside } from './order.server.ts';
import { LONGEST_QUESTION } from './question.form.ts';
import type { Rejecting } from './reject.server.ts';

export const LONGEST_NOTE = 500;
const LONGEST_ANSWER = 4000;

/** Which question a form is about, as it was shown; null for a form that no page of ours sends. */
export function seenIn(typed: Typed): Seen | null {
  const id = numberIn(typed.question);
  const revision = numberIn(typed.revision);
  return id === null || revision === null ? null : { id, revision };
}

/** Several questions as they were shown: "12.3" is the question 12 in its revision 3. */
export function allSeenIn(typed: Typed): Seen[] {
  return [typed.seen ?? []].flat().flatMap((one) => {
    const [question = '', revision = ''] = one.split('.');
    return seenIn({ question, revision }) ?? [];
  });
}

export function numberIn(value: Typed[string] | undefined): number | null {
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/**
 * A question that was dragged says before which other it was dropped, and after which `last` one if before none;
 * any other form stays as it is. Its revision does not matter: to be moved clashes with nothing.
 */
export function asPressed(typed: Typed): Typed {
  const { item, before, last, ...others } = typed;
  if (item === undefined) return typed;
  const beside: Typed = before === '' ? { after: last ?? '' } : { before: before ?? '' };
  return { ...others, ...beside, question: item, revision: '0' };
}

/** The section of the desk where a button was pressed. */
export function sectionIn(typed: Typed): Standing {
  return STANDINGS.find((one) => one === typed.from) ?? 'new';
}

/** The neighbour next to which a question is put. */
export function besideIn(typed: Typed): Beside | null {
  const before = numberIn(typed.before);
  const after = numberIn(typed.after);
  if (before !== null) return { before };
  return after === null ? null : { after };
}

const rejecting = z
  .object({ reason: choice(REJECTIONS), note: optionalText(LONGEST_NOTE) })
  .superRefine(({ reason, note }, context) => {
    if (reason === 'other' && note === undefined)
      context.addIssue({ code: 'custom', message: 'missing', path: ['note'] });
  });

export function readRejecting(typed: Typed): Reading<Rejecting> {
  return readForm(rejecting, typed);
}

/** `themes` are the ids of the event's themes. A moderator may leave a question without one. */
export function readEdited(typed: Typed, themes: number[]): Reading<EditedQuestion> {
  const form = z.object({
    text: longText(LONGEST_QUESTION).transform((text, context) => {
      if (text !== undefined) return text;
      context.addIssue({ code: 'custom', message: 'missing' });
      return z.NEVER;
    }),
    theme: z
      .enum(['', ...themes.map(String)], { error: 'unknown-option' })
      .default('')
      .transform((theme) => (theme === '' ? null : Number(theme))),
  });
  return readForm(form, typed);
}

const noted = z.object({
  answer: translatedText(longText, LONGEST_ANSWER),
  tellAgain: z
    .unknown()
    .optional()
    .transform((value) => value === 'on'),
});

export function readAnswer(typed: Typed): Reading<Omit<NotedAnswer, 'publish'>> {
  return readForm(noted, { answer: {}, ...grouped(typed) });
}

/** Which questions go on to which event. `events` are the ids of those that can take them. */
export function readCarrying(
  typed: Typed,
  events: number[],
): Reading<{ questions: number[]; to: number }> {
  const [first, ...others] = events.map(String);
  const form = z.object({
    questions: z
      .array(z.string())
      .transform((ids) => ids.map(numberIn).filter((id) => id !== null))
      .refine((ids) => ids.length > 0, { error: 'missing' }),
    to: choice([first ?? '-', ...others]).transform(Number),
  });
  return readForm(form, { ...typed, questions: [typed.questions ?? []].flat() });
}

const mailing = z.object({ email: emailAddress, language: choice(LANGUAGES) });

/** Where a panellist's link is mailed to, and in which language. */
export function readMailing(typed: Typed): Reading<{ email: string; language: Language }> {
  return readForm(mailing, typed);
}
