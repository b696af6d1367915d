import { z } from 'zod';
import { emailAddress, type Reading, readForm, type Typed } from '../form.ts';

const signIn = z.object({ address: emailAddress });

export function readSignIn(typed: Typed): Reading<z.infer<typeof signIn>> {
  return readForm(signIn, typed);
}
