import type { Trx } from '#db/client.ts';
import type { Keyring } from '../privacy/keyring.ts';
import type { Instant } from '../time.ts';
import type { MessageContent, OutgoingMessage } from './message.ts';

/** The mails to an event's registrants that were queued at this instant, so that later ones can be told from them. */
export async function queuedAt(trx: Trx, eventId: number, now: Instant): Promise<Set<string>> {
  const rows = await mailsOf(trx, eventId, now).select('id').execute();
  return new Set(rows.map(({ id }) => id));
}

/** Those that have been queued since, at the same instant. Suppressed mail is to an address that does not work. */
export async function queuedSince(
  trx: Trx,
  eventId: number,
  before: Set<string>,
  { now, keyring }: { now: Instant; keyring: Keyring },
): Promise<(OutgoingMessage & { suppressed: boolean })[]> {
  const rows = await mailsOf(trx, eventId, now)
    .select(['id', 'recipient', 'language', 'created_at', 'payload', 'state'])
    .orderBy('registration_id')
    .orderBy('kind')
    .execute();
  return rows
    .filter(({ id }) => !before.has(id))
    .map((row) => ({
      id: row.id,
      recipient: row.recipient,
      language: row.language,
      createdAt: row.created_at,
      content: JSON.parse(keyring.open('messages', row.payload)) as MessageContent,
      suppressed: row.state === 'suppressed',
    }));
}

function mailsOf(trx: Trx, eventId: number, now: Instant) {
  const registrants = trx.selectFrom('registrations').select('id').where('event_id', '=', eventId);
  return trx
    .selectFrom('messages')
    .where('registration_id', 'in', registrants)
    .where('created_at', '=', now);
}
