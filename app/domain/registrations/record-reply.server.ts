import type { Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { normalisedAddress } from '../form.ts';
import { type LiveInvitation, liveInvitationOf, noteReply } from '../invitations/replies.server.ts';
import {
  type CalendarReply,
  isNewer,
  type Reply,
  type ReplyVersion,
} from '../invitations/reply.ts';
import type { Outcome } from '../mail/received-mail.ts';
import { DAY, type Instant } from '../time.ts';
import { registrationToChange } from './change.server.ts';
import { type OwnPart, queueLetter, snapshotReader } from './letter.server.ts';

interface Answer {
  reply: CalendarReply;
  /** The address in From. */
  from: string;
  /** A program has sent it without anybody's doing (RFC 3834). */
  automatic: boolean;
}

/**
 * Records what a registrant's calendar has answered. It changes no seat: a decline is asked about by mail, and
 * so is what has no effect here, another time or somebody else in one's place. What is trusted is the UID, 128
 * random bits that only the holder of the invitation has; ATTENDEE must be the registration's address (ORGANIZER
 * is left out by Exchange), and From that address too, or the one that SENT-BY names. From can be forged: who
 * knows the UID can set a mark and have the registrant asked, once a day, and nothing more.
 */
export async function recordReply(
  trx: Trx,
  { reply, from, automatic }: Answer,
  circumstances: Circumstances,
): Promise<Outcome> {
  const invitation = await liveInvitationOf(trx, reply.uid);
  if (invitation === 'unknown') return 'other';
  if (invitation === 'withdrawn') return 'stale';
  const attendee = reply.attendees.find(({ email }) => isSame(email, invitation.email));
  if (!attendee) return 'stranger';
  if (!isSame(from, invitation.email) && !(attendee.sentBy && isSame(from, attendee.sentBy)))
    return 'stranger';
  if (reply.version.sequence < invitation.sequence) return 'stale';

  if (reply.method === 'COUNTER' || attendee.status === 'DELEGATED') {
    const answer = reply.method === 'COUNTER' ? 'another-time' : 'somebody-else';
    if (!automatic)
      await ask(trx, invitation, { kind: 'reply-without-effect', answer }, circumstances);
    return 'proposal';
  }
  const given = REPLY_OF[attendee.status];
  if (!given) return 'other';
  return recordGiven(trx, invitation, given, reply.version, circumstances);
}

const REPLY_OF: Partial<Record<string, Reply>> = {
  ACCEPTED: 'accepted',
  TENTATIVE: 'tentative',
  DECLINED: 'declined',
};

async function recordGiven(
  trx: Trx,
  invitation: LiveInvitation,
  given: Reply,
  claimed: ReplyVersion,
  circumstances: Circumstances,
): Promise<Outcome> {
  const known = invitation.reply;
  const version = possible(claimed, invitation, circumstances.now);
  if (known && !isNewer(version, known.version)) return 'stale';
  await noteReply(trx, invitation.id, given, version, circumstances.now);
  const declinedBefore = known?.reply === 'declined' && known.version.sequence === version.sequence;
  if (given === 'declined' && !declinedBefore)
    await ask(trx, invitation, { kind: 'release-seat' }, circumstances);
  return 'reply';
}

/** A calendar whose clock or counter runs ahead must not keep its own next answers out. */
function possible(claimed: ReplyVersion, { sequence }: LiveInvitation, now: Instant): ReplyVersion {
  return {
    sequence: Math.min(claimed.sequence, sequence),
    stampedAt: Math.min(claimed.stampedAt, now),
  };
}

type Question = Pick<Extract<OwnPart, { kind: 'release-seat' }>, 'kind'> | WithoutEffect;

type WithoutEffect = Pick<Extract<OwnPart, { kind: 'reply-without-effect' }>, 'kind' | 'answer'>;

/** Once a day at most, to the registration's own address, as long as there is something to decide. */
async function ask(
  trx: Trx,
  { registrationId }: LiveInvitation,
  question: Question,
  circumstances: Circumstances,
): Promise<void> {
  const toChange = await registrationToChange(trx, registrationId, circumstances);
  if (!toChange.ok) return;
  const { registration, event } = toChange;
  const { seat } = registration;
  if (!seat) return;
  const snapshot = (await snapshotReader(trx, event))(registration.language);
  const day = Math.floor(circumstances.now / DAY);
  const letter = { ...question, seat, invitation: null };
  await queueLetter(trx, registration, snapshot, letter, circumstances, { occasion: day });
}

function isSame(one: string, other: string): boolean {
  return normalisedAddress(one) === normalisedAddress(other);
}
