import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { ProblemKind } from '../ui/problem-page.tsx';
import { LARGEST_UPLOAD, takesUpload } from './uploads.ts';

/** The largest form is a sign-up with some long answers; this is ten times that. */
const LARGEST_FORM = 256 * 1024;

/**
 * So much of a file that is too large is read and let go: a browser that is still sending when the answer
 * comes shows a broken connection instead.
 */
const READ_ANYWAY = 64 * 2 ** 20;

/** The addresses of the organisers' side, in any language. */
export const ORGANISERS = /^(?:\/(?:sv|en))?\/organise(?:\/|$)/i;

const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

export type Refuse = (
  request: Request,
  response: Response,
  status: number,
  problem: ProblemKind,
) => void;

/**
 * An address that cannot be read is no address. Remix's own addresses tell a page's data without the page,
 * and which routes there are, to scripts that no page of ours has.
 */
export function onlyPageAddresses(refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    const address = readAddress(request.originalUrl);
    if (!address) return refuse(request, response, 400, 'address');
    const { path, query } = address;
    if (path.endsWith('.data') || path === '/__manifest' || query.has('_data'))
      return refuse(request, response, 404, 'not-found');
    next();
  };
}

function readAddress(url: string): { path: string; query: URLSearchParams } | null {
  try {
    const { pathname, searchParams } = new URL(`http://localhost${url}`);
    return { path: decodeURIComponent(pathname), query: searchParams };
  } catch {
    return null;
  }
}

/** Only what the program has a use for: pages are read with GET and HEAD, forms are sent with POST. */
export function onlyKnownMethods(refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    if (['GET', 'HEAD', 'POST'].includes(request.method)) return next();
    response.setHeader('Allow', 'GET, HEAD, POST');
    refuse(request, response, 405, 'method');
  };
}

/** Refuses bodies that are no form or too large before a byte of them is kept. */
export function onlyForms(refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'POST') return next();
    const length = request.headers['content-length'];
    if (!FORMS.test(request.headers['content-type'] ?? '')) return refuseBody(415, 'content-type');
    if (length === undefined) return refuseBody(411, 'length');
    const size = Number(length);
    const upload = takesUpload(request.path);
    if (size <= (upload ? LARGEST_UPLOAD : LARGEST_FORM)) return next();
    if (!upload) return refuseBody(413, 'too-large');
    if (size > READ_ANYWAY) return refuseBody(413, 'file-too-large');
    request.once('end', () => refuse(request, response, 413, 'file-too-large'));
    request.resume();

    function refuseBody(status: number, problem: ProblemKind): void {
      response.setHeader('Connection', 'close');
      refuse(request, response, status, problem);
    }
  };
}

/** Where mail programs post for their readers: no cookie opens it, the token alone does (RFC 8058 section 3.1). */
const ONE_CLICK = /^(?:\/(?:sv|en))?\/m\/[^/]+\/[a-z]+$/;

/**
 * A form may come from our own pages only. Browsers say where a POST comes from in Sec-Fetch-Site and
 * in Origin; programs that send neither may use the public forms, which no cookie opens.
 */
export function onlyOwnForms(origin: string, refuse: Refuse): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'POST' || ONE_CLICK.test(request.path)) return next();
    const site = request.headers['sec-fetch-site'];
    const from = request.headers.origin;
    const ownSite = site === undefined || site === 'same-origin' || site === 'none';
    const ownOrigin =
      from === undefined || from === origin || hostOf(from) === request.headers.host;
    const unsaid = site === undefined && from === undefined;
    if (ownSite && ownOrigin && !(unsaid && ORGANISERS.test(request.path))) return next();
    refuse(request, response, 403, 'other-site');
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
