import type { Trx } from '#db/client.ts';
import { eventById } from '../events/events.server.ts';
import { queueMessage } from '../mail/queue.server.ts';
import { giveUpAt } from '../mail/retry.ts';
import { choicesLink } from '../mail-choices/choices-link.server.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { snapshotReader } from '../registrations/letter.server.ts';
import { readRegistration } from '../registrations/registrations.server.ts';
import type { Instant } from '../time.ts';
import { type Bulletin, bulletinLetter } from './bulletin.ts';
import { recipients } from './recipients.server.ts';

/** The next readers of a released bulletin after a registration; whoever signed up later is none. */
export async function nextReaders(
  trx: Trx,
  { eventId, segment, release }: Bulletin,
  { after, atMost }: { after: number; atMost: number },
): Promise<number[]> {
  if (release.is !== 'released') return [];
  const rows = await recipients(trx, eventId, segment)
    .select('r.id')
    .where('r.id', '>', after)
    .where('r.created_at', '<=', release.at)
    .orderBy('r.id')
    .limit(atMost)
    .execute();
  return rows.map(({ id }) => id);
}

/** Writes a mail to each of these into the outbox; whoever has theirs already gets no second one. */
export async function queueBulletinTo(
  trx: Trx,
  bulletin: Bulletin,
  readers: number[],
  { now, keyring }: { now: Instant; keyring: Keyring },
): Promise<void> {
  const event = await eventById(trx, bulletin.eventId);
  const snapshot = await snapshotReader(trx, event);
  const rows = await trx
    .selectFrom('registrations')
    .selectAll()
    .where('id', 'in', readers)
    .execute();
  for (const row of rows) {
    const reader = await readRegistration(trx, row, keyring);
    const { id, email, language } = reader;
    if (email === null) continue;
    const reading = { network: event.network, address: email };
    const choices = await choicesLink(trx, reading, { now, keyring });
    const content = bulletinLetter(bulletin, reader, snapshot(language), choices);
    await queueMessage(
      trx,
      {
        key: `bulletin/${bulletin.id}/${id}`,
        recipient: email,
        language,
        eventId: event.id,
        registrationId: id,
        giveUpAt: giveUpAt(content.event.startsAt, now),
        bulk: true,
        partOf: { bulletin: bulletin.id },
        content,
      },
      { now, keyring },
    );
  }
}
