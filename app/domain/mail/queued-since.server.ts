import type { Trx } from '#db/client.ts';
import { rowNumber } from '#db/row-number.ts';
import type { Keyring } from '../privacy/keyring.ts';
import type { MessageContent, OutgoingMessage } from './message.ts';

/** A point in the outbox: what a transaction queues comes after it. */
export async function endOfOutbox(trx: Trx): Promise<number> {
  const last = await trx
    .selectFrom('messages')
    .select(rowNumber.as('number'))
    .orderBy(rowNumber, 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.number ?? 0;
}

/** What has been queued since, in that order. Suppressed mail is to an address that does not work. */
export async function queuedSince(
  trx: Trx,
  point: number,
  keyring: Keyring,
): Promise<(OutgoingMessage & { suppressed: boolean })[]> {
  const rows = await trx
    .selectFrom('messages')
    .select(['id', 'recipient', 'language', 'created_at', 'payload', 'state'])
    .where(rowNumber, '>', point)
    .orderBy(rowNumber)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    recipient: row.recipient,
    language: row.language,
    createdAt: row.created_at,
    content: JSON.parse(keyring.open('messages', row.payload)) as MessageContent,
    suppressed: row.state === 'suppressed',
  }));
}
