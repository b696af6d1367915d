import { afterEach, describe, expect, it } from 'vitest';
import type { AttemptResult } from '#app/domain/mail/retry.ts';
import { HOUR } from '#app/domain/time.ts';
import type { Transport } from '#app/jobs/transport.ts';
import { startWorker, type Worker } from '#app/jobs/worker.ts';
import type { Db } from '#db/client.ts';
import { NOON, SENDER } from '#tests/support/messages.ts';
import { keyring, openOutbox, silent } from '#tests/support/outbox.ts';

let worker: Worker;

afterEach(() => worker.stop());

/** Takes every mail and tells of each. */
function postbox() {
  const taken: string[] = [];
  let onMail = () => {};
  const transport: Transport = {
    async send({ id }) {
      taken.push(id);
      onMail();
      return { is: 'accepted' };
    },
    close() {},
  };
  return {
    transport,
    taken,
    has: (count: number) =>
      new Promise<void>((there) => {
        onMail = () => taken.length >= count && there();
        onMail();
      }),
  };
}

function start(db: Db, transport: Transport, clock = () => NOON, log = silent): Worker {
  worker = startWorker(db, { clock, keyring, transport, sender: SENDER, log });
  return worker;
}

describe('the mail worker', () => {
  it('sends what waits when it starts', async () => {
    const outbox = await openOutbox();
    await outbox.write();
    const post = postbox();
    start(outbox.db, post.transport);
    await post.has(1);
  });

  it('sends more than one round holds', async () => {
    const outbox = await openOutbox();
    for (let n = 0; n < 120; n += 1) await outbox.write({ to: `osallistuja${n}@example.fi` });
    const post = postbox();
    start(outbox.db, post.transport);
    await post.has(120);
    await worker.stop();
    expect(new Set(post.taken).size).toBe(120);
  });

  it('sends at once what it is poked about', async () => {
    const outbox = await openOutbox();
    const post = postbox();
    start(outbox.db, post.transport);
    const id = await outbox.write();
    worker.poke();
    await post.has(1);
    expect(post.taken).toEqual([id]);
  });

  it('looks by itself each second, by the clock it was given', async () => {
    const outbox = await openOutbox();
    await outbox.write({ now: NOON + HOUR });
    const post = postbox();
    let now = NOON;
    start(outbox.db, post.transport, () => now);
    now = NOON + HOUR;
    await post.has(1);
  });

  it('goes on after an error of the database', async () => {
    const outbox = await openOutbox();
    outbox.sqlite.exec('alter table messages rename to elsewhere');
    const post = postbox();
    const errors: unknown[] = [];
    const log = { ...silent, warn() {}, error: (error: unknown) => void errors.push(error) };
    start(outbox.db, post.transport, undefined, log as never);
    await expect.poll(() => errors.length).toBeGreaterThan(0);
    outbox.sqlite.exec('alter table elsewhere rename to messages');
    await outbox.write();
    worker.poke();
    await post.has(1);
  });
});

describe('a stop', () => {
  it('waits for the mail under way and begins no other', async () => {
    const outbox = await openOutbox();
    const id = await outbox.write();
    let answer = (_: AttemptResult) => {};
    let sending = () => {};
    const begun = new Promise<void>((resolve) => {
      sending = resolve;
    });
    const transport: Transport = {
      send: () => {
        sending();
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
      close() {},
    };
    start(outbox.db, transport);
    await begun;
    const stopped = worker.stop();
    const later = await outbox.write({ to: 'toinen@example.fi' });
    worker.poke();
    answer({ is: 'accepted' });
    await stopped;
    expect(await outbox.message(id)).toMatchObject({ state: 'sent' });
    expect(await outbox.message(later)).toMatchObject({ state: 'queued', attempts: 0 });
  });

  it('is quick when nothing is under way', async () => {
    const outbox = await openOutbox();
    const post = postbox();
    const before = performance.now();
    await start(outbox.db, post.transport).stop();
    expect(performance.now() - before).toBeLessThan(500);
  });
});
