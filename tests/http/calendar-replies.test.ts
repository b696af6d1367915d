import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fromGoogle } from '#tests/support/calendar-answers/google.ts';
import { hoodiecrow } from '#tests/support/hoodiecrow.ts';
import type { TestImapServer } from '#tests/support/imap-servers.ts';
import { maija } from '#tests/support/maija.ts';
import { linkIn, mailTo } from '#tests/support/mail-folder.ts';
import { mailboxOf } from '#tests/support/mailbox.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let imap: TestImapServer;
let server: TestServer;

beforeAll(async () => {
  imap = await hoodiecrow.start();
});
afterEach(() => server.stop());
afterAll(() => imap.stop());

const soon = <Value>(value: () => Value) => expect.poll(value, { timeout: 20_000 });

/** Signs Maija up and gives the invitation in her mail. */
async function invitationOf(email: string): Promise<string> {
  const fields = maija({ email });
  await visitor(server).fillIn('/e/kanta-hameen-4-kumppanuuspaiva/register', fields);
  const [mail] = await mailTo(server.folder, email, 1);
  const calendar = mail!.attachments.find(({ contentType }) => contentType === 'text/calendar');
  return calendar!.content.toString().replaceAll('\r\n ', '');
}

test('an invitation asks for no answer where no mailbox is read', async () => {
  server = await startTestServer();
  expect(await invitationOf('maija@example.fi')).toContain('RSVP=FALSE');
});

test('an invitation asks for no answer while the mailbox cannot be read', async () => {
  server = await startTestServer({ env: { IMAP_URL: 'imap://kutsu:salasana@127.0.0.1:1' } });
  expect(await invitationOf('maija@example.fi')).toContain('RSVP=FALSE');
});

test('a decline in the calendar comes back as the question whether to release the seat', async () => {
  const mailbox = mailboxOf(await imap.account());
  server = await startTestServer({ env: { IMAP_URL: mailbox.url } });
  await mailbox.arrive('Subject: Hei\r\n\r\nHei!\r\n');
  await soon(() => server.db.selectFrom('received_mail').select('outcome').execute()).toEqual([
    { outcome: 'other' },
  ]);

  const invitation = await invitationOf('maija@example.fi');
  expect(invitation).toContain('RSVP=TRUE');
  const uid = /^UID:(.*)$/m.exec(invitation)![1]!;
  await mailbox.arrive(fromGoogle({ uid, status: 'DECLINED', at: server.now() }));

  const [, question] = await mailTo(server.folder, 'maija@example.fi', 2);
  expect(question!.subject).toMatch(/^Vapautetaanko paikkasi\? /);
  expect(question!.headers.get('auto-submitted')).toBe('auto-generated');
  const page = await visitor(server).get(new URL(linkIn(question!, /\/r\//)).pathname);
  expect(page.text).toContain('Peru ilmoittautuminen');
});
