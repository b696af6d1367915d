import { addEvent } from '#app/domain/events/add-event.server.ts';
import { eventById } from '#app/domain/events/events.server.ts';
import type { EventWithSeats } from '#app/domain/events/new-event.ts';
import { keyringFrom } from '#app/domain/privacy/keyring.ts';
import { TEST_SECRET, type TestServer } from './running-server.ts';

let slugs = 0;

/**
 * One more event in the demo's first series: remote, 15.12.2026 15–17, meeting link and all, unless told
 * otherwise. The columns that no form sets yet (opening times, cancellation) are for `db` to set.
 */
export async function eventOn(
  server: TestServer,
  differences: Partial<Omit<EventWithSeats, 'mode' | 'seats'>> &
    Partial<Pick<EventWithSeats, 'mode'>> & { seats?: object } = {},
) {
  slugs += 1;
  const slug = `tapahtuma-${slugs}`;
  const added = await addEvent(
    server.db,
    {
      slug,
      kind: 'partnership-day',
      status: 'published',
      title: { fi: 'Kuulopäivä' },
      when: { precision: 'minute', date: '2026-12-15', from: '15:00', to: '17:00' },
      meetingLink: 'https://meet.example.fi/kuulopaiva',
      mode: 'remote',
      seats: { remote: null },
      ...differences,
    } as EventWithSeats,
    { seriesId: 1, organisers: [] },
    { now: server.now(), keyring: keyringFrom(TEST_SECRET) },
  );
  if (!added.ok) throw new Error(added.reason);
  return eventById(server.db, added.id);
}
