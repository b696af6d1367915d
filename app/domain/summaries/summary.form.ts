import { z } from 'zod';
import {
  grouped,
  longText,
  optionalText,
  type Reading,
  readForm,
  requiredTranslation,
  type Typed,
  translatedAsTyped,
  translatedText,
} from '../form.ts';
import type { Summary } from './summary.ts';

const summaryForm = z.object({
  title: requiredTranslation(optionalText, 200),
  body: translatedText(longText, 8000),
});

export type SummaryDetails = z.infer<typeof summaryForm>;

export function readSummary(typed: Typed): Reading<SummaryDetails> {
  return readForm(summaryForm, { title: {}, body: {}, ...grouped(typed) });
}

/** A summary as if it had been typed; its conclusions have forms of their own. */
export function summaryAsTyped({ title, body }: Pick<Summary, 'title' | 'body'>): Typed {
  return { ...translatedAsTyped('title', title), ...translatedAsTyped('body', body) };
}
