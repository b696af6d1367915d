import { route } from '@remix-run/route-config';

/**
 * The table of contents: every address and its file. Each page stands under /sv and /en too; the language
 * is taken off the address before the routes see it, and is in their context.
 */
export default [
  route('/', 'routes/public/home.tsx'),
  route('accessibility', 'routes/public/accessibility.tsx'),
  route('n/:network', 'routes/public/network.tsx'),
  route('n/:network/calendar.ics', 'routes/public/network-calendar.ts'),
  route('s/:series', 'routes/public/series.tsx'),
  route('s/:series/calendar.ics', 'routes/public/series-calendar.ts'),
  route('e/:event', 'routes/public/event.tsx'),
  route('e/:event/calendar.ics', 'routes/public/event-calendar.ts'),
  route('e/:event/privacy', 'routes/public/privacy.tsx'),
  route('e/:event/register', 'routes/public/register.tsx'),
  route('e/:event/registered/:receipt', 'routes/public/registered.tsx'),
  route('e/:event/questions', 'routes/public/questions.tsx'),
  route('robots.txt', 'routes/public/robots.ts'),
  route('sitemap.xml', 'routes/public/sitemap.ts'),

  route('r/:token', 'routes/registration/own-registration.tsx'),
  route('r/:token/details', 'routes/registration/own-details.tsx'),
  route('r/:token/seat', 'routes/registration/own-seat.tsx'),
  route('r/:token/invitation', 'routes/registration/own-invitation.tsx'),
  route('r/:token/invitation.ics', 'routes/registration/own-invitation-file.ts'),
  route('r/:token/cancellation', 'routes/registration/own-cancellation.tsx'),
  route('j/:token', 'routes/registration/join.tsx'),

  route('organise', 'routes/organise/home.tsx'),
  route('organise/sign-in', 'routes/organise/sign-in.tsx'),
  route('organise/sign-in/oidc', 'routes/organise/sign-in-oidc.ts'),
  route('organise/sign-in/oidc/callback', 'routes/organise/sign-in-oidc-callback.tsx'),
  route('organise/sign-in/:token', 'routes/organise/sign-in-link.tsx'),
  route('organise/sign-out', 'routes/organise/sign-out.ts'),
  route('organise/account', 'routes/organise/account.tsx'),
  route('organise/account/edit', 'routes/organise/account-edit.tsx'),
  route('organise/networks/new', 'routes/organise/network-new.tsx'),
  route('organise/n/:network', 'routes/organise/network.tsx'),
  route('organise/n/:network/edit', 'routes/organise/network-edit.tsx'),
  route('organise/n/:network/organisations', 'routes/organise/organisations.tsx'),
  route('organise/n/:network/organisations/new', 'routes/organise/organisation-new.tsx'),
  route('organise/n/:network/organisations/:organisation', 'routes/organise/organisation.tsx'),
  route('organise/n/:network/series/new', 'routes/organise/series-new.tsx'),
  // The team of a network and that of an event have the same pages.
  route('organise/n/:network/team', 'routes/organise/team.tsx', { id: 'network-team' }),
  route('organise/n/:network/team/new', 'routes/organise/team-new.tsx', { id: 'network-team-new' }),
  route('organise/n/:network/team/:person', 'routes/organise/team-member.tsx', {
    id: 'network-team-member',
  }),
  route('organise/n/:network/team/:person/removal', 'routes/organise/team-removal.tsx', {
    id: 'network-team-removal',
  }),
  route('organise/n/:network/log', 'routes/organise/network-log.tsx'),
  route('organise/s/:series', 'routes/organise/series.tsx'),
  route('organise/s/:series/edit', 'routes/organise/series-edit.tsx'),
  route('organise/tasks/:task', 'routes/organise/task.tsx'),
  route('organise/e/:event', 'routes/organise/room.tsx'),
  route('organise/e/:event/change', 'routes/organise/change/index.tsx'),
  route('organise/e/:event/change/move', 'routes/organise/change/move.tsx'),
  route('organise/e/:event/change/place', 'routes/organise/change/place.tsx'),
  route('organise/e/:event/change/link', 'routes/organise/change/link.tsx'),
  route('organise/e/:event/change/go-remote', 'routes/organise/change/go-remote.tsx'),
  route('organise/e/:event/change/cancel', 'routes/organise/change/cancel.tsx'),
  route('organise/e/:event/change/revive', 'routes/organise/change/revive.tsx'),
  route('organise/e/:event/team', 'routes/organise/team.tsx', { id: 'event-team' }),
  route('organise/e/:event/team/new', 'routes/organise/team-new.tsx', { id: 'event-team-new' }),
  route('organise/e/:event/team/:person', 'routes/organise/team-member.tsx', {
    id: 'event-team-member',
  }),
  route('organise/e/:event/team/:person/removal', 'routes/organise/team-removal.tsx', {
    id: 'event-team-removal',
  }),
  route('organise/e/:event/log', 'routes/organise/event-log.tsx'),
  route('organise/e/:event/edit', 'routes/organise/edit/index.tsx'),
  route('organise/e/:event/edit/texts', 'routes/organise/edit/texts.tsx'),
];
