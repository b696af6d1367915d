import { type Answer, encoded } from './visitor.ts';

/** A browser without scripts that keeps its cookies, and goes to several servers of this machine. */
export function cookieKeeper() {
  const jar = new Map<string, string>();

  async function ask(address: string, request: RequestInit): Promise<Answer> {
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(request.headers as Record<string, string>), Cookie: cookies };
    const response = await fetch(address, { redirect: 'manual', ...request, headers });
    for (const set of response.headers.getSetCookie()) keep(set);
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  function keep(set: string): void {
    const [name, value] = set.split(';')[0]!.split(/=(.*)/s) as [string, string];
    if (/Max-Age=0|expires=Thu, 01 Jan 1970/i.test(set)) jar.delete(name);
    else jar.set(name, value);
  }

  return {
    jar,
    get: (address: string) => ask(address, {}),
    /** Sends a form from a page of the same server. */
    send: (address: string, fields: Record<string, string> = {}) =>
      ask(address, {
        method: 'POST',
        body: encoded(fields),
        headers: { Origin: new URL(address).origin },
      }),
  };
}

export type CookieKeeper = ReturnType<typeof cookieKeeper>;
