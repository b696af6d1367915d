import type { Trx } from '#db/client.ts';
import type { Instant } from '../time.ts';
import type { Reply, ReplyVersion } from './reply.ts';

export interface LiveInvitation {
  id: number;
  registrationId: number;
  sequence: number;
  /** The registration's address. */
  email: string;
  reply: { reply: Reply; version: ReplyVersion } | null;
}

/** The invitation that a calendar's answer names by its UID, if somebody still holds it. */
export async function liveInvitationOf(
  trx: Trx,
  uid: string,
): Promise<LiveInvitation | 'withdrawn' | 'unknown'> {
  const row = await trx
    .selectFrom('invitations as i')
    .innerJoin('registrations as r', 'r.id', 'i.registration_id')
    .select(['i.id', 'i.registration_id', 'i.state', 'i.sequence', 'r.email'])
    .select(['i.reply', 'i.reply_sequence', 'i.reply_stamped_at'])
    .where('i.uid', '=', uid)
    .executeTakeFirst();
  if (!row) return 'unknown';
  if (row.state === 'withdrawn') return 'withdrawn';
  return {
    id: row.id,
    registrationId: row.registration_id,
    sequence: row.sequence,
    email: row.email,
    reply: row.reply && {
      reply: row.reply,
      version: { sequence: row.reply_sequence!, stampedAt: row.reply_stamped_at! },
    },
  };
}

export async function noteReply(
  trx: Trx,
  invitationId: number,
  reply: Reply,
  { sequence, stampedAt }: ReplyVersion,
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('invitations')
    .set({
      reply,
      replied_at: now,
      reply_sequence: sequence,
      reply_stamped_at: stampedAt,
    })
    .where('id', '=', invitationId)
    .execute();
}
