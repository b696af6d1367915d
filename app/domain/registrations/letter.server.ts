import type { Db, Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Event } from '../events/event.ts';
import { type EventSnapshot, snapshotOf } from '../events/event-snapshot.ts';
import type { RegistrationMessage } from '../mail/message.ts';
import { messageKey, queueMessage } from '../mail/queue.server.ts';
import { giveUpAt } from '../mail/retry.ts';
import { programmeOf } from '../programme/programme.server.ts';
import { HOUR, type Instant } from '../time.ts';
import {
  hurryPendingUpdate,
  knownBefore,
  takePendingUpdate,
  withUntold,
} from './pending-update.server.ts';
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
export async function snapshotReader(db: Db, event: Event) {
  const programme = await programmeOf(db, event.id);
  return (language: Recipient['language']): EventSnapshot => snapshotOf(event, programme, language);
}

/**
 * Queues a letter to a registrant, in the transaction that gives cause for it; whoever has no address gets
 * none. Its key holds the registration's revision, or `occasion` where the registration itself has not changed.
 */
export async function queueLetter(
  trx: Trx,
  to: Recipient,
  event: EventSnapshot,
  own: OwnPart,
  circumstances: Circumstances,
  occasion: number = to.revision,
): Promise<void> {
  const { now, keyring } = circumstances;
  const { firstName, token, joinToken, email } = to;
  if (email === null) return;
  const written = { firstName, event, token, joinToken, ...own } as RegistrationMessage;
  const content = await besidePendingUpdate(trx, to.id, written, circumstances);
  await queueMessage(
    trx,
    {
      key: messageKey(to.id, own.kind, occasion),
      recipient: email,
      language: to.language,
      eventId: to.eventId,
      registrationId: to.id,
      giveUpAt: giveUpAt(event.startsAt, now),
      notBefore: content.kind === 'event-changed' ? updateTime(event, circumstances) : now,
      content,
    },
    { now, keyring },
  );
}

/**
 * Whoever is told of their seat is told in the same letter of an update that still waits; so is whoever is
 * told of the next change. What ends something makes the update void. Before any other letter it goes out,
 * so that the person reads things in their order.
 */
async function besidePendingUpdate(
  trx: Trx,
  registrationId: number,
  content: RegistrationMessage,
  { now, keyring }: Circumstances,
): Promise<RegistrationMessage> {
  switch (content.kind) {
    case 'event-changed':
    case 'went-remote':
    case 'confirmed':
    case 'promoted':
    case 'seat-changed': {
      const untold = await takePendingUpdate(trx, registrationId, keyring);
      return untold ? withUntold(untold, content) : content;
    }
    case 'event-cancelled':
    case 'cancelled': {
      const untold = await takePendingUpdate(trx, registrationId, keyring);
      return untold ? { ...content, was: knownBefore(untold, content) } : content;
    }
    case 'address-left':
      await takePendingUpdate(trx, registrationId, keyring);
      return content;
    default:
      await hurryPendingUpdate(trx, registrationId, now);
      return content;
  }
}

/** An event that begins within the hour waits for no further change. */
function updateTime({ startsAt }: EventSnapshot, { now, updateDelay = 0 }: Circumstances): Instant {
  return startsAt - now < HOUR ? now : now + updateDelay;
}
