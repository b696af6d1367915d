import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { DAY } from '#app/domain/time.ts';
import type { MailboxAddress } from '#app/jobs/imap-client.ts';
import type { Log } from '#app/jobs/log.ts';
import { type Mailbox, startMailbox } from '#app/jobs/mailbox.ts';
import type { Db } from '#db/client.ts';
import { IMAP_SERVERS, type TestImapServer } from './imap-servers.ts';
import { mailboxOf, type TestMailbox } from './mailbox.ts';
import { aPartnershipDay, keyring, WEEKS_BEFORE } from './partnership-day.ts';

/** The mailbox is read on the day after people have signed up. */
export const NOW = WEEKS_BEFORE + DAY;

/** Mail takes its time, but not for ever. */
export const soon = <Value>(value: () => Value) => expect.poll(value, { timeout: 20_000 });

const silent = pino({ level: 'silent' });
const reading: Mailbox[] = [];

afterEach(async () => {
  await Promise.all(reading.splice(0).map((mailbox) => mailbox.stop()));
});

/** Reads a mailbox until the test is over. */
export function read(db: Db, address: MailboxAddress, log: Log = silent): Mailbox {
  const parts = { clock: () => NOW, keyring, calendarHost: 'kutsu.example.fi', mailQueued() {} };
  const mailbox = startMailbox(db, address, { ...parts, log });
  reading.push(mailbox);
  return mailbox;
}

interface ServerUnderTest extends Pick<TestImapServer, 'goAway' | 'comeBack'> {
  /** A mailbox of the test's own. */
  emptyMailbox(): Promise<TestMailbox>;
}

/** The same tests on each server that is there; the name of those that are not says why. */
export function onEachImapServer(tests: (server: ServerUnderTest) => void): void {
  for (const { name, missing, start } of IMAP_SERVERS) {
    const title = missing === null ? name : `${name} (${missing})`;
    describe.skipIf(missing !== null)(`a mailbox on ${title}`, () => {
      let server: TestImapServer;
      beforeAll(async () => {
        server = await start();
      });
      afterAll(() => server.stop());
      tests({
        emptyMailbox: async () => mailboxOf(await server.account()),
        goAway: () => server.goAway(),
        comeBack: () => server.comeBack(),
      });
    });
  }
}

/** A day for which these people have signed up, with what the mailbox did to it. */
export async function aDayOf(...names: string[]) {
  const day = await aPartnershipDay();
  for (const name of names) await day.signUp(name);
  return {
    ...day,
    uidOf: async (name: string) => {
      const { uid } = await day.db
        .selectFrom('invitations')
        .select('uid')
        .where('recipient', '=', `${name}@example.fi`)
        .executeTakeFirstOrThrow();
      return uid;
    },
    /** What each of them has answered. */
    replies: async (db = day.db) => {
      const rows = await db.selectFrom('invitations').select('reply').orderBy('id').execute();
      return rows.map(({ reply }) => reply);
    },
    outcomes: async (db = day.db) => {
      const rows = await db.selectFrom('received_mail').select('outcome').orderBy('uid').execute();
      return rows.map(({ outcome }) => outcome);
    },
    questions: async (db = day.db) => {
      const kind = 'release-seat';
      return db.selectFrom('messages').select('recipient').where('kind', '=', kind).execute();
    },
  };
}
