import type { Db } from '#db/client.ts';
import type { Acting } from '../organisers/act.server.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { type Instant, MINUTE } from '../time.ts';
import type { Task, TaskKind } from './task.ts';

/** How long a worker has a task to itself after each part. After that it is taken to have crashed. */
const LEASE = 2 * MINUTE;

const COLUMNS = [
  'id',
  'kind',
  'event_id as eventId',
  'organiser_id as organiserId',
  'state',
  'done',
  'total',
  'created_at as createdAt',
  'ended_at as endedAt',
] as const;

/** Who gives a task, and when: an organiser in an act, or the clock in the name of one. */
interface Giving {
  trx: Acting['trx'];
  organiser: Pick<Acting['organiser'], 'id'>;
  circumstances: Pick<Acting['circumstances'], 'now' | 'keyring'>;
}

/** Writes down what is to be done, in the transaction of the act; gives the task's id. `order` is stored sealed, as JSON. */
export async function queueTask(
  { trx, organiser, circumstances }: Giving,
  {
    kind,
    eventId,
    total,
    order,
  }: { kind: TaskKind; eventId: number; total: number; order: object },
): Promise<number> {
  const { id } = await trx
    .insertInto('tasks')
    .values({
      kind,
      event_id: eventId,
      organiser_id: organiser.id,
      order_sealed: circumstances.keyring.seal('tasks', JSON.stringify(order)),
      state: 'waiting',
      total,
      created_at: circumstances.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** All tasks, to be narrowed down. */
export function tasks(db: Db) {
  return db.selectFrom('tasks').select(COLUMNS);
}

export async function taskById(db: Db, id: number): Promise<Task | null> {
  return (await tasks(db).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Ends a task before it is done. What its finished parts did stays done. */
export async function stopTask(db: Db, id: number, now: Instant): Promise<void> {
  await db
    .updateTable('tasks')
    .set({ state: 'stopped', lease_until: null, ended_at: now })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'under-way'])
    .execute();
}

/** A task in the hands of the worker that does it. */
export interface ClaimedTask extends Task {
  order: unknown;
  /** Where its next part begins; null at the beginning. In the words of its kind. */
  position: string | null;
}

/** The oldest task that nobody is doing: a new one, or one whose worker has crashed. */
export async function claimTask(
  db: Db,
  { now, keyring }: { now: Instant; keyring: Keyring },
): Promise<ClaimedTask | null> {
  const row = await db
    .updateTable('tasks')
    .set({ state: 'under-way', lease_until: now + LEASE })
    .where('id', '=', (eb) =>
      eb
        .selectFrom('tasks')
        .select('id')
        .where((one) =>
          one.or([
            one('state', '=', 'waiting'),
            one.and([one('state', '=', 'under-way'), one('lease_until', '<=', now)]),
          ]),
        )
        .orderBy('id')
        .limit(1),
    )
    .returning([...COLUMNS, 'order_sealed', 'position'])
    .executeTakeFirst();
  if (!row) return null;
  const { order_sealed, ...task } = row;
  return { ...task, order: JSON.parse(keyring.open('tasks', order_sealed)) };
}

/**
 * Notes how far a task is, in the transaction of the part that was just done. False when it was stopped
 * meanwhile: then that part must not be done either.
 */
export async function noteProgress(
  trx: Db,
  task: Pick<Task, 'id'>,
  { done, position }: { done: number; position: string | null },
  now: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('tasks')
    .set({ done, position, lease_until: now + LEASE })
    .where('id', '=', task.id)
    .where('state', '=', 'under-way')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const NOTHING = Buffer.alloc(0);

/** Forgets what the tasks of a kind were told that ended before then: it may name whom they were about. */
export async function forgetOrders(db: Db, kind: TaskKind, endedBefore: Instant): Promise<void> {
  await db
    .updateTable('tasks')
    .set({ order_sealed: NOTHING })
    .where('kind', '=', kind)
    .where('ended_at', '<=', endedBefore)
    .where('order_sealed', '<>', NOTHING)
    .execute();
}

export async function endTask(
  db: Db,
  task: Pick<Task, 'id'>,
  state: 'done' | 'failed',
  now: Instant,
): Promise<void> {
  await db
    .updateTable('tasks')
    .set({ state, lease_until: null, ended_at: now })
    .where('id', '=', task.id)
    .where('state', '=', 'under-way')
    .execute();
}
