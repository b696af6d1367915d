import { z } from 'zod';
import {
  choice,
  grouped,
  optionalText,
  type Reading,
  readForm,
  type Typed,
  translatedAsTyped,
  translatedText,
} from '../form.ts';
import { type Appearance, PARTS } from './programme.ts';

const LONGEST = 200;

export const speakerName = optionalText(LONGEST);

const appearanceForm = z
  .object({
    /** The number of an earlier speaker. */
    speaker: z
      .string({ error: 'unknown-option' })
      .regex(/^\d{0,15}$/, { error: 'unknown-option' })
      .default('')
      .transform((id) => (id === '' ? null : Number(id))),
    name: speakerName,
    part: choice(PARTS),
    title: translatedText(optionalText, LONGEST),
    organisation: translatedText(optionalText, LONGEST),
    /** The name by which earlier speakers were searched before this one was said to be new. */
    asked: speakerName,
  })
  .refine(
    ({ speaker, name, organisation }) =>
      speaker !== null || name !== undefined || organisation !== undefined,
    { error: 'nobody', path: ['organisation', 'fi'] },
  );

export type AppearanceDetails = z.infer<typeof appearanceForm>;

/** `nobody`: neither a person nor an organisation is named. */
export type AppearanceFault = 'nobody';

export function readAppearance(typed: Typed): Reading<AppearanceDetails, AppearanceFault> {
  return readForm(appearanceForm, { title: {}, organisation: {}, ...grouped(typed) }, ['nobody']);
}

/** An appearance as if it had been typed. */
export function appearanceAsTyped({ name, part, title, organisation }: Appearance): Typed {
  return {
    ...(name !== null && { name }),
    part,
    ...translatedAsTyped('title', title),
    ...translatedAsTyped('organisation', organisation),
  };
}
