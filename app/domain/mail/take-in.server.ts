import { createHash } from 'node:crypto';
import type { Db, Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { unsubscribe } from '../mail-choices/choose-mail.server.ts';
import { recordReply } from '../registrations/record-reply.server.ts';
import { noteDeliveryReport } from './note-delivery-report.server.ts';
import type { Outcome, PlaceInMailbox, ReceivedMail } from './received-mail.ts';

/** After these the mail itself matters no more, wherever in the mailbox it turns up again. */
const WITH_EFFECT: Outcome[] = ['reply', 'proposal', 'bounce', 'delay', 'unsubscription'];

/** Mails that the program has understood whole, and nobody else needs to read. */
const READ: Outcome[] = ['reply', 'stale', 'bounce', 'delay', 'unsubscription'];

/**
 * Takes in one mail from the mailbox: its effect and the note that it has been looked at are one transaction,
 * so that a crash repeats neither and loses neither. Null when another worker has been here before.
 */
export async function takeIn(
  db: Db,
  place: PlaceInMailbox,
  { messageId, mail }: { messageId: string | null; mail: ReceivedMail },
  circumstances: Circumstances,
): Promise<Outcome | null> {
  return db.transaction().execute(async (trx) => {
    if (await isTakenIn(trx, place)) return null;
    const hash = messageId === null ? null : createHash('sha256').update(messageId).digest();
    const again = hash !== null && (await hadEffect(trx, hash));
    const outcome = again ? 'again' : await effectOf(trx, mail, circumstances);
    await trx
      .insertInto('received_mail')
      .values({
        mailbox: place.mailbox,
        uid_validity: place.uidValidity,
        uid: place.uid,
        message_id_hash: WITH_EFFECT.includes(outcome) ? hash : null,
        outcome,
        seen: READ.includes(outcome) && !hasComment(mail) ? 'to-mark' : 'left',
        taken_in_at: circumstances.now,
      })
      .execute();
    return outcome;
  });
}

async function isTakenIn(trx: Trx, { mailbox, uidValidity, uid }: PlaceInMailbox) {
  const row = await trx
    .selectFrom('received_mail')
    .select('outcome')
    .where('mailbox', '=', mailbox)
    .where('uid_validity', '=', uidValidity)
    .where('uid', '=', uid)
    .executeTakeFirst();
  return row !== undefined;
}

async function hadEffect(trx: Trx, hash: Buffer): Promise<boolean> {
  const row = await trx
    .selectFrom('received_mail')
    .select('outcome')
    .where('message_id_hash', '=', hash)
    .executeTakeFirst();
  return row !== undefined;
}

async function effectOf(
  trx: Trx,
  mail: ReceivedMail,
  circumstances: Circumstances,
): Promise<Outcome> {
  switch (mail.is) {
    case 'calendar-reply':
      return recordReply(trx, mail, circumstances);
    case 'delivery-report':
      return noteDeliveryReport(trx, mail.report, circumstances.now);
    case 'unsubscription': {
      const left = await unsubscribe(trx, mail.unsubscription, circumstances.now);
      return left.ok ? 'unsubscription' : 'other';
    }
    default:
      return mail.is;
  }
}

/** What somebody has written beside what a program understands is for the organiser to read. */
function hasComment(mail: ReceivedMail): boolean {
  if (mail.is === 'unsubscription') return mail.hasWords;
  return mail.is === 'calendar-reply' && mail.reply.hasComment;
}
