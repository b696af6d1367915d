import { z } from 'zod';
import {
  grouped,
  isAddress,
  optionalText,
  type Reading,
  readForm,
  type Typed,
  translatedText,
} from '../../form.ts';

const contactForm = z.object({
  name: optionalText(200),
  title: translatedText(optionalText, 200),
  organisation: translatedText(optionalText, 200),
  email: optionalText(254).refine((text) => text === undefined || isAddress(text), {
    error: 'not-an-address',
  }),
});

export type ContactDetails = z.infer<typeof contactForm>;

export function readContact(typed: Typed): Reading<ContactDetails> {
  return readForm(contactForm, { title: {}, organisation: {}, ...grouped(typed) });
}
