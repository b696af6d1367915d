import {
  type ChangeMeetingLinkResult,
  changeMeetingLink,
} from '../events/change-meeting-link.server.ts';
import type { Acting } from '../organisers/act.server.ts';

/** The log tells that the link was changed, and not what it is: whoever reads it need not know the way in. */
export async function changeLink(
  { trx, circumstances, log }: Acting,
  eventId: number,
  meetingLink: string,
): Promise<ChangeMeetingLinkResult> {
  const changed = await changeMeetingLink(trx, eventId, meetingLink, circumstances);
  if (changed.ok) await log({ act: 'link-changed' });
  return changed;
}
