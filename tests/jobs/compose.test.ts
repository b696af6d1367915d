import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageContent, OutgoingMessage } from '#app/domain/mail/message.ts';
import { compose } from '#app/jobs/compose.ts';
import { openTransport, type Transport } from '#app/jobs/transport.ts';
import { anEvent, finnish } from '#tests/support/calendar-samples.ts';
import { contentOf, EVERY_KIND, NOON, outgoing, SENDER } from '#tests/support/messages.ts';
import { type Part, partsOf } from '#tests/support/mime.ts';

let folder: string;
let transport: Transport;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutsu-mail-'));
  transport = openTransport({ smtpUrl: null, mailFolder: folder });
});

afterAll(() => rm(folder, { recursive: true }));

/** The mail as it leaves, byte by byte. */
async function sent(message: OutgoingMessage, sender = SENDER): Promise<string> {
  const result = await transport.send(compose(message, sender), new AbortController().signal);
  expect(result).toEqual({ is: 'accepted' });
  return readFile(join(folder, `${message.id}.eml`), 'latin1');
}

const sentContent = (content: MessageContent) => sent(outgoing(content));

describe('the parts of a mail with an invitation', () => {
  let root: Part;
  let alternatives: Part[];
  beforeAll(async () => {
    root = partsOf(await sentContent(contentOf('confirmed')));
    alternatives = root.parts[0]!.parts;
  });

  it('are the alternatives, then the attachment', () => {
    expect(root.type).toBe('multipart/mixed');
    expect(root.parts.map(({ type }) => type)).toEqual([
      'multipart/alternative',
      'application/ics',
    ]);
  });

  it('are text, HTML and calendar, the plainest first', () => {
    expect(alternatives.map(({ type }) => type)).toEqual([
      'text/plain',
      'text/html',
      'text/calendar',
    ]);
  });

  it('have the calendar in the open, not as an attachment', () => {
    expect(alternatives[2]!.headers['content-disposition']).toBeUndefined();
    expect(alternatives[2]!.headers['content-type']).toBe(
      'text/calendar; charset=utf-8; method=REQUEST',
    );
  });

  it('have the same calendar once more as invite.ics', () => {
    expect(root.parts[1]!.headers['content-disposition']).toBe('attachment; filename=invite.ics');
    expect(root.parts[1]!.content).toBe(alternatives[2]!.content);
  });

  it('have CR LF in the calendar, as RFC 5545 wants', () => {
    expect(alternatives[2]!.content).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(alternatives[2]!.content).not.toMatch(/[^\r]\n/);
  });
});

describe.each(EVERY_KIND)('a mail of kind %s', (kind) => {
  it('has the calendar’s METHOD as its MIME method, or no calendar', async () => {
    const raw = await sentContent(contentOf(kind));
    const calendar = partsOf(raw).parts[0]?.parts[2];
    const method = contentOf(kind).invitation?.method;
    expect(calendar?.headers['content-type']).toBe(
      method && `text/calendar; charset=utf-8; method=${method}`,
    );
    expect(/^METHOD:(.*)\r$/m.exec(calendar?.content ?? '')?.[1]).toBe(method);
  });

  it('is the same bytes when it is sent again', async () => {
    expect(await sentContent(contentOf(kind))).toBe(await sentContent(contentOf(kind)));
  });
});

describe('the headers of a mail', () => {
  it('say who sent it, when it was written and that a program did', async () => {
    const { headers } = partsOf(await sentContent(contentOf('waiting')));
    expect(headers).toMatchObject({
      from: 'Kutsu <kutsu@example.fi>',
      to: 'maija@example.fi',
      'reply-to': 'jarjestaja@example.fi',
      'message-id': '<0123456789abcdef0123456789abcdef@example.fi>',
      date: 'Tue, 01 Dec 2026 10:00:00 +0000',
      'auto-submitted': 'auto-generated',
    });
  });

  it('name the organisation that leads the event, and the service that sends for it', async () => {
    const content = contentOf('waiting', anEvent({ organiser: finnish('Hämeen liitto') }));
    const { from } = await simpleParser(await sentContent(content));
    expect(from?.value).toEqual([{ name: 'Hämeen liitto via Kutsu', address: 'kutsu@example.fi' }]);
  });

  it('have no Reply-To where the event has no contact', async () => {
    const { headers } = partsOf(await sentContent(contentOf('waiting', anEvent())));
    expect(headers['reply-to']).toBeUndefined();
  });

  it('have the subject whole, with its letters', async () => {
    const { subject } = await simpleParser(await sentContent(contentOf('waiting')));
    expect(subject).toBe('Olet jonotuslistalla: Kanta-Hämeen 4. kumppanuuspäivä');
  });
});

describe('what an intruder writes', () => {
  const injected = 'x\r\nBcc: kaikki@example.net\r\n\r\n<script>';

  it('begins no header from a title', async () => {
    const raw = await sentContent(contentOf('waiting', anEvent({ title: finnish(injected) })));
    expect(partsOf(raw).headers.bcc).toBeUndefined();
    expect(raw).not.toMatch(/^Bcc:/m);
  });

  it('begins no header from a contact’s address or the sender’s name', async () => {
    const organiser = finnish(injected);
    const contact = { name: injected, title: null, organisation: null, email: injected };
    const content = contentOf('waiting', anEvent({ contact, organiser }));
    const sender = { ...SENDER, from: { name: injected, address: 'kutsu@example.fi' } };
    const { headers } = partsOf(await sent(outgoing(content), sender));
    expect(headers.bcc).toBeUndefined();
  });

  it('adds no recipient', async () => {
    const recipient = 'maija@example.fi, kaikki@example.net';
    const { to, cc, bcc } = await simpleParser(
      await sent(outgoing(contentOf('waiting'), { recipient })),
    );
    const first = Array.isArray(to) ? to[0] : to;
    expect(first?.value).toHaveLength(1);
    expect([cc, bcc]).toEqual([undefined, undefined]);
  });
});

describe('the mail folder', () => {
  it('has one whole file for each message, named by its id', async () => {
    const ids = ['a'.repeat(32), 'b'.repeat(32)];
    for (const id of ids) await sent(outgoing(contentOf('confirmed'), { id, createdAt: NOON }));
    expect(await readdir(folder)).toEqual(
      expect.arrayContaining(ids.map((id) => expect.stringMatching(`^${id}\\.eml$`))),
    );
    expect((await readdir(folder)).filter((name) => !name.endsWith('.eml'))).toEqual([]);
  });

  it('that cannot be written to leaves the message for later', async () => {
    const missing = openTransport({ smtpUrl: null, mailFolder: join(folder, 'gone') });
    await rm(join(folder, 'gone'), { recursive: true });
    const mail = compose(outgoing(contentOf('waiting')), SENDER);
    expect(await missing.send(mail, new AbortController().signal)).toEqual({
      is: 'put-off',
      smtpStatus: null,
    });
  });
});
