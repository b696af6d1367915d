import { type Cookie, createCookie } from '@remix-run/node';
import { z } from 'zod';
import { LANGUAGES } from '../domain/language.ts';
import { ownPath } from '../domain/own-path.ts';
import { HOUR, MINUTE } from '../domain/time.ts';

/**
 * The organisers' cookies; nobody else gets one. Behind https their names begin with __Host-, so that no
 * other host of the domain can set them (RFC 6265bis section 4.1.3.2).
 */
function ownCookie(name: string, origin: string, maxAge?: number): Cookie {
  const secure = origin.startsWith('https:');
  return createCookie(secure ? `__Host-${name}` : name, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge,
  });
}

/** Holds the secret of a sign-in until the browser is closed; how long it opens anything is the server's to say. */
export const signInCookie = (origin: string) => ownCookie('kutsu', origin);

/** The secret of a sign-in that the request brings; null when it brings none. */
export async function signInSecret(request: Request, origin: string): Promise<string | null> {
  const value: unknown = await signInCookie(origin).parse(request.headers.get('Cookie'));
  return typeof value === 'string' ? value : null;
}

/** Names the browser that asks for a link, so that the link opens nothing in another one. */
export const askingCookie = (origin: string) => ownCookie('kutsu-browser', origin, HOUR / 1000);

/** The page that was asked for before the sign-in, a path of this program. */
const to = z.string().nullable().transform(ownPath);

const asking = z.object({ browser: z.string(), to });

export type Asking = z.infer<typeof asking>;

/** What the request's browser has noted when it asked for a link; null when it has not. */
export async function askingBrowser(request: Request, origin: string): Promise<Asking | null> {
  const value: unknown = await askingCookie(origin).parse(request.headers.get('Cookie'));
  return asking.safeParse(value).data ?? null;
}

/** What a browser notes on its way to the OpenID provider, to be held against what it comes back with. */
export const accountCookie = (origin: string) =>
  ownCookie('kutsu-account', origin, (10 * MINUTE) / 1000);

const accountAsking = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to,
  language: z.enum(LANGUAGES),
});

export type AccountAsking = z.infer<typeof accountAsking>;

/** Null when the browser has not set out, or set out too long ago. */
export async function askingForAccount(
  request: Request,
  origin: string,
): Promise<AccountAsking | null> {
  const value: unknown = await accountCookie(origin).parse(request.headers.get('Cookie'));
  return accountAsking.safeParse(value).data ?? null;
}
