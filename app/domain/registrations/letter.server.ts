import type { Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Event } from '../events/event.ts';
import { type EventSnapshot, snapshotOf } from '../events/event-snapshot.ts';
import type { RegistrationMessage } from '../mail/message.ts';
import { messageKey, queueMessage } from '../mail/queue.server.ts';
import { giveUpAt } from '../mail/retry.ts';
import { programmeOf } from '../programme/programme.server.ts';
import type { Registration } from './registration.ts';

/** What differs from one kind of letter to another. */
export type OwnPart = RegistrationMessage extends infer Content
  ? Content extends RegistrationMessage
    ? Omit<Content, 'firstName' | 'event' | 'token' | 'joinToken'>
    : never
  : never;

type Recipient = Pick<
  Registration,
  'id' | 'eventId' | 'revision' | 'firstName' | 'email' | 'language' | 'token' | 'joinToken'
>;

/** Reads once what letters about an event say of it, for all the letters of one command. */
export async function snapshotReader(trx: Trx, event: Event) {
  const programme = await programmeOf(trx, event.id);
  return (language: Recipient['language']): EventSnapshot => snapshotOf(event, programme, language);
}

/**
 * Queues a letter to a registrant, in the transaction that gives cause for it. Its key holds the
 * registration's revision, or `occasion` where the registration itself has not changed.
 */
export async function queueLetter(
  trx: Trx,
  to: Recipient,
  event: EventSnapshot,
  own: OwnPart,
  { now, keyring }: Circumstances,
  occasion: number = to.revision,
): Promise<void> {
  const { firstName, token, joinToken } = to;
  await queueMessage(
    trx,
    {
      key: messageKey(to.id, own.kind, occasion),
      recipient: to.email,
      language: to.language,
      eventId: to.eventId,
      registrationId: to.id,
      giveUpAt: giveUpAt(event.startsAt, now),
      content: { firstName, event, token, joinToken, ...own } as RegistrationMessage,
    },
    { now, keyring },
  );
}
