import type { RequestHandler } from 'express';
import type { Instant } from '../domain/time.ts';
import { languageOf } from '../i18n/index.ts';
import type { KeptPages } from './kept-pages.ts';
import { type PageParts, sendAnswer } from './pages.ts';
import { seatsShownOn } from './public-paths.ts';

interface Parts extends PageParts {
  clock: () => Instant;
  kept: KeptPages;
}

/** Renders a public page without a stream and keeps it; what its loader does not offer to keep is sent as it is. */
export function publicPages({
  configuration,
  answerOf,
  clock,
  kept,
  contextOf,
  refuse,
}: Parts): RequestHandler {
  return async (request, response, next) => {
    const seats = request.method === 'POST' ? null : seatsShownOn(request.path);
    if (seats === null) return next();
    try {
      response.setHeader('Cache-Control', 'no-cache');
      let offered: { until: Instant | null } | undefined;
      const context = contextOf(request, response);
      context.keep = (until) => {
        offered = until;
      };
      const revision = kept.revisionBefore(seats);
      const page = await answerOf(
        new globalThis.Request(configuration.origin + languageOf(request.path).page),
        context,
      );
      if (page.status === 200 && offered) {
        const plain = Buffer.from(await page.clone().arrayBuffer());
        const headers = { ...sharedOf(response.getHeaders()), ...Object.fromEntries(page.headers) };
        kept.keep(request.path, { seats, revision, ...offered, headers, plain });
        if (kept.answer(request, response, request.path, clock())) return;
      }
      await sendAnswer(page, request, response, refuse);
    } catch (error) {
      next(error);
    }
  };
}

/** Without what belongs to one answer only. */
function sharedOf(headers: NodeJS.Dict<number | string | string[]>) {
  const { 'x-request-id': _id, connection: _connection, ...shared } = headers;
  return shared;
}
