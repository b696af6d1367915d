import type { Db, Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Event } from '../events/event.ts';
import { type EventSnapshot, snapshotOf } from '../events/event-snapshot.ts';
import type { RegistrationMessage } from '../mail/message.ts';
import { messageKey, queueMessage } from '../mail/queue.server.ts';
import { giveUpAt } from '../mail/retry.ts';
import { programmeOf } from '../programme/programme.server.ts';
import { DAY, HOUR, type Instant, notBeforeHour } from '../time.ts';
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

interface Cause {
  /** Stands for the cause where the registration itself has not changed. */
  occasion?: number;
  /** What everybody is told at once. */
  announcement?: number;
}

/**
 * Queues a letter to a registrant, in the transaction that gives cause for it; whoever has no address gets
 * none. Its key holds the registration's revision, or the `occasion`.
 */
export async function queueLetter(
  trx: Trx,
  to: Recipient,
  event: EventSnapshot,
  own: OwnPart,
  circumstances: Circumstances,
  { occasion = to.revision, announcement }: Cause = {},
): Promise<void> {
  const { now, keyring } = circumstances;
  const { firstName, token, joinToken, email } = to;
  if (email === null) return;
  const written = { firstName, event, token, joinToken, ...own } as RegistrationMessage;
  const { content, tells } = await besidePendingUpdate(trx, to.id, written, circumstances);
  const told = announcement ?? tells;
  await queueMessage(
    trx,
    {
      key: messageKey(to.id, own.kind, occasion),
      recipient: email,
      language: to.language,
      eventId: to.eventId,
      registrationId: to.id,
      giveUpAt: giveUpAt(event.startsAt, now),
      notBefore: content.kind === 'event-changed' ? updateTime(content, circumstances) : now,
      partOf: told === null ? undefined : { announcement: told },
      content,
    },
    { now, keyring },
  );
}

interface Written {
  content: RegistrationMessage;
  /** The announcement that still waited, and is told with this. */
  tells: number | null;
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
): Promise<Written> {
  const alone = { content, tells: null };
  switch (content.kind) {
    case 'event-changed':
    case 'went-remote':
    case 'confirmed':
    case 'promoted':
    case 'seat-changed': {
      const untold = await takePendingUpdate(trx, registrationId, keyring);
      if (!untold) return alone;
      return { content: withUntold(untold.update, content), tells: untold.announcement };
    }
    case 'event-cancelled':
    case 'cancelled': {
      const untold = await takePendingUpdate(trx, registrationId, keyring);
      if (!untold) return alone;
      return { content: { ...content, was: knownBefore(untold.update, content) }, tells: null };
    }
    case 'address-left':
      await takePendingUpdate(trx, registrationId, keyring);
      return alone;
    default:
      await hurryPendingUpdate(trx, registrationId, now);
      return alone;
  }
}

/**
 * An update waits for a further change, and nobody is woken by it: but where the event begins soon, or people
 * believe that it does, it goes out at once.
 */
function updateTime(
  { event, was = [] }: Extract<RegistrationMessage, { kind: 'event-changed' }>,
  { now, updateDelay = 0, mailHour = 0 }: Circumstances,
): Instant {
  const believed = was.flatMap((one) => (one.is === 'time' ? [one.startsAt] : []));
  const ahead = Math.min(event.startsAt, ...believed) - now;
  if (ahead < HOUR) return now;
  return ahead < DAY ? now + updateDelay : notBeforeHour(now + updateDelay, mailHour);
}
