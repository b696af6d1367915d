import { type Db, inTransaction } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { type EventMode, endOf } from './event.ts';
import { eventById } from './events.server.ts';

export type ChangeMeetingLinkResult =
  | { ok: true }
  | { ok: false; reason: 'not-published' | 'past' | 'nothing-remote' };

/**
 * Points every join link at another meeting, at once. Nobody is told: what people hold is their join
 * link, and it stays the same.
 */
export async function changeMeetingLink(
  db: Db,
  eventId: number,
  meetingLink: string,
  { now, keyring }: Pick<Circumstances, 'now' | 'keyring'>,
): Promise<ChangeMeetingLinkResult> {
  return inTransaction(db, async (trx): Promise<ChangeMeetingLinkResult> => {
    const { status, when, mode } = await eventById(trx, eventId);
    if (status !== 'published') return { ok: false, reason: 'not-published' };
    if (endOf(when) <= now) return { ok: false, reason: 'past' };
    if (!isRemoteToo(mode)) return { ok: false, reason: 'nothing-remote' };
    await trx
      .updateTable('events')
      .set({ meeting_link_sealed: keyring.seal('meeting-link', meetingLink), updated_at: now })
      .where('id', '=', eventId)
      .execute();
    return { ok: true };
  });
}

function isRemoteToo(mode: EventMode | null): boolean {
  return mode === 'remote' || mode === 'hybrid';
}
