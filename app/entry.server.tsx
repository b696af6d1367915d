import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * Pages are documents: rendered whole, without a stream and without anything for a browser to hydrate.
 * What a route throws has no page here; the server answers it with the page of the problem.
 */
export default function respond(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
): Response {
  if (remix.staticHandlerContext.errors) return new Response(null, { status, headers });
  const markup = renderToStaticMarkup(<RemixServer context={remix} url={request.url} />);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers });
}

/** An unknown address or a wrong method is no fault of ours, and its message quotes the address. */
export function handleError(
  error: unknown,
  { request, context }: (LoaderFunctionArgs | ActionFunctionArgs) & { context: AppLoadContext },
): void {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) context.logError(error);
}
