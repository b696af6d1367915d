import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { SeatMode } from '../events/event.ts';
import type { InvitationSnapshot } from './invitation.ts';

/** Whose invitation it is. */
interface Holder {
  id: number;
  eventId: number;
  firstName: string;
  lastName: string;
  /** Null: the invitation is kept up to date, and reaches its holder once there is an address. */
  email: string | null;
}

/** A first invitation, with a UID that no earlier registration had: Google remembers a decline by UID. */
export async function invite(
  trx: Trx,
  holder: Holder,
  seat: SeatMode,
  { now, calendarHost, repliesAreRead }: Circumstances,
): Promise<InvitationSnapshot> {
  const uid = `${randomBytes(16).toString('hex')}@${calendarHost}`;
  await trx
    .insertInto('invitations')
    .values({
      registration_id: holder.id,
      event_id: holder.eventId,
      uid,
      recipient: holder.email ?? '',
      state: 'live',
      created_at: now,
      updated_at: now,
    })
    .execute();
  return {
    uid,
    sequence: 0,
    method: 'REQUEST',
    stampedAt: now,
    createdAt: now,
    seat,
    attendee: attendee(holder),
    rsvp: repliesAreRead,
  };
}

/** The next version of the invitation; a first one for whoever has none. Every mailed change raises SEQUENCE. */
export async function reinvite(
  trx: Trx,
  holder: Holder,
  seat: SeatMode,
  circumstances: Circumstances,
): Promise<InvitationSnapshot> {
  const raised = await trx
    .updateTable('invitations')
    .set((eb) => ({ sequence: eb('sequence', '+', 1), updated_at: circumstances.now }))
    .where('registration_id', '=', holder.id)
    .where('state', '=', sql.lit('live'))
    .returning(['uid', 'sequence', 'created_at'])
    .executeTakeFirst();
  if (!raised) return invite(trx, holder, seat, circumstances);
  return {
    uid: raised.uid,
    sequence: raised.sequence,
    method: 'REQUEST',
    stampedAt: circumstances.now,
    createdAt: raised.created_at,
    seat,
    attendee: attendee(holder),
    rsvp: circumstances.repliesAreRead,
  };
}

/** The same version once more, for whoever asks for it: same SEQUENCE, new DTSTAMP (RFC 5546 section 2.1.5). */
export async function repeatInvitation(
  db: Db | Trx,
  holder: Holder,
  seat: SeatMode,
  circumstances: Circumstances,
): Promise<InvitationSnapshot> {
  const live = await db
    .selectFrom('invitations')
    .select(['uid', 'sequence', 'created_at'])
    .where('registration_id', '=', holder.id)
    .where('state', '=', sql.lit('live'))
    .executeTakeFirstOrThrow();
  return {
    uid: live.uid,
    sequence: live.sequence,
    method: 'REQUEST',
    stampedAt: circumstances.now,
    createdAt: live.created_at,
    seat,
    attendee: attendee(holder),
    rsvp: circumstances.repliesAreRead,
  };
}

/** Takes the invitation out of the holder's calendar. Null when they hold none: they were only waiting. */
export async function withdrawInvitation(
  trx: Trx,
  holder: Holder,
  seat: SeatMode | null,
  { now }: Circumstances,
): Promise<InvitationSnapshot | null> {
  const withdrawn = await trx
    .updateTable('invitations')
    .set((eb) => ({ sequence: eb('sequence', '+', 1), updated_at: now, state: 'withdrawn' }))
    .where('registration_id', '=', holder.id)
    .where('state', '=', sql.lit('live'))
    .returning(['uid', 'sequence', 'created_at', 'recipient'])
    .executeTakeFirst();
  if (!withdrawn || seat === null) return null;
  return {
    uid: withdrawn.uid,
    sequence: withdrawn.sequence,
    method: 'CANCEL',
    stampedAt: now,
    createdAt: withdrawn.created_at,
    seat,
    attendee: { name: attendee(holder).name, email: withdrawn.recipient },
  };
}

function attendee({ firstName, lastName, email }: Holder): InvitationSnapshot['attendee'] {
  return { name: `${firstName} ${lastName}`, email: email ?? '' };
}
