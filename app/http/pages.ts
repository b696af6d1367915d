import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { type AppLoadContext, createReadableStreamFromReadable } from '@remix-run/node';
import type { Request, RequestHandler, Response } from 'express';
import { languageOf } from '../i18n/index.ts';
import { problemOfStatus } from '../ui/problem-page.tsx';
import type { AnswerOf } from './answer-of.ts';
import type { Refuse } from './guards.ts';

export interface PageParts {
  configuration: { origin: string };
  answerOf: AnswerOf;
  contextOf: (request: Request, response: Response) => AppLoadContext;
  refuse: Refuse;
}

/** Answers with what the route of the address says. */
export function pages({ configuration, answerOf, contextOf, refuse }: PageParts): RequestHandler {
  return async (request, response, next) => {
    const ended = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) ended.abort();
    });
    try {
      const asked = routeRequest(request, configuration.origin, ended.signal);
      const answer = await answerOf(asked, contextOf(request, response));
      await sendAnswer(answer, request, response, refuse);
    } catch (error) {
      next(error);
    }
  };
}

/**
 * The request as routes see it: at the configured address, whatever the Host header says. Origin has been
 * judged by then; Remix would judge it again, and answer a difference in host names with status 500.
 */
function routeRequest(request: Request, origin: string, signal: AbortSignal): globalThis.Request {
  const { host: _host, origin: _origin, ...others } = request.headers;
  const headers = Object.entries(others).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, each]),
  );
  const sent = request.method === 'POST';
  return new globalThis.Request(origin + languageOf(request.originalUrl).page, {
    method: request.method,
    headers,
    signal,
    ...(sent && { body: createReadableStreamFromReadable(request), duplex: 'half' }),
  });
}

/**
 * A route that has no page of its own (a feed, a button) refuses with an empty body, and a fault does not
 * know its request's id: both are answered with the page of the problem.
 */
export async function sendAnswer(
  answer: globalThis.Response,
  request: Request,
  response: Response,
  refuse: Refuse,
): Promise<void> {
  const faulty = answer.status === 500;
  const status = faulty && response.locals.unavailable === true ? 503 : answer.status;
  const hasPage = answer.headers.get('Content-Type')?.startsWith('text/html');
  if (faulty || (status >= 400 && !hasPage))
    return refuse(request, response, status, problemOfStatus(status));
  response.status(status);
  for (const [name, value] of answer.headers)
    if (name === 'set-cookie') response.appendHeader(name, value);
    else response.setHeader(name, value);
  if (hasPage || !answer.body) return void response.end(Buffer.from(await answer.arrayBuffer()));
  // The log, compression and the guards listen for its end as well: together more than Node's ten.
  response.setMaxListeners(20);
  await pipeline(Readable.fromWeb(answer.body as WebStream), response);
}
