import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { noteProgress, queueTask, stopTask, taskById } from '#app/domain/tasks/tasks.server.ts';
import { HOUR } from '#app/domain/time.ts';
import { type DoTask, doNextTask, Stopping } from '#app/jobs/do-task.ts';
import { asOwner } from '#tests/support/acting.ts';
import { aPartnershipDay, keyring, type PartnershipDay } from '#tests/support/partnership-day.ts';

const log = pino({ level: 'silent' });

let day: PartnershipDay;
let task: number;
/** The parts that were done, by their place. */
let done: number[];

beforeEach(async () => {
  day = await aPartnershipDay();
  done = [];
  task = await asOwner(day, (acting) =>
    queueTask(acting, { kind: 'export', eventId: day.eventId, total: 3, order: { of: 'three' } }),
  );
});

const inThreeParts: DoTask = async ({ id, position }, { db, clock, turn }) => {
  for (let part = Number(position ?? 0); part < 3; part += 1) {
    const goesOn = await noteProgress(
      db,
      { id },
      { done: part + 1, position: String(part + 1) },
      clock(),
    );
    if (!goesOn) return;
    done.push(part);
    await turn();
  }
};

const next = (changes: { turn?: () => Promise<void>; now?: number; doTask?: DoTask } = {}) =>
  doNextTask({
    db: day.db,
    keyring,
    calendarHost: 'kutsu.example.fi',
    repliesAreRead: () => false,
    log,
    clock: () => changes.now ?? day.circumstances.now,
    turn: changes.turn ?? (async () => {}),
    kinds: { export: changes.doTask ?? inThreeParts },
  });

test('a task is done part by part, and is done then', async () => {
  expect(await next()).toBe(true);
  expect(done).toEqual([0, 1, 2]);
  expect(await taskById(day.db, task)).toMatchObject({ state: 'done', done: 3, total: 3 });
  expect(await next()).toBe(false);
});

test('what is to be done is told to who does it, and nobody reads it in the database', async () => {
  const orders: unknown[] = [];
  await next({ doTask: async ({ order }) => void orders.push(order) });
  expect(orders).toEqual([{ of: 'three' }]);
  const row = await day.db.selectFrom('tasks').select('order_sealed').executeTakeFirstOrThrow();
  expect(row.order_sealed.toString('latin1')).not.toContain('three');
});

describe('when the program ends in the middle', () => {
  const ending = async () => {
    if (done.length === 2) throw new Stopping();
  };

  test('the task goes on from where it was', async () => {
    await next({ turn: ending });
    await next({ now: day.circumstances.now + HOUR });
    expect(done).toEqual([0, 1, 2]);
    expect(await taskById(day.db, task)).toMatchObject({ state: 'done' });
  });

  test('nobody else takes the task while its lease runs', async () => {
    await next({ turn: ending });
    expect(await next()).toBe(false);
  });
});

test('a task that its owner stops does no further part', async () => {
  const stop = () => stopTask(day.db, task, day.circumstances.now);
  await next({ turn: stop });
  expect(done).toEqual([0]);
  expect(await taskById(day.db, task)).toMatchObject({ state: 'stopped' });
});

test('a task that fails says so, and the next is done', async () => {
  const other = await asOwner(day, (acting) =>
    queueTask(acting, { kind: 'export', eventId: day.eventId, total: 3, order: {} }),
  );
  await next({
    doTask: async () => {
      throw new Error('the disk is full');
    },
  });
  await next();
  expect(await taskById(day.db, task)).toMatchObject({ state: 'failed' });
  expect(await taskById(day.db, other)).toMatchObject({ state: 'done' });
});
