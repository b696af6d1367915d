import { pino } from 'pino';
import type { BulletinText } from '#app/domain/bulletins/bulletin.ts';
import { bulletinOf } from '#app/domain/bulletins/bulletins.server.ts';
import { countRecipients } from '#app/domain/bulletins/recipients.server.ts';
import { releaseBulletin } from '#app/domain/bulletins/release-bulletin.server.ts';
import { draftBulletin } from '#app/domain/bulletins/write-bulletin.server.ts';
import { EVERYBODY } from '#app/domain/registrations/participant-filter.ts';
import { doNextTask } from '#app/jobs/do-task.ts';
import { sendBulletin } from '#app/jobs/send-bulletin.ts';
import { asOwner } from './acting.ts';
import { keyring, type PartnershipDay } from './partnership-day.ts';

const permission = 'send-messages';

/** A draft to everybody, unless told otherwise; gives its id. */
export async function aDraft(
  day: PartnershipDay,
  different: Partial<BulletinText> = {},
): Promise<number> {
  const text = {
    subject: { fi: 'Pysäköinti' },
    body: { fi: 'Pysäköi torin alle.' },
    segment: EVERYBODY,
    ...different,
  };
  const { id } = await asOwner(day, (acting) => draftBulletin(acting, day.eventId, text), {
    permission,
  });
  return id;
}

/** What an organiser sees of a draft before they press the button. */
export async function seenOf(day: PartnershipDay, id: number) {
  const bulletin = (await bulletinOf(day.db, day.eventId, id))!;
  const recipients = await countRecipients(day.db, day.eventId, bulletin.segment);
  return { updatedAt: bulletin.updatedAt, recipients };
}

export async function release(day: PartnershipDay, id: number, now = day.circumstances.now) {
  const seen = await seenOf(day, id);
  return asOwner(day, (acting) => releaseBulletin(acting, day.eventId, id, seen), {
    permission,
    now,
  });
}

/** Does what the worker for long tasks does; `turn` is called between two parts. */
export function work(
  day: PartnershipDay,
  { now = day.circumstances.now, turn = async () => {} } = {},
): Promise<boolean> {
  return doNextTask({
    db: day.db,
    keyring,
    calendarHost: day.circumstances.calendarHost,
    repliesAreRead: () => false,
    log: pino({ level: 'silent' }),
    clock: () => now,
    turn,
    kinds: { bulletin: sendBulletin },
  });
}
