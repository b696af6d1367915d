import type { Db } from '#db/client.ts';
import type { Schema } from '#db/schema.ts';
import type { Reply } from '../invitations/reply.ts';
import { entriesOf } from '../log/log.server.ts';
import type { ShownEntry } from '../log/log.ts';
import type { DECLINED, MailFailure } from '../mail/failure.ts';
import type { UndeliveredReason } from '../mail/undelivered.ts';
import type { Keyring } from '../privacy/keyring.ts';
import type { Instant } from '../time.ts';
import { answersOf } from './answers.server.ts';
import type { Answer } from './fields/field.ts';
import type { Registration } from './registration.ts';
import { readRegistration } from './registrations.server.ts';

/** An event's registration as its organisers open it; null where the event has none of that id. */
export async function participantOf(
  db: Db,
  eventId: number,
  id: number,
  keyring: Keyring,
): Promise<Registration | null> {
  const row = await db
    .selectFrom('registrations')
    .selectAll()
    .where('id', '=', id)
    .where('event_id', '=', eventId)
    .where('last_name', '<>', '')
    .executeTakeFirst();
  return row ? readRegistration(db, row, keyring) : null;
}

/** A mail to somebody, as it stands at this moment. */
export interface SentMessage {
  id: string;
  kind: string;
  recipient: string;
  state: Schema['messages']['state'];
  /** Why it has not arrived; null where it has, or may yet. */
  reason: UndeliveredReason | typeof DECLINED | null;
  attempts: number;
  createdAt: Instant;
  sentAt: Instant | null;
  nextAttemptAt: Instant | null;
  /** When a server that has taken it said that it is still trying. */
  delayedAt: Instant | null;
}

/** A calendar invitation, and what the calendar that has it answered. */
interface HeldInvitation {
  sequence: number;
  state: 'live' | 'withdrawn';
  recipient: string;
  reply: Reply | null;
  repliedAt: Instant | null;
}

/** What is known of a participant beside what they told when they signed up. Needs are read elsewhere. */
export interface ParticipantStory {
  updatedAt: Instant;
  cancelledAt: Instant | null;
  answers: Map<number, Answer>;
  hasNeeds: boolean;
  arrival: { at: Instant; by: 'desk' | 'join-link' } | null;
  invitations: HeldInvitation[];
  messages: SentMessage[];
  history: ShownEntry[];
}

export async function storyOf(db: Db, id: number): Promise<ParticipantStory> {
  const { updated_at, cancelled_at } = await db
    .selectFrom('registrations')
    .select(['updated_at', 'cancelled_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const needs = await db
    .selectFrom('needs')
    .select('registration_id')
    .where('registration_id', '=', id)
    .executeTakeFirst();
  const arrival = await db
    .selectFrom('attendances')
    .select(['came_at as at', 'by'])
    .where('registration_id', '=', id)
    .executeTakeFirst();
  return {
    updatedAt: updated_at,
    cancelledAt: cancelled_at,
    answers: await answersOf(db, id),
    hasNeeds: needs !== undefined,
    arrival: arrival ?? null,
    invitations: await invitationsOf(db, id),
    messages: await messagesTo(db, id),
    history: await entriesOf(db, id),
  };
}

async function invitationsOf(db: Db, id: number): Promise<ParticipantStory['invitations']> {
  return db
    .selectFrom('invitations')
    .select(['sequence', 'state', 'recipient', 'reply', 'replied_at as repliedAt'])
    .where('registration_id', '=', id)
    .orderBy('id', 'desc')
    .execute();
}

async function messagesTo(db: Db, id: number): Promise<SentMessage[]> {
  const rows = await db
    .selectFrom('messages')
    .select(['id', 'kind', 'recipient', 'state', 'failure', 'attempts'])
    .select(['created_at as createdAt', 'sent_at as sentAt', 'next_attempt_at as nextAttemptAt'])
    .select('delayed_at as delayedAt')
    .where('registration_id', '=', id)
    .orderBy('created_at', 'desc')
    .$narrowType<{ failure: MailFailure | typeof DECLINED | null }>()
    .execute();
  return rows.map(({ failure, ...message }) => ({
    ...message,
    reason: message.state === 'suppressed' ? 'suppressed' : failure,
  }));
}
