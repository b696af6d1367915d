import type { Db } from '#db/client.ts';
import type { Event, SeatMode } from '../events/event.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { type LetterGroup, LINK_SHOWN, withoutKeys } from '../mail/letter-group.ts';
import { declines, wants } from '../mail-choices/mail-choices.server.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { snapshotReader } from '../registrations/letter.server.ts';
import { matching } from '../registrations/matching.server.ts';
import type { ParticipantFilter } from '../registrations/participant-filter.ts';
import { readRegistration } from '../registrations/registrations.server.ts';
import type { Instant } from '../time.ts';
import { type BulletinText, bulletinLetter } from './bulletin.ts';

/** Those of a segment who can be written to: neither those without an address nor those who have declined. */
export function recipients(db: Db, eventId: number, segment: ParticipantFilter) {
  return withAddress(db, eventId, segment).where(wants('bulletins'));
}

function withAddress(db: Db, eventId: number, segment: ParticipantFilter) {
  return matching(db, { eventId, filter: segment, sight: 'details' }).where('r.email', '<>', '');
}

/** How many of a segment have declined bulletins. */
export async function countLeftOut(
  db: Db,
  eventId: number,
  segment: ParticipantFilter,
): Promise<number> {
  const { count } = await withAddress(db, eventId, segment)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(declines('bulletins'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The first readers, in the order of their registrations. */
export async function firstReaders(
  db: Db,
  eventId: number,
  segment: ParticipantFilter,
): Promise<{ id: number; name: string; organisation: string | null }[]> {
  const rows = await recipients(db, eventId, segment)
    .select(['r.id', 'r.first_name', 'r.last_name', 'r.organisation'])
    .orderBy('r.id')
    .limit(50)
    .execute();
  return rows.map(({ id, first_name, last_name, organisation }) => ({
    id,
    name: `${first_name} ${last_name}`,
    organisation,
  }));
}

export async function countRecipients(
  db: Db,
  eventId: number,
  segment: ParticipantFilter,
): Promise<number> {
  const { count } = await recipients(db, eventId, segment)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The letters by seat and language, each as the first of its readers would get it. */
export async function bulletinLetters(
  db: Db,
  event: Event,
  { segment, ...words }: BulletinText,
  { now, keyring }: { now: Instant; keyring: Keyring },
): Promise<LetterGroup[]> {
  const rows = await recipients(db, event.id, segment)
    .select((eb) => [
      'r.language',
      'r.seat',
      eb.fn.countAll<number>().as('count'),
      eb.fn.min('r.id').as('first'),
    ])
    .groupBy(['r.language', 'r.seat'])
    .execute();
  const snapshot = await snapshotReader(db, event);
  const groups: LetterGroup[] = [];
  for (const { language, seat, count, first } of rows.sort(asShown)) {
    const row = await db
      .selectFrom('registrations')
      .selectAll()
      .where('id', '=', first)
      .executeTakeFirstOrThrow();
    const reader = await readRegistration(db, row, keyring);
    const letter = bulletinLetter(words, reader, snapshot(language), LINK_SHOWN);
    groups.push({
      readers: seat ?? 'in-line',
      language,
      count,
      sample: {
        id: '',
        recipient: reader.email ?? '',
        language,
        createdAt: now,
        content: withoutKeys(letter),
      },
    });
  }
  return groups;
}

interface Grouped {
  language: Language;
  seat: SeatMode | null;
  count: number;
}

/** By language, the largest group of each first. */
function asShown(a: Grouped, b: Grouped): number {
  return LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language) || b.count - a.count;
}
