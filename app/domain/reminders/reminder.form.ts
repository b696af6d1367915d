import { z } from 'zod';
import {
  choice,
  grouped,
  longText,
  optionalText,
  type Reading,
  readForm,
  type Typed,
  translatedText,
} from '../form.ts';
import type { ReminderRule, ReminderWords } from './reminder.ts';

/** In characters, as in a bulletin. */
const LONGEST = { subject: 150, body: 10_000 };

const UNITS = { minutes: 1, hours: 60, days: 1440 } as const;

/** Sixty days, in minutes. */
const FARTHEST = 60 * UNITS.days;

/** A reminder in the last quarter of an hour reminds nobody. */
const NEAREST = 15;

export type ReminderFault = 'not-a-number' | 'too-far' | 'too-near' | 'only-after';

const ruleForm = z
  .object({
    moment: choice(['before-start', 'after-end']),
    count: optionalText(5).transform((text, context) => {
      if (text === undefined || /^\d+$/.test(text)) return Number(text ?? Number.NaN);
      context.addIssue({ code: 'custom', message: 'not-a-number' });
      return z.NEVER;
    }),
    unit: choice(['minutes', 'hours', 'days']),
    audience: choice(['everyone', 'on-site', 'remote', 'came']),
  })
  .transform(({ count, unit, ...rule }, context): ReminderRule => {
    const minutes = count * UNITS[unit];
    const fault = faultOf({ ...rule, minutes });
    if (fault) context.addIssue({ code: 'custom', ...fault });
    return { ...rule, minutes };
  });

function faultOf({ moment, minutes, audience }: ReminderRule) {
  if (Number.isNaN(minutes)) return { message: 'missing', path: ['count'] };
  if (minutes > FARTHEST) return { message: 'too-far', path: ['count'] };
  if (moment === 'before-start' && minutes < NEAREST)
    return { message: 'too-near', path: ['count'] };
  if (moment === 'before-start' && audience === 'came')
    return { message: 'only-after', path: ['audience'] };
  return null;
}

const wordsForm = z.object({
  subject: translatedText(optionalText, LONGEST.subject).transform((text) => text ?? null),
  body: translatedText(longText, LONGEST.body).transform((text) => text ?? null),
});

export function readReminderRule(typed: Typed): Reading<ReminderRule, ReminderFault> {
  return readForm(ruleForm, typed, ['not-a-number', 'too-far', 'too-near', 'only-after'] as const);
}

export function readReminderWords(typed: Typed): Reading<ReminderWords> {
  return readForm(wordsForm, { subject: {}, body: {}, ...grouped(typed) });
}
