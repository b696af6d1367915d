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

const seriesForm = z.object({
  name: requiredTranslation(optionalText, 200),
  description: translatedText(longText, 2000),
});

export type SeriesDetails = z.infer<typeof seriesForm>;

export function readSeries(typed: Typed): Reading<SeriesDetails> {
  return readForm(seriesForm, { name: {}, description: {}, ...grouped(typed) });
}
