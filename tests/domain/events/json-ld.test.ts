import { describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { eventJsonLd } from '#app/domain/events/json-ld.ts';
import type { Pool } from '#app/domain/registrations/seats.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { aPublishedEvent } from '#tests/support/published-event.ts';

const origin = 'https://kutsu.example.fi';

function jsonLd(differences: Partial<Event> = {}, pools: Pool[] = []) {
  return eventJsonLd({
    event: aPublishedEvent(differences),
    description: 'Kunnat ja järjestöt saman pöydän ääressä.',
    organisers: [{ fi: 'Hämeen liitto' }, { fi: 'Kanta-Hämeen kunnat' }],
    pools,
    language: 'sv',
    origin,
    now: helsinki('2026-12-01 12:00'),
  });
}

const read = (differences?: Partial<Event>, pools?: Pool[]) =>
  JSON.parse(jsonLd(differences, pools));

describe('what search engines read of an event', () => {
  test('is in the language of the page', () => {
    expect(read()).toMatchObject({
      '@type': 'Event',
      name: 'Fjärde partnerskapsdagen',
      description: 'Kunnat ja järjestöt saman pöydän ääressä.',
      url: `${origin}/sv/e/kanta-hameen-4-kumppanuuspaiva`,
      startDate: '2026-12-15T13:00:00.000Z',
      endDate: '2026-12-15T15:00:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
    });
  });

  test('names each organiser', () => {
    expect(read().organizer).toEqual([
      { '@type': 'Organization', name: 'Hämeen liitto' },
      { '@type': 'Organization', name: 'Kanta-Hämeen kunnat' },
    ]);
  });

  test('gives the public page as the place of a remote event', () => {
    expect(read()).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: {
        '@type': 'VirtualLocation',
        url: `${origin}/sv/e/kanta-hameen-4-kumppanuuspaiva`,
      },
    });
  });

  test('gives both places of a hybrid event', () => {
    const venue = { name: { fi: 'Raatihuone' }, address: 'Raatihuoneenkatu 9' };
    expect(read({ mode: 'hybrid', venue })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: 'Raatihuone', address: 'Raatihuoneenkatu 9' },
        { '@type': 'VirtualLocation' },
      ],
    });
  });

  test('says that a cancelled event is cancelled, and offers no registration', () => {
    const document = read({ status: 'cancelled' });
    expect(document.eventStatus).toBe('https://schema.org/EventCancelled');
    expect(document).not.toHaveProperty('potentialAction');
  });

  test('is no more precise about the date than the documents are', () => {
    const document = read({ when: { precision: 'month', month: '2021-05' } });
    expect(document.startDate).toBe('2021-05');
    expect(document).not.toHaveProperty('endDate');
  });

  test('counts the seats where every pool is limited', () => {
    const pools: Pool[] = [
      { mode: 'on-site', capacity: 40, confirmed: 40, waiting: 3 },
      { mode: 'remote', capacity: 200, confirmed: 15, waiting: 0 },
    ];
    expect(read({ mode: 'hybrid' }, pools)).toMatchObject({
      maximumAttendeeCapacity: 240,
      remainingAttendeeCapacity: 185,
    });
  });

  test('cannot end the script element that it stands in', () => {
    const title = { fi: '</script><script>alert(1)</script>' };
    expect(jsonLd({ title })).not.toContain('<');
    expect(read({ title }).name).toBe(title.fi);
  });
});
