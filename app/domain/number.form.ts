import { z } from 'zod';
import { optionalText } from './form.ts';

/** A whole number between the two, or nothing; anything else is `not-a-number`. */
export function optionalNumber(least: number, most: number) {
  return optionalText(12).transform((text, context): number | null => {
    if (text === undefined) return null;
    const number = Number(text.replaceAll(' ', ''));
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    context.addIssue({ code: 'custom', message: 'not-a-number' });
    return z.NEVER;
  });
}
