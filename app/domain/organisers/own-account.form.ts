import { z } from 'zod';
import { choice, type Reading, readForm, requiredText, type Typed } from '../form.ts';
import { LANGUAGES } from '../language.ts';
import { LONGEST_NAME } from './organiser.ts';

const ownAccount = z.object({ name: requiredText(LONGEST_NAME), language: choice(LANGUAGES) });

/** What an organiser may change of themselves. */
export type OwnAccount = z.infer<typeof ownAccount>;

export function readOwnAccount(typed: Typed): Reading<OwnAccount> {
  return readForm(ownAccount, typed);
}
