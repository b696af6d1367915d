import type { Event } from '#app/domain/events/event.ts';
import { helsinki } from './calendar-samples.ts';

/** A published remote event on 15.12.2026, 15–17, that takes registrations until it begins. */
export function aPublishedEvent(differences: Partial<Event> = {}): Event {
  return {
    id: 4,
    slug: 'kanta-hameen-4-kumppanuuspaiva',
    kind: 'partnership-day',
    ordinal: 4,
    status: 'published',
    title: { fi: 'Kanta-Hämeen 4. kumppanuuspäivä', sv: 'Fjärde partnerskapsdagen' },
    theme: null,
    lead: { fi: 'Kunnat, järjestöt ja hyvinvointialue saman pöydän ääressä.' },
    description: null,
    recap: null,
    audience: null,
    access: 'open',
    when: {
      precision: 'minute',
      startsAt: helsinki('2026-12-15 15:00'),
      endsAt: helsinki('2026-12-15 17:00'),
    },
    dateNote: null,
    mode: 'remote',
    venue: null,
    hasMeetingLink: true,
    joinOpensMinutes: 30,
    leadOrganiser: null,
    contact: null,
    takesRegistrations: true,
    registrationOpensAt: null,
    registrationClosesAt: null,
    waitingList: true,
    questionsCloseAt: null,
    retentionMonths: 6,
    calendarSequence: 0,
    createdAt: helsinki('2026-11-01 09:00'),
    updatedAt: helsinki('2026-11-01 09:00'),
    series: {
      id: 1,
      slug: 'kanta-hameen-kumppanuuspaiva',
      name: { fi: 'Kanta-Hämeen kumppanuuspäivä' },
    },
    network: {
      id: 1,
      slug: 'kanta-hameen-kumppanuuspaivat',
      name: { fi: 'Kanta-Hämeen kumppanuuspäivät' },
      countyCode: '07',
    },
    ...differences,
  };
}
