import type { Trx } from '#db/client.ts';
import type { RegistrationMessage } from '../mail/message.ts';
import type { Keyring } from '../privacy/keyring.ts';
import type { Instant } from '../time.ts';

type Update = Extract<RegistrationMessage, { kind: 'event-changed' }>;

/** Takes back the update that waits to be sent to a registrant, if there is one that was never tried. */
export async function takePendingUpdate(
  trx: Trx,
  registrationId: number,
  keyring: Keyring,
): Promise<Update | null> {
  const taken = await trx
    .deleteFrom('messages')
    .where('registration_id', '=', registrationId)
    .where('kind', '=', 'event-changed')
    .where('state', '=', 'queued')
    .where('attempts', '=', 0)
    .returning('payload')
    .executeTakeFirst();
  return taken ? (JSON.parse(keyring.open('messages', taken.payload)) as Update) : null;
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
    .where('state', '=', 'queued')
    .where('next_attempt_at', '>', now)
    .where('attempts', '=', 0)
    .execute();
}

/**
 * One update that tells of both changes: the later state, what the reader may still have in mind from
 * before the first, and both notes.
 */
export function updateOfBoth(earlier: Pick<Update, 'was' | 'note'>, later: Update): Update {
  const known = earlier.was ?? [];
  const since = (later.was ?? []).filter(({ is }) => !known.some((one) => one.is === is));
  const was = [...known, ...since].filter((one) => one.is !== 'time' || !isNow(one, later));
  const notes = [earlier.note, later.note].filter((note) => note !== undefined);
  return {
    ...later,
    was,
    ...(notes.length > 0 && {
      note: {
        text: [...new Set(notes.map(({ text }) => text))].join('\n\n'),
        language: notes.at(-1)!.language,
      },
    }),
  };
}

/** Moved and moved back. */
function isNow(was: { startsAt: Instant; endsAt: Instant }, { event }: Update): boolean {
  return was.startsAt === event.startsAt && was.endsAt === event.endsAt;
}
