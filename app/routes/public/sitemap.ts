import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  accessibilityPath,
  eventPath,
  homePath,
  networkPath,
  seriesPath,
} from '../../domain/addresses.ts';
import { listedEvents } from '../../domain/events/listed-events.server.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { allNetworks } from '../../domain/networks/networks.server.ts';
import { allSeries } from '../../domain/series/series.server.ts';
import type { Instant } from '../../domain/time.ts';

interface ListedPage {
  path: (language: Language) => string;
  changedAt?: Instant;
}

/** Every public page in each of its languages, as sitemaps.org has it; hreflang as Google reads it there. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const { db, origin } = context;
  const pages: ListedPage[] = [
    { path: homePath },
    { path: accessibilityPath },
    ...(await allNetworks(db)).map(({ slug }) => ({
      path: (language: Language) => networkPath(language, slug),
    })),
    ...(await allSeries(db)).map(({ slug }) => ({
      path: (language: Language) => seriesPath(language, slug),
    })),
    ...(await listedEvents(db, 'all')).map(({ slug, updatedAt }) => ({
      path: (language: Language) => eventPath(language, slug),
      changedAt: updatedAt,
    })),
  ];
  context.keep({ until: null });
  return new Response(sitemap(pages, origin), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}

function sitemap(pages: ListedPage[], origin: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap((page) => LANGUAGES.map((language) => entry(page, language, origin))),
    '</urlset>',
    '',
  ].join('\n');
}

/** Slugs hold letters, digits and hyphens only, so that nothing here needs escaping. */
function entry({ path, changedAt }: ListedPage, language: Language, origin: string): string {
  const alternates = LANGUAGES.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${origin}${path(other)}"/>`,
  );
  const changed =
    changedAt === undefined ? '' : `<lastmod>${new Date(changedAt).toISOString()}</lastmod>`;
  return `<url><loc>${origin}${path(language)}</loc>${changed}${alternates.join('')}</url>`;
}
