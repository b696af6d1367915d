import { redirect, type TypedResponse } from '@remix-run/node';
import { organisePath, pathIn } from '../domain/addresses.ts';
import type { Language } from '../domain/language.ts';
import { signInCookie } from './cookies.ts';

interface Entered {
  /** The secret of the new sign-in. */
  token: string;
  /** The page that was asked for before it, a path of this program without its language. */
  to: string | null;
  language: Language;
}

/** Leads whoever has just signed in to the page that they were on the way to. */
export async function entered(
  origin: string,
  { token, to, language }: Entered,
): Promise<TypedResponse<never>> {
  const page = to === null ? organisePath(language) : pathIn(language, to);
  const cookie = await signInCookie(origin).serialize(token);
  return redirect(page, { status: 303, headers: { 'Set-Cookie': cookie } });
}
