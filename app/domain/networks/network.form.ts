import { z } from 'zod';
import {
  grouped,
  longText,
  optionalText,
  type Reading,
  readForm,
  requiredTranslation,
  type Typed,
  translatedText,
} from '../form.ts';
import { COUNTIES } from '../organisations/counties.ts';

const COUNTY_CODES = ['', ...COUNTIES.map(({ code }) => code)] as const;

const networkForm = z.object({
  name: requiredTranslation(optionalText, 200),
  description: translatedText(longText, 2000),
  county: z
    .enum(COUNTY_CODES, { error: 'unknown-option' })
    .default('')
    .transform((code) => code || null),
});

export type NetworkDetails = z.infer<typeof networkForm>;

export function readNetwork(typed: Typed): Reading<NetworkDetails> {
  return readForm(networkForm, { name: {}, description: {}, ...grouped(typed) });
}
