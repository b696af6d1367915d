import type { Reply } from '#app/domain/invitations/reply.ts';
import type { Db } from '#db/client.ts';

/** Somebody's calendar has answered to the invitation that they hold. */
export async function answered({ db }: { db: Db }, name: string, reply: Reply): Promise<void> {
  await db
    .updateTable('invitations')
    .set({ reply, replied_at: 0, reply_sequence: 0, reply_stamped_at: 0 })
    .where('recipient', '=', `${name}@example.fi`)
    .execute();
}
