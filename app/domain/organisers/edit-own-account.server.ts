import type { Db } from '#db/client.ts';
import type { Instant } from '../time.ts';
import type { OwnAccount } from './own-account.form.ts';

/** Changes what somebody is called and in which language their mail comes. The address proves who they are, and stays. */
export async function editOwnAccount(
  db: Db,
  organiserId: number,
  { name, language }: OwnAccount,
  now: Instant,
): Promise<{ ok: true }> {
  await db
    .updateTable('organisers')
    .set({ name, language, updated_at: now })
    .where('id', '=', organiserId)
    .execute();
  return { ok: true };
}
