import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Db, isUnavailable, type Trx } from './client.ts';

/** So many that the wait for the disk no longer counts, and so few that nobody waits long for the others. */
const MOST_AT_ONCE = 50;

interface Waiting {
  /** Runs the command and returns what its caller is told once the commit is on the disk. */
  run(trx: Trx): Promise<() => void>;
  refuse(error: unknown): void;
}

const lines = new WeakMap<Db, Waiting[]>();

/**
 * Runs a command as `db.transaction()` does, one after another in the order of arrival, but lets commands
 * that wait at the same moment share one commit: each commit waits for the disk, a quarter of a
 * millisecond at best and many times that when the disk is busy. A command that throws is undone alone.
 */
export function commitTogether<Result>(
  db: Db,
  command: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const waiting: Waiting = {
      async run(trx) {
        try {
          const result = await undoneAlone(trx, command);
          return () => resolve(result);
        } catch (error) {
          if (isUnavailable(error)) throw error;
          return () => reject(error);
        }
      },
      refuse: reject,
    };
    const line = lines.get(db);
    if (line) line.push(waiting);
    else void letIn(db, [waiting]);
  });
}

async function letIn(db: Db, line: Waiting[]): Promise<void> {
  lines.set(db, line);
  while (line.length > 0) {
    await turnOfTheEventLoop();
    await commitGroup(db, line.splice(0, MOST_AT_ONCE));
  }
  lines.delete(db);
}

async function commitGroup(db: Db, group: Waiting[]): Promise<void> {
  try {
    const answers = await db.transaction().execute(async (trx) => {
      const answers: (() => void)[] = [];
      for (const waiting of group) answers.push(await waiting.run(trx));
      return answers;
    });
    for (const answer of answers) answer();
  } catch (error) {
    for (const waiting of group) waiting.refuse(error);
  }
}

async function undoneAlone<Result>(
  trx: Trx,
  command: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  await sql`savepoint command`.execute(trx);
  try {
    const result = await command(trx);
    await sql`release command`.execute(trx);
    return result;
  } catch (error) {
    if (isUnavailable(error)) throw error;
    await sql`rollback to command`.execute(trx);
    await sql`release command`.execute(trx);
    throw error;
  }
}
