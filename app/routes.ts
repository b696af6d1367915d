import { type RouteConfigEntry, route } from '@remix-run/route-config';

/** The table of contents: every address and its file. Swedish and English stand under /sv and /en. */
export default [
  ...['', 'sv', 'en'].flatMap((language) => publicPages(language)),
  route('robots.txt', 'routes/public/robots.ts'),
  route('sitemap.xml', 'routes/public/sitemap.ts'),
];

function publicPages(language: string): RouteConfigEntry[] {
  const page = (path: string, file: string) =>
    route([language, path].filter(Boolean).join('/') || '/', `routes/${file}`, {
      id: `${language || 'fi'}:${file}`,
    });
  return [
    page('', 'public/home.tsx'),
    page('accessibility', 'public/accessibility.tsx'),
    page('n/:network', 'public/network.tsx'),
    page('n/:network/calendar.ics', 'public/network-calendar.ts'),
    page('s/:series', 'public/series.tsx'),
    page('s/:series/calendar.ics', 'public/series-calendar.ts'),
    page('e/:event', 'public/event.tsx'),
    page('e/:event/calendar.ics', 'public/event-calendar.ts'),
    page('e/:event/privacy', 'public/privacy.tsx'),
    page('e/:event/register', 'public/register.tsx'),
    page('e/:event/registered/:receipt', 'public/registered.tsx'),
    page('e/:event/questions', 'public/questions.tsx'),
    page('r/:token', 'registration/own-registration.tsx'),
    page('r/:token/details', 'registration/own-details.tsx'),
    page('r/:token/seat', 'registration/own-seat.tsx'),
    page('r/:token/invitation', 'registration/own-invitation.tsx'),
    page('r/:token/invitation.ics', 'registration/own-invitation-file.ts'),
    page('r/:token/cancellation', 'registration/own-cancellation.tsx'),
    page('j/:token', 'registration/join.tsx'),
  ];
}
