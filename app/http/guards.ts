import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { ProblemKind } from '../ui/problem-page.tsx';

/** The largest form is a sign-up with some long answers; this is ten times that. */
const LARGEST_BODY = 256 * 1024;

const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

type Refuse = (request: Request, response: Response, status: number, problem: ProblemKind) => void;

/** Only what the program has a use for: pages are read with GET and HEAD, forms are sent with POST. */
export function onlyKnownMethods(refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    if (['GET', 'HEAD', 'POST'].includes(request.method)) return next();
    response.setHeader('Allow', 'GET, HEAD, POST');
    refuse(request, response, 405, 'method');
  };
}

/** Refuses bodies that are no form or too large before a byte of them is read. */
export function onlyForms(refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'POST') return next();
    const length = request.headers['content-length'];
    if (!FORMS.test(request.headers['content-type'] ?? '')) return refuseBody(415, 'content-type');
    if (length === undefined) return refuseBody(411, 'length');
    if (Number(length) > LARGEST_BODY) return refuseBody(413, 'too-large');
    next();

    function refuseBody(status: number, problem: ProblemKind): void {
      response.setHeader('Connection', 'close');
      refuse(request, response, status, problem);
    }
  };
}

/**
 * A form may come from our own pages only. Browsers say where a POST comes from in Sec-Fetch-Site and
 * in Origin; programs that send neither have no reader's rights to abuse, since there is no cookie here.
 */
export function onlyOwnForms(origin: string, refuse: Refuse): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'POST') return next();
    const site = request.headers['sec-fetch-site'];
    const from = request.headers.origin;
    const ownSite = site === undefined || site === 'same-origin' || site === 'none';
    const ownOrigin =
      from === undefined || from === origin || hostOf(from) === request.headers.host;
    if (ownSite && ownOrigin) return next();
    refuse(request, response, 403, 'other-site');
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * Routes see the configured address whatever the Host header says. The origin has been judged above;
 * Remix would judge it again, and answer a difference in host names with status 500.
 */
export function canonicalHost(origin: string): RequestHandler {
  const { host } = new URL(origin);
  return (request, _response, next) => {
    request.headers.host = host;
    delete request.headers['x-forwarded-host'];
    delete request.headers.origin;
    next();
  };
}
