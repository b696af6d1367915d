import { z } from 'zod';
import {
  grouped,
  longText,
  type Reading,
  readForm,
  type Typed,
  translatedText,
} from '../../form.ts';

const textsForm = z.object({
  lead: translatedText(longText, 1000),
  description: translatedText(longText, 8000),
  audience: translatedText(longText, 2000),
  recap: translatedText(longText, 8000),
});

export type EventTexts = z.infer<typeof textsForm>;

export function readTexts(typed: Typed): Reading<EventTexts> {
  return readForm(textsForm, {
    lead: {},
    description: {},
    audience: {},
    recap: {},
    ...grouped(typed),
  });
}
