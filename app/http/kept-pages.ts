import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { SeatsShown } from '#db/public-revision.ts';
import type { Instant } from '../domain/time.ts';

interface KeptPage {
  seats: SeatsShown;
  revision: string;
  until: Instant | null;
  etag: string;
  headers: OutgoingHttpHeaders;
  plain: Buffer;
  gzip?: Buffer;
  brotli?: Buffer;
}

type Coding = 'br' | 'gzip' | 'identity';

/** More than the public pages of some hundred events in three languages. */
const MOST_PAGES = 5000;

/**
 * Public pages are the same for everyone: rendered once, they are kept, compressed and with an ETag,
 * until something public changes or the clock passes a time that the page depends on.
 */
export class KeptPages {
  readonly #pages = new Map<string, KeptPage>();
  readonly #revisionOf: (seats: SeatsShown) => string;

  /** `revisionOf` says in what revision the database is, committed changes only. */
  constructor(revisionOf: (seats: SeatsShown) => string) {
    this.#revisionOf = revisionOf;
  }

  /** To be read before rendering: a change that comes while the page is drawn makes it stale at once. */
  revisionBefore(seats: SeatsShown): string {
    return this.#revisionOf(seats);
  }

  keep(path: string, page: Omit<KeptPage, 'etag' | 'gzip' | 'brotli'>): void {
    if (this.#pages.size >= MOST_PAGES) this.#pages.clear();
    const hash = createHash('sha256').update(page.plain).digest('base64url');
    this.#pages.set(path, { ...page, etag: `W/"${hash.slice(0, 22)}"` });
  }

  /** Answers with the kept page if there is a fresh one, and says whether it did. */
  answer(request: IncomingMessage, response: ServerResponse, path: string, now: Instant): boolean {
    const page = this.#pages.get(path);
    if (!page || !this.#isFresh(page, now)) return false;
    const headers = { ...page.headers, ETag: page.etag, Vary: 'Accept-Encoding' };
    if (matches(request.headers['if-none-match'], page.etag)) {
      response.writeHead(304, headers).end();
      return true;
    }
    const coding = codingFor(request.headers['accept-encoding']);
    const body = coded(page, coding);
    response.writeHead(200, {
      ...headers,
      'Content-Length': body.length,
      ...(coding !== 'identity' && { 'Content-Encoding': coding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  }

  #isFresh(page: KeptPage, now: Instant): boolean {
    if (page.until !== null && now >= page.until) return false;
    return page.revision === this.#revisionOf(page.seats);
  }
}

/** RFC 9110 section 13.1.2: a list of tags, compared weakly: with W/ or without. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.slice(2));
}

function codingFor(header: string | string[] | undefined): Coding {
  const accepted = String(header ?? '');
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted) ? 'gzip' : 'identity';
}

/** A page is compressed when somebody first asks for that coding, and then kept so. */
function coded(page: KeptPage, coding: Coding): Buffer {
  if (coding === 'br') {
    page.brotli ??= brotliCompressSync(page.plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
    });
    return page.brotli;
  }
  if (coding === 'gzip') {
    page.gzip ??= gzipSync(page.plain);
    return page.gzip;
  }
  return page.plain;
}
