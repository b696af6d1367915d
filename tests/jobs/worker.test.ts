import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR, MINUTE } from '#app/domain/time.ts';
import type { Log } from '#app/jobs/log.ts';
import { openTransport, type Transport } from '#app/jobs/transport.ts';
import { startWorker, type Worker } from '#app/jobs/worker.ts';
import { NOON, SENDER } from '#tests/support/messages.ts';
import { keyring, openOutbox, silent } from '#tests/support/outbox.ts';
import { type Reply, startMailServer, type TestMailServer } from '#tests/support/smtp-server.ts';

let server: TestMailServer;
let transport: Transport;
let outbox: Awaited<ReturnType<typeof openOutbox>>;
let worker: Worker;

beforeEach(async () => {
  server = await startMailServer();
  transport = openTransport({ smtpUrl: server.url, mailFolder: '' });
  outbox = await openOutbox();
});

afterEach(async () => {
  await worker.stop();
  transport.close();
  await server.stop();
});

function start({ clock = () => NOON, log = silent as Log } = {}): void {
  worker = startWorker(outbox.db, {
    clock,
    keyring,
    transport,
    sender: SENDER,
    log,
    busy: () => false,
    perMinute: null,
    bulkFrom: 0,
  });
}

const arrived = (count: number) =>
  expect.poll(() => server.received.length, { timeout: 5000 }).toBe(count);

describe('the mail worker', () => {
  it('sends what waits when it starts', async () => {
    await outbox.write();
    start();
    await arrived(1);
  });

  it('sends more than one round holds', async () => {
    for (let n = 0; n < 60; n += 1) await outbox.write({ to: `osallistuja${n}@example.fi` });
    start();
    await arrived(60);
    expect(new Set(server.received.map(({ recipient }) => recipient)).size).toBe(60);
  });

  it('sends what it is poked about', async () => {
    start();
    await outbox.write();
    worker.poke();
    await arrived(1);
  });

  it('looks by itself each second, by the clock it was given', async () => {
    await outbox.write({ now: NOON + HOUR });
    let now = NOON;
    start({ clock: () => now });
    now = NOON + HOUR;
    await arrived(1);
  });

  it('goes on after an error of the database', async () => {
    const said: unknown[] = [];
    outbox.sqlite.exec('alter table messages rename to elsewhere');
    start({ log: { info() {}, warn() {}, error: (words: unknown) => void said.push(words) } });
    await expect.poll(() => said.length).toBeGreaterThan(0);
    outbox.sqlite.exec('alter table elsewhere rename to messages');
    await outbox.write();
    worker.poke();
    await arrived(1);
  });
});

describe('a stop', () => {
  it('waits for the mail under way and begins no other', async () => {
    let answer = (_: Reply) => {};
    server.replyTo.data = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const id = await outbox.write();
    start();
    await arrived(1);
    const stopped = worker.stop();
    const later = await outbox.write({ to: 'toinen@example.fi' });
    worker.poke();
    answer('taken');
    await stopped;
    expect(await outbox.message(id)).toMatchObject({ state: 'sent' });
    expect(await outbox.message(later)).toMatchObject({ state: 'queued', attempts: 0 });
  });

  it('gives a server that does not answer ten seconds, and keeps its mail for later', async () => {
    server.replyTo.data = () => new Promise(() => {});
    const id = await outbox.write();
    start();
    await arrived(1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const stopped = worker.stop();
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await stopped;
    expect(await outbox.message(id)).toMatchObject({
      state: 'queued',
      next_attempt_at: NOON + MINUTE,
    });
  });
});
