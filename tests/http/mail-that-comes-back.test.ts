import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MINUTE } from '#app/domain/time.ts';
import { fromPostfix } from '#tests/support/bounces.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { hoodiecrow } from '#tests/support/hoodiecrow.ts';
import { textOf } from '#tests/support/html.ts';
import type { TestImapServer } from '#tests/support/imap-servers.ts';
import { mailboxOf, type TestMailbox } from '#tests/support/mailbox.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { registrant } from '#tests/support/registrant.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { type Person, type Screens, screensOf } from '#tests/support/screens.ts';
import { startMailServer, type TestMailServer } from '#tests/support/smtp-server.ts';
import { allDueIsSent, toldTo } from '#tests/support/told-by-mail.ts';

/*
 * Mail that does not arrive, from a real mail server and a real mailbox to the organiser's screens and back.
 */

let mailServer: TestMailServer;
let imap: TestImapServer;
let mailbox: TestMailbox;
let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
let on: Screens;
let room: string;
/** With a slip in the address. */
let aino: Person;
let mended: string;

beforeAll(async () => {
  mailServer = await startMailServer();
  imap = await hoodiecrow.start();
  mailbox = mailboxOf(await imap.account());
  server = await startTestServer({ env: { SMTP_URL: mailServer.url, IMAP_URL: mailbox.url } });
  organiser = await signedInVisitor(server);
});

afterAll(async () => {
  await server.stop();
  await imap.stop();
  await mailServer.stop();
});

beforeEach(async () => {
  mailServer.replyTo.recipient = () => 'taken';
  const event = await eventOn(server);
  room = `/organise/e/${event.slug}`;
  on = await screensOf(server, event);
  aino = { name: 'Aino', email: `aino.${event.slug}@exmaple.fi`, language: 'fi' };
  mended = `aino.${event.slug}@example.fi`;
});

const read = async (path: string) => textOf((await organiser.get(path)).text);
const undelivered = () => read(`${room}/messages/undelivered`);
const pageOfAino = async (email: string) =>
  read(`${room}/participants/${(await registrant(server.db, email)).id}`);

const mailServerSays = (reply: `5${string}`) => {
  mailServer.replyTo.recipient = (address) => (address === aino.email ? reply : 'taken');
};

/** A mail server that has taken the last mail to somebody sends it back. */
async function comesBack(email: string, status: string, diagnostic: string) {
  const { id } = await server.db
    .selectFrom('messages')
    .select('id')
    .where('recipient', '=', email)
    .where('state', '=', 'sent')
    .executeTakeFirstOrThrow();
  await mailbox.arrive(fromPostfix({ id, to: email, status, diagnostic }));
  await expect
    .poll(
      async () => {
        const { state } = await server.db
          .selectFrom('messages')
          .select('state')
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        return state;
      },
      { timeout: 20_000 },
    )
    .toBe('failed');
}

const suppressed = async () => {
  const rows = await server.db.selectFrom('suppressions').select('email_normalised').execute();
  return rows.map(({ email_normalised }) => email_normalised);
};

const NO_SUCH_ADDRESS = 'Osoitetta ei ole. Siinä on luultavasti kirjoitusvirhe.';

const ways: [string, () => Promise<void>][] = [
  [
    'that its server sends back',
    async () => {
      await on.signUp(aino, 'remote');
      await allDueIsSent(server);
      await comesBack(aino.email, '5.1.1', '550 5.1.1 User unknown');
    },
  ],
  [
    'that its server refuses',
    async () => {
      mailServerSays('550 5.1.1 User unknown');
      await on.signUp(aino, 'remote');
      await allDueIsSent(server);
    },
  ],
];

describe.each(ways)('mail to an address that nobody has, %s', (_what, fails) => {
  beforeEach(async () => {
    await fails();
  });

  test('is told to the organiser in plain words, wherever they look', async () => {
    expect(await read(room)).toContain('Yhdelle osallistujalle viesti ei ole mennyt perille.');
    expect(await undelivered()).toContain(NO_SUCH_ADDRESS);
    expect(await pageOfAino(aino.email)).toContain(`Ei mennyt perille. ${NO_SUCH_ADDRESS}`);
  });

  test('is followed by no more, and the reason is still told', async () => {
    const before = (await toldTo(mailServer, aino.email)).length;
    server.turnClockTo(server.now() + MINUTE);
    await on.changeDay('move', { date: '2026-12-15', from: '14:00', until: '17:00' });
    await allDueIsSent(server);
    expect(await toldTo(mailServer, aino.email)).toHaveLength(before);
    expect(await undelivered()).toContain(NO_SUCH_ADDRESS);
  });

  test('comes to the corrected address as an invitation of its own, and the old one hears nothing', async () => {
    const before = await toldTo(mailServer, aino.email);
    await on.organiserCorrects(aino, mended);
    await allDueIsSent(server);
    expect(await toldTo(mailServer, aino.email)).toEqual(before);
    const [invitation, ...more] = await toldTo(mailServer, mended);
    expect(more).toEqual([]);
    expect(invitation).toMatchObject({
      subject: 'Olet ilmoittautunut: Kuulopäivä',
      calendar: { method: 'REQUEST', sequence: 0, attendees: [mended] },
    });
    expect(invitation!.calendar!.uid).not.toBe(before[0]?.calendar?.uid);
  });

  test('is a thing of the past once the address is corrected, but for that address', async () => {
    await on.organiserCorrects(aino, mended);
    await allDueIsSent(server);
    expect(await read(room)).toContain('Kaikki lähetetyt viestit ovat menneet perille.');
    expect(await undelivered()).not.toContain('Aino');
    expect(await suppressed()).toContain(aino.email);
    expect(await suppressed()).not.toContain(mended);
  });
});

describe('mail to a mailbox that is full', () => {
  beforeEach(async () => {
    mailServerSays('552 5.2.2 Mailbox full');
    await on.signUp(aino, 'remote');
    await allDueIsSent(server);
  });

  test('is told to the organiser, and the address is kept', async () => {
    expect(await undelivered()).toContain('Vastaanottajan postilaatikko on täynnä.');
    expect(await suppressed()).not.toContain(aino.email);
  });

  test('is sent once more by the button “try again”, and arrives when there is room', async () => {
    mailServer.replyTo.recipient = () => 'taken';
    const { id } = await registrant(server.db, aino.email);
    const path = `${room}/messages/undelivered`;
    const tried = await organiser.send(path, { registration: String(id) });
    expect(tried.headers.get('Location')).toBe(`${path}?done=tried-again`);
    await allDueIsSent(server);
    expect((await toldTo(mailServer, aino.email)).map(({ subject }) => subject)).toEqual([
      'Olet ilmoittautunut: Kuulopäivä',
    ]);
    expect(await undelivered()).toContain('Kaikki viestit ovat menneet perille');
  });

  test('that it sends back later is not taken for a wrong address either', async () => {
    mailServer.replyTo.recipient = () => 'taken';
    const eino = { ...aino, name: 'Eino', email: `eino.${aino.email}` };
    await on.signUp(eino, 'remote');
    await allDueIsSent(server);
    await comesBack(eino.email, '5.2.2', '552 5.2.2 Over quota');
    expect(await suppressed()).not.toContain(eino.email);
    expect(await pageOfAino(eino.email)).toContain('Vastaanottajan postilaatikko on täynnä.');
  });
});
