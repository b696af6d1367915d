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
} from '../form.ts';
import { CONCLUSION_STATES, type Conclusion } from './summary.ts';

/** In a form, for a conclusion of which nobody has told what became of it. */
export const UNKNOWN_STATE = 'unknown';

const conclusionForm = z.object({
  text: requiredTranslation(longText, 500),
  owner: optionalText(200),
  state: z
    .enum([UNKNOWN_STATE, ...CONCLUSION_STATES], { error: 'unknown-option' })
    .default(UNKNOWN_STATE)
    .transform((state) => (state === UNKNOWN_STATE ? null : state)),
});

export type ConclusionDetails = z.infer<typeof conclusionForm>;

export function readConclusion(typed: Typed): Reading<ConclusionDetails> {
  return readForm(conclusionForm, { text: {}, ...grouped(typed) });
}

/** A conclusion as if it had been typed. */
export function conclusionAsTyped({ text, owner, state }: Omit<Conclusion, 'id'>): Typed {
  return {
    ...translatedAsTyped('text', text),
    ...(owner !== null && { owner }),
    state: state ?? UNKNOWN_STATE,
  };
}
