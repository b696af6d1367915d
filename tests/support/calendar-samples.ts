import type { FeedEntry } from '#app/calendar/feed.ts';
import type { InvitationLinks } from '#app/calendar/invitation-calendar.ts';
import type { EventSnapshot } from '#app/domain/events/event-snapshot.ts';
import type { InvitationSnapshot } from '#app/domain/invitations/invitation.ts';
import type { Said } from '#app/domain/language.ts';
import { type Instant, wallTime } from '#app/domain/time.ts';

/** A time by the clocks of Helsinki: "2026-12-15 15:00". */
export function helsinki(dateAndTime: string): Instant {
  const [date, time] = dateAndTime.split(' ');
  const wall = wallTime(date!, time!);
  if (!wall.ok) throw new Error(`${dateAndTime}: ${wall.reason}`);
  return wall.instant;
}

export const finnish = (text: string): Said => ({ text, language: 'fi' });

export function anInvitation(differences: Partial<InvitationSnapshot> = {}): InvitationSnapshot {
  return {
    uid: '4f1c2d7e9a@kutsu.example.fi',
    sequence: 0,
    method: 'REQUEST',
    stampedAt: Date.UTC(2026, 10, 24, 9, 30),
    createdAt: Date.UTC(2026, 10, 24, 9, 30),
    seat: 'remote',
    attendee: { name: 'Maija Mäkinen', email: 'maija.makinen@example.fi' },
    ...differences,
  };
}

export function anEvent(differences: Partial<EventSnapshot> = {}): EventSnapshot {
  return {
    slug: 'kanta-hameen-4-kumppanuuspaiva',
    title: finnish('Kanta-Hämeen 4. kumppanuuspäivä'),
    lead: finnish('Kunnat, järjestöt ja hyvinvointialue saman pöydän ääressä.'),
    startsAt: helsinki('2026-12-15 15:00'),
    endsAt: helsinki('2026-12-15 17:00'),
    mode: 'hybrid',
    venue: { name: finnish('Säätytalo'), address: 'Snellmaninkatu 9–11, Helsinki' },
    programme: [
      { startsAt: helsinki('2026-12-15 15:00'), title: finnish('Avaus') },
      { startsAt: null, title: finnish('Paneelikeskustelu; kunta, järjestö') },
    ],
    contact: null,
    joinOpensMinutes: 30,
    ...differences,
  };
}

export function links(differences: Partial<InvitationLinks> = {}): InvitationLinks {
  return {
    eventUrl: 'https://kutsu.example.fi/e/kanta-hameen-4-kumppanuuspaiva',
    joinUrl: 'https://kutsu.example.fi/j/x7Kq',
    organiser: { name: 'Kutsu', email: 'kutsu@example.fi' },
    language: 'fi',
    ...differences,
  };
}

export function aFeedEntry(differences: Partial<FeedEntry> = {}): FeedEntry {
  return {
    uid: 'event-4@kutsu.example.fi',
    url: 'https://kutsu.example.fi/e/kanta-hameen-4-kumppanuuspaiva',
    title: {
      fi: 'Kanta-Hämeen 4. kumppanuuspäivä',
      sv: 'Egentliga Tavastlands 4:e partnerskapsdag',
    },
    lead: { fi: 'Kunnat, järjestöt ja hyvinvointialue saman pöydän ääressä.' },
    when: {
      precision: 'minute',
      startsAt: helsinki('2026-12-15 15:00'),
      endsAt: helsinki('2026-12-15 17:00'),
    },
    mode: 'hybrid',
    venue: {
      name: { fi: 'Säätytalo', sv: 'Ständerhuset' },
      address: 'Snellmaninkatu 9–11, Helsinki',
    },
    status: 'published',
    takesRegistrations: true,
    calendarSequence: 0,
    createdAt: Date.UTC(2026, 10, 1, 8),
    updatedAt: Date.UTC(2026, 10, 2, 8, 15),
    ...differences,
  };
}
