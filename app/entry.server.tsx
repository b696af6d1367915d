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
 * What a route throws has no page here, as a rule: the server answers it with the page of the problem.
 */
export default function respond(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
): Response {
  const { errors } = remix.staticHandlerContext;
  const page = errors ? thrownPage(errors) : document(request, remix);
  if (page === null) return new Response(null, { status, headers });
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(page, { status, headers });
}

function document(request: Request, remix: EntryContext): string {
  const markup = renderToStaticMarkup(<RemixServer context={remix} url={request.url} />);
  return `<!DOCTYPE html>${markup}`;
}

/** The whole document that a route has thrown, as it does to whoever is no longer signed in. */
function thrownPage(errors: Record<string, unknown>): string | null {
  const [thrown] = Object.values(errors);
  return isRouteErrorResponse(thrown) && thrown.status === 401 ? String(thrown.data) : null;
}

/** An unknown address or a wrong method is no fault of ours, and its message quotes the address. */
export function handleError(
  error: unknown,
  { request, context }: (LoaderFunctionArgs | ActionFunctionArgs) & { context: AppLoadContext },
): void {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) context.logError(error);
}
