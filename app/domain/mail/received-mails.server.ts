import { sql } from 'kysely';
import type { Db } from '#db/client.ts';
import type { PlaceInMailbox } from './received-mail.ts';

type Mailbox = Pick<PlaceInMailbox, 'mailbox' | 'uidValidity'>;

/** The UID of the last mail that has been looked at, or 0. New mail has a higher one. */
export async function newestUid(db: Db, { mailbox, uidValidity }: Mailbox): Promise<number> {
  const { newest } = await db
    .selectFrom('received_mail')
    .select((eb) => eb.fn.max('uid').as('newest'))
    .where('mailbox', '=', mailbox)
    .where('uid_validity', '=', uidValidity)
    .executeTakeFirstOrThrow();
  return newest ?? 0;
}

/** Mails that have had their effect and are still marked unread, also by a program that has crashed. */
export async function uidsToMark(db: Db, { mailbox, uidValidity }: Mailbox): Promise<number[]> {
  const rows = await db
    .selectFrom('received_mail')
    .select('uid')
    .where('mailbox', '=', mailbox)
    .where('uid_validity', '=', uidValidity)
    .where('seen', '=', sql.lit('to-mark'))
    .orderBy('uid')
    .limit(100)
    .execute();
  return rows.map(({ uid }) => uid);
}

export async function noteMarked(
  db: Db,
  { mailbox, uidValidity }: Mailbox,
  uids: number[],
): Promise<void> {
  await db
    .updateTable('received_mail')
    .set({ seen: 'marked' })
    .where('mailbox', '=', mailbox)
    .where('uid_validity', '=', uidValidity)
    .where('uid', 'in', uids)
    .execute();
}
