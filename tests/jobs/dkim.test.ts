import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTransport, type Transport } from '#app/jobs/transport.ts';
import { verifiedDkim } from '#tests/support/dkim.ts';
import { contentOf, NOON } from '#tests/support/messages.ts';
import { openOutbox } from '#tests/support/outbox.ts';
import { startMailServer, type TestMailServer } from '#tests/support/smtp-server.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

let server: TestMailServer;
let transport: Transport;
let raw: Buffer;

beforeAll(async () => {
  server = await startMailServer();
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const signing = { key, selector: 'kutsu2026', domain: 'example.fi' };
  transport = openTransport({ smtpUrl: server.url, mailFolder: '', signing });
  const outbox = await openOutbox();
  await outbox.write({ content: contentOf('bulletin') });
  await outbox.deliver(transport, NOON);
  raw = server.received[0]!.raw;
});

afterAll(async () => {
  transport.close();
  await server.stop();
});

test('a mail is signed in the name of the sender’s domain', () => {
  expect(verifiedDkim(raw, publicKey)).toMatchObject({ d: 'example.fi', s: 'kutsu2026' });
});

test('the signature covers what receivers judge a mail from a program by', () => {
  expect(verifiedDkim(raw, publicKey).h!.toLowerCase().split(':')).toContain('auto-submitted');
});

test.each([
  ['the subject', (mail: string) => mail.replace(/^Subject: .*$/m, 'Subject: Voitit!')],
  ['that a program sent it', (mail: string) => mail.replace(/^Auto-Submitted: .*$/m, 'X: y')],
  ['a word of the text', (mail: string) => mail.replace('torin', 'tornin')],
  ['where to leave the list', (mail: string) => mail.replace('/bulletins>', '/reminders>')],
  ['that one press does', (mail: string) => mail.replace(/^List-Unsubscribe-Post/m, 'X-Post')],
  ['which list it is', (mail: string) => mail.replace(/^List-ID/m, 'X-Id')],
])('whoever changes %s on the way breaks it', (_what, change) => {
  const changed = Buffer.from(change(raw.toString('latin1')), 'latin1');
  expect(changed.equals(raw)).toBe(false);
  expect(() => verifiedDkim(changed, publicKey)).toThrow();
});
