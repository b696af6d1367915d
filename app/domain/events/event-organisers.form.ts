import { z } from 'zod';
import { choice, type Reading, readForm, type Typed } from '../form.ts';

/** What is done to one organisation in the list of those that hold an event; the first of the list leads. */
const CHANGES = ['add', 'remove', 'up', 'down'] as const;

export type OrganiserChange = (typeof CHANGES)[number];

const changeForm = z.object({
  act: choice(CHANGES),
  organisation: z
    .string({ error: 'missing' })
    .regex(/^\d{1,15}$/, { error: 'missing' })
    .transform(Number),
});

export function readOrganiserChange(typed: Typed): Reading<z.infer<typeof changeForm>> {
  return readForm(changeForm, typed);
}
