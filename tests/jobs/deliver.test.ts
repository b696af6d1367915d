import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, MINUTE } from '#app/domain/time.ts';
import { openTransport, type Transport } from '#app/jobs/transport.ts';
import { anEvent } from '#tests/support/calendar-samples.ts';
import { contentOf, NOON } from '#tests/support/messages.ts';
import { openOutbox } from '#tests/support/outbox.ts';
import { type Reply, startMailServer, type TestMailServer } from '#tests/support/smtp-server.ts';

let server: TestMailServer;
let transport: Transport;

beforeEach(async () => {
  server = await startMailServer();
  transport = openTransport({ smtpUrl: server.url, mailFolder: '' });
});

afterEach(async () => {
  transport.close();
  await server.stop();
});

const messageIds = () =>
  Promise.all(server.received.map(async ({ raw }) => (await simpleParser(raw)).messageId));

describe('a mail server that takes the message', () => {
  it('has it once, and the outbox knows', async () => {
    const outbox = await openOutbox();
    const id = await outbox.write();
    expect(await outbox.deliver(transport, NOON)).toEqual({
      claimed: 1,
      sent: 1,
      queuedAgain: 0,
      failed: 0,
    });
    expect(await outbox.deliver(transport, NOON + HOUR)).toMatchObject({ claimed: 0 });
    expect(server.received.map(({ recipient }) => recipient)).toEqual(['maija@example.fi']);
    expect(await outbox.message(id)).toMatchObject({ state: 'sent', sent_at: NOON, attempts: 1 });
  });

  it('gets the mails to one person about one registration in the order of their writing', async () => {
    const outbox = await openOutbox();
    const registrationId = await outbox.addRegistration();
    const written: string[] = [];
    for (const sequence of [0, 1, 2])
      written.push(await outbox.write({ registrationId, sequence, now: NOON + sequence }));
    for (let round = 0; round < 3; round += 1) await outbox.deliver(transport, NOON + HOUR);
    expect(await messageIds()).toEqual(written.map((id) => `<${id}@example.fi>`));
  });

  it('gets mail to one person before mail to many', async () => {
    const outbox = await openOutbox();
    await outbox.write({ to: 'kaikki@example.fi', bulk: true, now: NOON - HOUR });
    await outbox.write({ to: 'maija@example.fi' });
    for (let round = 0; round < 2; round += 1)
      await outbox.deliver(transport, NOON, undefined, { limit: 1 });
    expect(server.received.map(({ recipient }) => recipient)).toEqual([
      'maija@example.fi',
      'kaikki@example.fi',
    ]);
  });

  it('gets no mail to many before its hour, and nobody’s own mail waits behind it', async () => {
    const outbox = await openOutbox();
    const registrationId = await outbox.addRegistration();
    const many = await outbox.write({ registrationId, bulk: true, now: NOON - HOUR });
    const own = await outbox.write({ registrationId, sequence: 1 });
    await outbox.deliver(transport, NOON, undefined, { bulk: false });
    expect(await messageIds()).toEqual([`<${own}@example.fi>`]);
    await outbox.deliver(transport, NOON);
    expect(await messageIds()).toContain(`<${many}@example.fi>`);
  });

  it('gets mail to many before the morning where it would come too late by then', async () => {
    const outbox = await openOutbox();
    const startsAt = NOON + HOUR;
    const content = contentOf('reminder', anEvent({ startsAt, endsAt: startsAt + HOUR }));
    await outbox.write({ bulk: true, content });
    await outbox.deliver(transport, NOON, undefined, { bulk: false });
    expect(server.received).toHaveLength(1);
  });

  it('gets no mail to many after its time, but late mail to one person', async () => {
    const outbox = await openOutbox();
    const many = await outbox.write({ to: 'kaikki@example.fi', bulk: true });
    await outbox.write({ to: 'maija@example.fi' });
    await outbox.deliver(transport, NOON + 3 * DAY);
    expect(server.received.map(({ recipient }) => recipient)).toEqual(['maija@example.fi']);
    expect(await outbox.message(many)).toMatchObject({ state: 'failed', failure: 'gave-up' });
  });

  it('gets a mail to the new address while the one to the mistyped address is put off', async () => {
    const outbox = await openOutbox();
    const registrationId = await outbox.addRegistration();
    server.replyTo.recipient = (address) =>
      address === 'majia@example.fi' ? '450 4.1.2 ?' : 'taken';
    await outbox.write({ registrationId, to: 'majia@example.fi' });
    await outbox.write({ registrationId, to: 'maija@example.fi', sequence: 1, now: NOON + 1 });
    await outbox.deliver(transport, NOON + 1);
    expect(server.received.map(({ recipient }) => recipient)).toEqual(['maija@example.fi']);
  });
});

