import { sql } from 'kysely';
import type { Trx } from './client.ts';

/**
 * Runs some steps of a transaction and keeps what they wrote, or undoes them alone, as `keeps` says of
 * their result. So a command can be rehearsed: what it would do is what it did.
 */
export async function keptOrUndone<Result>(
  trx: Trx,
  steps: () => Promise<Result>,
  keeps: (result: Result) => boolean,
): Promise<Result> {
  await sql`savepoint rehearsal`.execute(trx);
  const result = await steps();
  if (!keeps(result)) await sql`rollback to rehearsal`.execute(trx);
  await sql`release rehearsal`.execute(trx);
  return result;
}
