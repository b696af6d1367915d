import type { LoaderFunctionArgs } from '@remix-run/node';

/** Addresses that are one person's own, or no page for the public. */
const OWN = [
  ...['', '/sv', '/en'].flatMap((language) =>
    ['/r/', '/j/', '/p/', '/m/'].map((path) => language + path),
  ),
  '/organise',
  '/dev/',
];

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