describe('a server that puts a message off', () => {
  it('gets it again after a minute, and not before', async () => {
    const outbox = await openOutbox();
    const id = await outbox.write();
    server.replyTo.recipient = () => '451 4.7.1 Greylisted';
    await outbox.deliver(transport, NOON);
    expect(await outbox.message(id)).toMatchObject({
      state: 'queued',
      next_attempt_at: NOON + MINUTE,
      smtp_status: '451 4.7.1',
    });
    server.replyTo.recipient = () => 'taken';
    expect(await outbox.deliver(transport, NOON + MINUTE - 1)).toMatchObject({ claimed: 0 });
    expect(await outbox.deliver(transport, NOON + MINUTE)).toMatchObject({ sent: 1 });
    expect(await outbox.message(id)).toMatchObject({ state: 'sent', smtp_status: null });
  });

  it('keeps nobody else waiting', async () => {
    const outbox = await openOutbox();
    await outbox.write({ to: 'full@example.fi' });
    await outbox.write({ to: 'maija@example.fi' });
    server.replyTo.recipient = (address) =>
      address === 'full@example.fi' ? '452 4.2.2 Full' : 'taken';
    expect(await outbox.deliver(transport, NOON)).toMatchObject({ sent: 1, queuedAgain: 1 });
  });
});

describe('a server that refuses a message for good', () => {
  it('for an unknown address: it has failed, and nothing more is sent there', async () => {
    const outbox = await openOutbox();
    server.replyTo.recipient = () => '550 5.1.1 <maija@example.fi> unknown';
    const registrationId = await outbox.addRegistration('maija@example.fi');
    const id = await outbox.write({ registrationId });
    const waiting = await outbox.write({ registrationId, sequence: 1, now: NOON + 1 });
    expect(await outbox.deliver(transport, NOON + 1)).toMatchObject({ claimed: 1, failed: 1 });
    expect(await outbox.message(id)).toMatchObject({
      state: 'failed',
      failure: 'address-unknown',
      smtp_status: '550 5.1.1',
    });
    const later = await outbox.write({ registrationId, sequence: 2, to: 'Maija@EXAMPLE.fi' });
    expect(await outbox.message(waiting)).toMatchObject({ state: 'suppressed' });
    expect(await outbox.message(later)).toMatchObject({ state: 'suppressed' });
    expect(await outbox.deliver(transport, NOON + DAY)).toMatchObject({ claimed: 0 });
  });

  it('for its content: it has failed, and the address is kept', async () => {
    const outbox = await openOutbox();
    server.replyTo.data = () => '554 5.7.1 Looks like spam';
    const id = await outbox.write();
    await outbox.deliver(transport, NOON);
    expect(await outbox.message(id)).toMatchObject({
      state: 'failed',
      failure: 'not-wanted',
      smtp_status: '554 5.7.1',
    });
    expect(await outbox.db.selectFrom('suppressions').selectAll().execute()).toEqual([]);
  });

  it.each([
    ['us, at its greeting', 'connection', '554 5.7.1 Not from here'],
    ['our password', 'login', '535 5.7.8 Wrong password'],
    ['our MAIL_FROM', 'sender', '553 5.7.1 Not your address'],
    ['our domain, when asked for the recipient', 'recipient', '550 5.1.8 Sender unknown'],
  ] as const)(
    'refusing %s fails no message: it goes once that is mended',
    async (_what, step, reply) => {
      const outbox = await openOutbox();
      const id = await outbox.write();
      const withPassword = openTransport({
        smtpUrl: server.url.replace('//', '//kutsu:password@'),
        mailFolder: '',
      });
      server.replyTo[step] = () => reply;
      await outbox.deliver(withPassword, NOON);
      expect(await outbox.message(id)).toMatchObject({ state: 'queued' });
      server.replyTo[step] = () => 'taken';
      expect(await outbox.deliver(withPassword, NOON + MINUTE)).toMatchObject({ sent: 1 });
      withPassword.close();
    },
  );
});

describe('a connection that is lost after DATA', () => {
  it('leaves the fate unknown: the same message goes again with the same Message-ID', async () => {
    const outbox = await openOutbox();
    const id = await outbox.write();
    server.replyTo.data = () => 'connection lost';
    await outbox.deliver(transport, NOON);
    expect(await outbox.message(id)).toMatchObject({ state: 'queued', smtp_status: null });
    server.replyTo.data = () => 'taken';
    await outbox.deliver(transport, NOON + MINUTE);
    expect(await messageIds()).toEqual([`<${id}@example.fi>`, `<${id}@example.fi>`]);
    expect(server.received[1]!.raw.equals(server.received[0]!.raw)).toBe(true);
    expect(await outbox.message(id)).toMatchObject({ state: 'sent', attempts: 2 });
  });
});

