import type { Db } from '#db/client.ts';
import type { Event, SeatMode } from '../events/event.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { type LetterGroup, withoutKeys } from '../mail/letter-group.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { snapshotReader } from '../registrations/letter.server.ts';
import { matching } from '../registrations/matching.server.ts';
import type { ParticipantFilter } from '../registrations/participant-filter.ts';
import { readRegistration } from '../registrations/registrations.server.ts';
import type { Instant } from '../time.ts';
import { type BulletinText, bulletinLetter } from './bulletin.ts';

/** Those of a segment who can be written to: whoever was signed up without an address is none of them. */
export function recipients(db: Db, eventId: number, segment: ParticipantFilter) {
  return matching(db, { eventId, filter: segment, sight: 'details' }).where('r.email', '<>', '');
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
    const letter = bulletinLetter(words, reader, snapshot(language));
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
