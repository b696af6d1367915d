import type { LoaderFunctionArgs } from '@remix-run/node';

/** Addresses that are one person's own, or no page for the public. */
const OWN = ['/r/', '/j/', '/sv/r/', '/sv/j/', '/en/r/', '/en/j/', '/organise', '/dev/'];

export function loader({ context }: LoaderFunctionArgs): Response {
  const lines = [
    'User-agent: *',
    ...OWN.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${context.origin}/sitemap.xml`,
    '',
  ];
  context.keep({ until: null });
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
