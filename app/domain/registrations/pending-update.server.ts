import { sql } from 'kysely';
import type { Trx } from '#db/client.ts';
import type { News, RegistrationMessage, Was } from '../mail/message.ts';
import type { Keyring } from '../privacy/keyring.ts';
import type { Instant } from '../time.ts';

type Update = Extract<RegistrationMessage, { kind: 'event-changed' }>;

interface Taken {
  update: Update;
  /** Which change it was to tell. */
  announcement: number | null;
}

/** Takes back the update that waits to be sent to a registrant, if there is one that was never tried. */
export async function takePendingUpdate(
  trx: Trx,
  registrationId: number,
  keyring: Keyring,
): Promise<Taken | null> {
  const taken = await trx
    .deleteFrom('messages')
    .where('registration_id', '=', registrationId)
    .where('kind', '=', 'event-changed')
    .where('state', '=', sql.lit('queued'))
    .where('attempts', '=', 0)
    .returning(['payload', 'announcement_id'])
    .executeTakeFirst();
  if (!taken) return null;
  const update = JSON.parse(keyring.open('messages', taken.payload)) as Update;
  return { update, announcement: taken.announcement_id };
}

/** Sends it now: another mail to the same person is about to follow, and must not overtake it. */
export async function hurryPendingUpdate(
  trx: Trx,
  registrationId: number,
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('messages')
    .set({ next_attempt_at: now })
    .where('registration_id', '=', registrationId)
    .where('kind', '=', 'event-changed')
    .where('state', '=', sql.lit('queued'))
    .where('next_attempt_at', '>', now)
    .where('attempts', '=', 0)
    .execute();
}

/**
 * A later letter that tells what an update had to tell as well: what its reader may still have in mind from
 * before the first change, and both notes.
 */
export function withUntold<Later extends News & Pick<Update, 'event'>>(
  earlier: News,
  later: Later,
): Later {
  const notes = [earlier.note, later.note].filter((note) => note !== undefined);
  return {
    ...later,
    was: knownBefore(earlier, later),
    ...(notes.length > 0 && {
      note: {
        text: [...new Set(notes.map(({ text }) => text))].join('\n\n'),
        language: notes.at(-1)!.language,
      },
    }),
  };
}

/** What the reader was told before both, as far as it holds no longer. */
export function knownBefore(earlier: News, later: News & Pick<Update, 'event'>): Was[] {
  const known = earlier.was ?? [];
  const since = (later.was ?? []).filter(({ is }) => !known.some((one) => one.is === is));
  return [...known, ...since].filter((was) => !holdsAgain(was, later.event));
}

/** Moved and moved back. */
function holdsAgain(was: Was, { startsAt, endsAt, venue }: Update['event']): boolean {
  return was.is === 'time'
    ? was.startsAt === startsAt && was.endsAt === endsAt
    : venue !== null &&
        was.venue.name.text === venue.name.text &&
        was.venue.address === venue.address;
}