describe('a server that is away for a day', () => {
  it('gets every message when it is back, none twice', async () => {
    const outbox = await openOutbox();
    const people = Array.from({ length: 30 }, (_, n) => `osallistuja${n}@example.fi`);
    await server.stop();

    const writtenEvery = 40 * MINUTE;
    const nextDue = async (): Promise<Instant | null> =>
      (await outbox.messages()).reduce<Instant | null>(
        (first, { next_attempt_at: at }) =>
          at !== null && (first === null || at < first) ? at : first,
        null,
      );
    for (const [n, to] of people.entries())
      await outbox.write({ to, now: NOON + n * writtenEvery });
    for (let at = await nextDue(); at !== null && at < NOON + DAY; at = await nextDue())
      await outbox.deliver(transport, at);

    server = await startMailServer(server.port);
    for (let at = await nextDue(); at !== null; at = await nextDue())
      await outbox.deliver(transport, at);

    expect(server.received.map(({ recipient }) => recipient).sort()).toEqual([...people].sort());
    const messages = await outbox.messages();
    expect(new Set(messages.map(({ state }) => state))).toEqual(new Set(['sent']));
    expect(
      Math.max(...messages.map((message) => message.sent_at! - message.created_at)),
    ).toBeLessThan(DAY + 4 * HOUR);
  });

  it('and for longer than a message is worth sending: the message is shown as failed', async () => {
    const outbox = await openOutbox();
    const id = await outbox.write();
    await server.stop();
    for (
      let at: Instant | null = NOON;
      at !== null;
      at = (await outbox.message(id)).next_attempt_at
    )
      await outbox.deliver(transport, at);
    expect(await outbox.message(id)).toMatchObject({
      state: 'failed',
      failure: 'gave-up',
      smtp_status: null,
      attempts: 17,
    });
    server = await startMailServer(server.port);
  });
});

describe('a worker that crashes', () => {
  it('leaves its messages to the next one when its lease is over, and not before', async () => {
    const outbox = await openOutbox();
    const id = await outbox.write();
    server.replyTo.data = () => new Promise(() => {});
    void outbox.deliver(transport, NOON);
    await expect.poll(() => server.received.length).toBe(1);
    server.replyTo.data = () => 'taken';
    expect(await outbox.deliver(transport, NOON + 5 * MINUTE - 1)).toMatchObject({ claimed: 0 });
    expect(await outbox.deliver(transport, NOON + 5 * MINUTE)).toMatchObject({ sent: 1 });
    expect(await outbox.message(id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('and was only slow: what it says after its lease changes nothing', async () => {
    const outbox = await openOutbox();
    const id = await outbox.write();
    let answer = (_: Reply) => {};
    server.replyTo.data = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const late = outbox.deliver(transport, NOON);
    await expect.poll(() => server.received.length).toBe(1);
    server.replyTo.data = () => 'taken';
    await outbox.deliver(transport, NOON + 5 * MINUTE);
    answer('554 5.7.1 Too late');
    expect(await late).toMatchObject({ claimed: 1, failed: 0 });
    expect(await outbox.message(id)).toMatchObject({ state: 'sent' });
  });
});

describe('a recipient that reads like several', () => {
  it('is one recipient, or none', async () => {
    const outbox = await openOutbox();
    await outbox.write({ to: 'maija@example.fi, kaikki@example.net' });
    await outbox.deliver(transport, NOON);
    expect(server.received.map(({ recipient }) => recipient)).not.toContain('kaikki@example.net');
  });
});

describe('two workers on one outbox', () => {
  it('send each message once', async () => {
    const outbox = await openOutbox();
    for (let n = 0; n < 80; n += 1) await outbox.write({ to: `osallistuja${n}@example.fi` });
    const [one, other] = await Promise.all([
      outbox.deliver(transport, NOON),
      outbox.deliver(transport, NOON),
    ]);
    expect(one.sent + other.sent).toBe(80);
    expect(new Set(server.received.map(({ recipient }) => recipient)).size).toBe(80);
    expect(server.received).toHaveLength(80);
  });
});

describe('a message that cannot be opened', () => {
  it('fails no other, and waits for a repair', async () => {
    const outbox = await openOutbox();
    const broken = await outbox.write({ to: 'rikki@example.fi' });
    await outbox.db
      .updateTable('messages')
      .set({ payload: Buffer.alloc(40) })
      .where('id', '=', broken)
      .execute();
    await outbox.write();
    expect(await outbox.deliver(transport, NOON)).toMatchObject({ sent: 1, queuedAgain: 1 });
    expect(await outbox.message(broken)).toMatchObject({ state: 'queued' });
  });
});
