import { type InvitationLinks, invitationCalendar } from '#app/calendar/invitation-calendar.ts';
import type { EventSnapshot } from '#app/domain/events/event-snapshot.ts';
import type { InvitationSnapshot } from '#app/domain/invitations/invitation.ts';
import {
  anEvent,
  anInvitation,
  finnish,
  helsinki,
  links,
} from '#tests/support/calendar-samples.ts';

/** What every client must have understood of one message. */
export interface Facts {
  method: string;
  uid: string;
  sequence: number;
  status: string;
  startsAt: number;
  endsAt: number;
  /** The beginning on Helsinki's clocks. */
  local: string;
  attendees: string[];
}

interface Message {
  icalendar: string;
  facts: Facts;
}

/** Messages that reach one calendar in this order, and the UIDs that it holds after them. */
export interface Scenario {
  name: string;
  messages: Message[];
  held: string[];
}

function message(
  invitation: Partial<InvitationSnapshot>,
  [from, until]: [string, string],
  event: Partial<EventSnapshot> = {},
  link: Partial<InvitationLinks> = {},
): Message {
  const sent = anInvitation(invitation);
  const times = { startsAt: helsinki(from), endsAt: helsinki(until) };
  return {
    icalendar: invitationCalendar(sent, anEvent({ ...times, ...event }), links(link)),
    facts: {
      method: sent.method,
      uid: sent.uid,
      sequence: sent.sequence,
      status: sent.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
      ...times,
      local: from,
      attendees: [sent.attendee.email],
    },
  };
}

const once = (name: string, one: Message): Scenario => ({
  name,
  messages: [one],
  held: [one.facts.uid],
});

const WINTER: [string, string] = ['2026-12-15 15:00', '2026-12-15 17:00'];
const MOVED: [string, string] = ['2027-01-12 09:00', '2027-01-12 12:00'];
const uid = anInvitation().uid;

/** The hours on both sides of both changes of the clocks, and events that go on while the clocks change. */
const hours: [string, [string, string]][] = [
  ['in winter', WINTER],
  ['in summer', ['2026-06-10 09:00', '2026-06-10 15:00']],
  ['on the eve of summer time', ['2027-03-27 21:00', '2027-03-27 23:30']],
  ['while summer time begins', ['2027-03-28 02:00', '2027-03-28 05:00']],
  ['on the first day of summer time', ['2027-03-28 09:00', '2027-03-28 12:00']],
  ['on the eve of winter time', ['2026-10-24 21:00', '2026-10-24 23:30']],
  ['while winter time begins', ['2026-10-25 02:00', '2026-10-25 05:00']],
  ['on the first day of winter time', ['2026-10-25 09:00', '2026-10-25 12:00']],
  ['over the turn of the year', ['2026-12-31 22:00', '2027-01-01 01:00']],
  ['on a leap day', ['2028-02-29 09:00', '2028-02-29 12:00']],
];

export const scenarios: Scenario[] = [
  ...hours.map(([name, times]) => once(name, message({}, times))),
  once('on site', message({ seat: 'on-site' }, WINTER)),
  ...(['sv', 'en'] as const).map((language) =>
    once(`in ${language}`, message({}, WINTER, {}, { language })),
  ),
  once(
    'with every character that means something',
    message({ attendee: { name: 'O"Brien; Åsa, \\n', email: 'asa@example.fi' } }, WINTER, {
      title: finnish('Kunta; järjestö, \\n "alue": 100 % — 日本語 🎉'),
      lead: finnish('BEGIN:VEVENT\r\nATTENDEE:mailto:kaikki@example.net\r\nEND:VEVENT'),
      venue: { name: finnish('Sali, 2. krs; "B"'), address: 'Katu 1\\2' },
    }),
  ),
  {
    name: 'moved: the same entry at its new time',
    messages: [message({}, WINTER), message({ sequence: 1 }, MOVED)],
    held: [uid],
  },
  {
    name: 'cancelled: the entry goes',
    messages: [
      message({}, WINTER),
      message({ sequence: 1 }, MOVED),
      message({ sequence: 2, method: 'CANCEL' }, MOVED),
    ],
    held: [],
  },
  {
    name: 'one person’s cancellation leaves another’s entry',
    messages: [
      message({}, WINTER),
      message({ uid: 'toinen@kutsu.example.fi' }, WINTER),
      message({ sequence: 1, method: 'CANCEL' }, WINTER),
    ],
    held: ['toinen@kutsu.example.fi'],
  },
  {
    name: 'revived: a new entry',
    messages: [
      message({}, WINTER),
      message({ sequence: 1, method: 'CANCEL' }, WINTER),
      message({ uid: 'uusi@kutsu.example.fi' }, WINTER),
    ],
    held: ['uusi@kutsu.example.fi'],
  },
];
