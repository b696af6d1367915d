import { z } from 'zod';
import { EVENT_KINDS, type Event } from '../../events/event.ts';
import {
  choice,
  grouped,
  optionalText,
  type Reading,
  readForm,
  requiredText,
  requiredTranslation,
  type Typed,
  translatedText,
} from '../../form.ts';
import { optionalNumber } from '../../number.form.ts';
import { LONGEST_SLUG, SLUG } from '../../slug.ts';
import { EDITOR_FAULTS, type EditorFault } from '../fault.ts';

const ACCESS = ['open', 'invited'] as const;

const basicsForm = z.object({
  title: requiredTranslation(optionalText, 200),
  theme: translatedText(optionalText, 300),
  kind: choice(EVENT_KINDS),
  ordinal: optionalNumber(1, 9999),
  access: z
    .enum(['', ...ACCESS], { error: 'unknown-option' })
    .default('')
    .transform((access) => access || null),
});

/** The address is read aloud and printed: once it is public it stays. */
const draftBasicsForm = basicsForm.extend({
  slug: requiredText(LONGEST_SLUG)
    .transform((slug) => slug.toLowerCase())
    .refine((slug) => SLUG.test(slug), { error: 'not-a-slug' }),
});

export type Basics = z.infer<typeof basicsForm> & { slug?: string };

export function readBasics(typed: Typed, { status }: Event): Reading<Basics, EditorFault> {
  const form: z.ZodType<Basics> = status === 'draft' ? draftBasicsForm : basicsForm;
  return readForm(form, { title: {}, theme: {}, ...grouped(typed) }, EDITOR_FAULTS);
}
