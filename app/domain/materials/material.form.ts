import { z } from 'zod';
import {
  choice,
  grouped,
  optionalText,
  type Reading,
  readForm,
  requiredTranslation,
  type Typed,
  translatedAsTyped,
} from '../form.ts';
import { isWebAddress, LONGEST_WEB_ADDRESS } from '../web-address.ts';
import { MATERIAL_KINDS, type Material } from './material.ts';

/** Where it lies on the web; the scheme as the table has it, however it was typed. */
const address = optionalText(LONGEST_WEB_ADDRESS)
  .refine((text) => text === undefined || isWebAddress(text), { error: 'not-a-link' })
  .transform((text) => text?.replace(/^https/i, 'https'));

const materialForm = z.object({
  kind: choice(MATERIAL_KINDS),
  title: requiredTranslation(optionalText, 200),
  url: address,
});

export type MaterialDetails = z.infer<typeof materialForm>;

export function readMaterial(typed: Typed): Reading<MaterialDetails, 'not-a-link'> {
  return readForm(materialForm, { title: {}, ...grouped(typed) }, ['not-a-link']);
}

/** A material as if it had been typed. */
export function materialAsTyped({ kind, title, url }: Omit<Material, 'id'>): Typed {
  return { kind, ...translatedAsTyped('title', title), ...(url !== null && { url }) };
}
