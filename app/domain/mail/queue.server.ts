import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Trx } from '#db/client.ts';
import type { Language } from '../language.ts';
import type { Keyring } from '../privacy/keyring.ts';
import type { Instant } from '../time.ts';
import type { MessageContent, RegistrationMessage } from './message.ts';
import { isSuppressed } from './suppressions.server.ts';

interface NewMessage {
  key: string;
  recipient: string;
  language: Language;
  eventId: number | null;
  registrationId: number | null;
  /** The last attempt to send it is made then. */
  giveUpAt: Instant;
  /** Not sent before then; at once where it is left out. */
  notBefore?: Instant;
  /** To many at once: it waits behind mail to one person, and for the hour from which such mail goes out. */
  bulk?: boolean;
  /** What it is one of many of. */
  partOf?: { bulletin: number } | { reminder: number } | { announcement: number };
  content: MessageContent;
}

/** Which mail about which change this is. The same change of the same registration is mailed once. */
export function messageKey(
  registrationId: number,
  kind: RegistrationMessage['kind'],
  sequence: number,
): string {
  return `${registrationId}/${kind}/${sequence}`;
}

/**
 * Writes one mail into the outbox, in the transaction that causes it; the mail worker sends it once
 * that has committed. A key that is already there changes nothing.
 */
export async function queueMessage(
  trx: Trx,
  message: NewMessage,
  { now, keyring }: { now: Instant; keyring: Keyring },
): Promise<void> {
  const suppressed = await isSuppressed(trx, message.recipient);
  await trx
    .insertInto('messages')
    .values({
      id: randomBytes(16).toString('hex'),
      key: message.key,
      kind: message.content.kind,
      event_id: message.eventId,
      registration_id: message.registrationId,
      recipient: message.recipient,
      language: message.language,
      payload: keyring.seal('messages', JSON.stringify(message.content)),
      state: suppressed ? 'suppressed' : 'queued',
      next_attempt_at: suppressed ? null : (message.notBefore ?? now),
      give_up_at: message.giveUpAt,
      created_at: now,
      bulk: message.bulk ? 1 : 0,
      bulletin_id: message.partOf && 'bulletin' in message.partOf ? message.partOf.bulletin : null,
      reminder_id: message.partOf && 'reminder' in message.partOf ? message.partOf.reminder : null,
      announcement_id:
        message.partOf && 'announcement' in message.partOf ? message.partOf.announcement : null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

/** Makes the mail that was queued to these people wait behind mail to one: it is mail to many. */
export async function waitBehindOthers(trx: Trx, registrationIds: number[]): Promise<void> {
  await trx
    .updateTable('messages')
    .set({ bulk: 1 })
    .where('registration_id', 'in', registrationIds)
    .where('state', '=', sql.lit('queued'))
    .execute();
}
