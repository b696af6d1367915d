import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { Request, RequestHandler, Response } from 'express';
import type { Instant } from '../domain/time.ts';
import type { KeptPages } from './kept-pages.ts';
import { seatsShownOn } from './public-paths.ts';

interface Parts {
  configuration: { origin: string };
  build: ServerBuild | (() => Promise<ServerBuild>);
  clock: () => Instant;
  kept: KeptPages;
  contextOf: (request: Request, response: Response) => AppLoadContext;
}

/** Renders a public page without a stream and keeps it; what its loader does not offer to keep is sent as it is. */
export function publicPages({
  configuration,
  build,
  clock,
  kept,
  contextOf,
}: Parts): RequestHandler {
  const render = createRequestHandler(build, process.env.NODE_ENV);
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
      const page = await render(
        new globalThis.Request(configuration.origin + request.path),
        context,
      );
      const plain = Buffer.from(await page.arrayBuffer());
      const headers = Object.fromEntries(page.headers);
      if (page.status === 200 && offered) {
        const all = { ...sharedOf(response.getHeaders()), ...headers };
        kept.keep(request.path, { seats, revision, ...offered, headers: all, plain });
        if (kept.answer(request, response, request.path, clock())) return;
      }
      response.status(page.status).set(headers).send(plain);
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
