import { type Fields, fieldsOf } from './html.ts';

export interface Answer {
  status: number;
  headers: Headers;
  /** Decompressed. */
  text: string;
}

type HeadersSent = Record<string, string>;

/** A browser without scripts: follows no redirect by itself and keeps nothing but the headers it always sends. */
export function visitor(server: { url: string }, always: HeadersSent = {}) {
  async function ask(path: string, request: RequestInit = {}): Promise<Answer> {
    const headers = { ...always, ...(request.headers as HeadersSent | undefined) };
    const response = await fetch(server.url + path, { redirect: 'manual', ...request, headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }
  const get = (path: string, headers: HeadersSent = {}) => ask(path, { headers });
  const send = (path: string, fields: Fields, headers: HeadersSent = {}) =>
    ask(path, { method: 'POST', body: encoded(fields), headers });
  return {
    /** What it always sends. */
    headers: always,
    ask,
    get,
    /** Sends a form that was never opened. */
    send,
    /** Opens a page's form, fills in these fields and leaves the others as they are, and sends it. */
    async fillIn(path: string, fields: Fields, headers: HeadersSent = {}): Promise<Answer> {
      const { text } = await get(path, headers);
      return send(path, { ...fieldsOf(text), ...fields }, headers);
    },
  };
}

export function encoded(fields: Fields): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    ),
  );
}
