import type { Db } from '#db/client.ts';
import type { Acting } from '../organisers/act.server.ts';
import type { Keyring } from '../privacy/keyring.ts';

/**
 * What tells one meeting link from another without telling what it is; empty where there is none. A form
 * says by it which link it was shown with.
 */
export async function meetingLinkMark(db: Db, eventId: number, keyring: Keyring): Promise<string> {
  const { meeting_link_sealed: sealed } = await db
    .selectFrom('events')
    .select('meeting_link_sealed')
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  return sealed === null ? '' : keyring.sign('meeting-link', keyring.open('meeting-link', sealed));
}

export type SetMeetingLinkResult =
  | { ok: true }
  /** Once the event is published, its link is changed on the day's own page. */
  | { ok: false; reason: 'not-draft' | 'changed-meanwhile' };

/**
 * Sets, replaces or removes (null) the meeting link of a draft, if it is still the one that the form was
 * shown with. The log tells that it was done, and not what the link is: whoever reads it need not know the
 * way in.
 */
export async function setMeetingLink(
  { trx, circumstances, log }: Acting,
  eventId: number,
  link: string | null,
  shownMark: string,
): Promise<SetMeetingLinkResult> {
  const { keyring, now } = circumstances;
  const { status } = await trx
    .selectFrom('events')
    .select('status')
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  if (status !== 'draft') return { ok: false, reason: 'not-draft' };
  if ((await meetingLinkMark(trx, eventId, keyring)) !== shownMark)
    return { ok: false, reason: 'changed-meanwhile' };
  const sealed = link === null ? null : keyring.seal('meeting-link', link);
  await trx
    .updateTable('events')
    .set({ meeting_link_sealed: sealed, updated_at: now })
    .where('id', '=', eventId)
    .execute();
  await log({ act: link === null ? 'link-removed' : 'link-set' });
  return { ok: true };
}
