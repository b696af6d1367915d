import type { EventSnapshot } from '../domain/events/event-snapshot.ts';
import type { InvitationSnapshot } from '../domain/invitations/invitation.ts';
import type { Language } from '../domain/language.ts';
import { timeOfDay } from '../i18n/dates.ts';
import { icalendar } from './icalendar.ts';
import { labels } from './labels.ts';
import { venueLine } from './place.ts';
import { calAddress, integer, local, type Property, text, uri, utc } from './property.ts';
import { lines, oneLine } from './text.ts';

export interface InvitationLinks {
  /** The public event page. */
  eventUrl: string;
  /** The registrant's own join link; only a remote seat's calendar shows it. */
  joinUrl: string;
  /** The mail's From (MAIL_FROM): calendar replies go to ORGANIZER, whatever Reply-To says. */
  organiser: { name: string; email: string };
  language: Language;
}

/**
 * The iCalendar text that one mail carries to one registrant (RFC 5545, 5546, 7986). The same snapshots
 * give the same bytes, so a retry is the same message. The meeting link and the registrant's own page
 * are never in it: calendars are shared, and Exchange copies mails into them.
 */
export function invitationCalendar(
  invitation: InvitationSnapshot,
  event: EventSnapshot,
  links: InvitationLinks,
): string {
  const place = placeOf(invitation, event, links);
  return icalendar(
    [text('method', invitation.method)],
    [
      [
        text('uid', invitation.uid),
        integer('sequence', invitation.sequence),
        utc('dtstamp', invitation.stampedAt),
        utc('created', invitation.createdAt),
        utc('last-modified', invitation.stampedAt),
        local('dtstart', event.startsAt),
        local('dtend', event.endsAt),
        text('summary', oneLine(event.title.text)),
        text('description', description(place, event, links)),
        ...(place === null ? [] : [text('location', place)]),
        uri('url', links.eventUrl),
        calAddress('organizer', links.organiser),
        calAddress('attendee', invitation.attendee, attendanceOf(invitation)),
        text('status', invitation.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'),
        text('transp', 'OPAQUE'),
        ...conference(invitation, links),
      ],
    ],
  );
}

/** They have signed up. An answer is asked for only where somebody reads it. */
function attendanceOf({ rsvp }: InvitationSnapshot) {
  return {
    cutype: 'INDIVIDUAL',
    role: 'REQ-PARTICIPANT',
    partstat: 'ACCEPTED',
    rsvp: rsvp ? 'TRUE' : 'FALSE',
  };
}

/** Where this registrant goes. No client can be trusted to show anything but LOCATION and DESCRIPTION, so it is in both. */
function placeOf(
  invitation: InvitationSnapshot,
  event: EventSnapshot,
  links: InvitationLinks,
): string | null {
  if (invitation.seat === 'remote') return links.joinUrl;
  return event.venue && venueLine(event.venue.name.text, event.venue.address);
}

function conference(invitation: InvitationSnapshot, links: InvitationLinks): Property[] {
  if (invitation.seat !== 'remote') return [];
  const label = labels[links.language].joinLink;
  return [uri('conference', links.joinUrl, { feature: 'VIDEO', label })];
}

function description(place: string | null, event: EventSnapshot, links: InvitationLinks): string {
  const { programme, moreInformation } = labels[links.language];
  const sessions = event.programme.map(({ startsAt, title }) =>
    startsAt === null
      ? oneLine(title.text)
      : `${timeOfDay(startsAt, links.language)} ${oneLine(title.text)}`,
  );
  return [
    place,
    event.lead && lines(event.lead.text),
    sessions.length > 0 && [programme, ...sessions].join('\n'),
    moreInformation(links.eventUrl),
  ]
    .filter(Boolean)
    .join('\n\n');
}
