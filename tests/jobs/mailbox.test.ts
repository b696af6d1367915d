import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '#app/domain/time.ts';
import type { MailboxAddress } from '#app/jobs/imap-client.ts';
import type { Log } from '#app/jobs/log.ts';
import { type Mailbox, startMailbox } from '#app/jobs/mailbox.ts';
import { type Db, kyselyOver, openSqlite } from '#db/client.ts';
import { fromPostfix } from '#tests/support/bounces.ts';
import {
  byHand,
  fromApple,
  fromGoogle,
  fromOutlook,
  fromThunderbird,
  outOfOffice,
} from '#tests/support/calendar-answers.ts';
import { IMAP_SERVERS, type TestImapServer } from '#tests/support/imap-servers.ts';
import { mailboxOf, type TestMailbox } from '#tests/support/mailbox.ts';
import { aPartnershipDay, keyring, WEEKS_BEFORE } from '#tests/support/partnership-day.ts';

const NOW = WEEKS_BEFORE + DAY;
const soon = <Value>(value: () => Value) => expect.poll(value, { timeout: 20_000 });
const silent = pino({ level: 'silent' });
const reading: Mailbox[] = [];

afterEach(async () => {
  await Promise.all(reading.splice(0).map((mailbox) => mailbox.stop()));
});

function read(db: Db, address: MailboxAddress, log: Log = silent): Mailbox {
  const parts = { clock: () => NOW, keyring, calendarHost: 'kutsu.example.fi', mailQueued() {} };
  const mailbox = startMailbox(db, address, { ...parts, log });
  reading.push(mailbox);
  return mailbox;
}

/** A day for which these people have signed up, with what the mailbox did to it. */
async function aDayOf(...names: string[]) {
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

for (const { name, missing, start } of IMAP_SERVERS) {
  const title = missing === null ? name : `${name} (${missing})`;
  describe.skipIf(missing !== null)(`a mailbox on ${title}`, () => {
    let server: TestImapServer;
    let mailbox: TestMailbox;

    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server.stop());

    async function anEmptyMailbox(): Promise<TestMailbox> {
      mailbox = mailboxOf(await server.account());
      return mailbox;
    }

    it('is read from its beginning: what came while nobody read it has its effect', async () => {
      const { arrive, address } = await anEmptyMailbox();
      const day = await aDayOf('maija', 'kalle', 'aino', 'eero');
      await arrive(
        fromOutlook({ uid: await day.uidOf('maija'), from: 'maija@example.fi' }),
        fromGoogle({ uid: await day.uidOf('kalle'), from: 'kalle@example.fi', status: 'DECLINED' }),
        fromApple({ uid: await day.uidOf('aino'), from: 'aino@example.fi', status: 'TENTATIVE' }),
        fromThunderbird({ uid: await day.uidOf('eero'), from: 'eero@example.fi' }),
      );
      read(day.db, address);
      await soon(() => day.replies()).toEqual(['accepted', 'declined', 'tentative', 'accepted']);
      expect(await day.questions()).toEqual([{ recipient: 'kalle@example.fi' }]);
      await soon(() => mailbox.whichAreRead()).toEqual([true, true, true, true]);
    });

    it('is read as mail comes, without waiting for the next look', async () => {
      const { arrive, address } = await anEmptyMailbox();
      const day = await aDayOf('maija');
      const mailbox = read(day.db, address);
      await soon(() => mailbox.isRead()).toBe(true);
      await arrive(fromGoogle({ uid: await day.uidOf('maija') }));
      await soon(() => day.replies()).toEqual(['accepted']);
      await arrive(fromGoogle({ uid: await day.uidOf('maija'), at: NOW, status: 'DECLINED' }));
      await soon(() => day.replies()).toEqual(['declined']);
    });

    it('keeps what people write unread, and what calendars bring with words of theirs', async () => {
      const { arrive, address, whichAreRead } = await anEmptyMailbox();
      const day = await aDayOf('maija');
      const uid = await day.uidOf('maija');
      await arrive(
        byHand(),
        outOfOffice(),
        fromOutlook({ uid, comment: 'Tulen vasta kello 16.' }),
        fromGoogle({ uid, at: NOW, method: 'COUNTER' }),
        fromGoogle({ uid, from: 'tuntematon@example.fi' }),
        fromGoogle({ uid: 'meeting@example.fi' }),
        fromApple({ uid, at: NOW }),
      );
      read(day.db, address);
      await soon(() => day.outcomes()).toEqual([
        'other',
        'other',
        'reply',
        'proposal',
        'stranger',
        'other',
        'reply',
      ]);
      await soon(() => whichAreRead()).toEqual([false, false, false, false, false, false, true]);
    });

    it('takes a mail in once, though it is unread again and the program starts anew', async () => {
      const { arrive, address, mails, markAsUnread, whichAreRead } = await anEmptyMailbox();
      const day = await aDayOf('maija');
      await arrive(fromGoogle({ uid: await day.uidOf('maija'), status: 'DECLINED' }));
      const first = read(day.db, address);
      await soon(() => whichAreRead()).toEqual([true]);
      await first.stop();
      await markAsUnread((await mails())[0]!.uid);
      await day.db.deleteFrom('messages').where('kind', '=', 'release-seat').execute();

      await arrive(byHand());
      read(day.db, address);
      await soon(() => day.outcomes()).toEqual(['reply', 'other']);
      expect(await day.questions()).toEqual([]);
      expect(await whichAreRead()).toEqual([false, false]);
    });

    it('takes the same mail in once, though it comes twice', async () => {
      const { arrive, address } = await anEmptyMailbox();
      const day = await aDayOf('maija');
      const decline = fromOutlook({ uid: await day.uidOf('maija'), status: 'DECLINED' });
      await arrive(decline, decline);
      read(day.db, address);
      await soon(() => day.outcomes()).toEqual(['reply', 'again']);
      expect(await day.questions()).toHaveLength(1);
    });

    it('marks as read what a crash has left unread after its effect', async () => {
      const { arrive, address, mails, markAsUnread, whichAreRead } = await anEmptyMailbox();
      const day = await aDayOf('maija');
      await arrive(fromGoogle({ uid: await day.uidOf('maija'), status: 'DECLINED' }));
      const first = read(day.db, address);
      await soon(() => whichAreRead()).toEqual([true]);
      await first.stop();
      // As the crash leaves it: the transaction stands, the flag was never set.
      await day.db.updateTable('received_mail').set({ seen: 'to-mark' }).execute();
      await markAsUnread((await mails())[0]!.uid);

      read(day.db, address);
      await soon(() => whichAreRead()).toEqual([true]);
      expect(await day.outcomes()).toEqual(['reply']);
      expect(await day.questions()).toHaveLength(1);
    });

    it('is read by two programs at once, and each mail has its effect once', async () => {
      const { arrive, address, whichAreRead } = await anEmptyMailbox();
      const names = Array.from({ length: 20 }, (_, n) => `osallistuja${n}`);
      const day = await aDayOf(...names);
      const folder = await mkdtemp(join(tmpdir(), 'kutsu-mailbox-'));
      const file = join(folder, 'kutsu.sqlite');
      await writeFile(file, day.sqlite.serialize());
      const [one, other] = [kyselyOver(openSqlite(file)), kyselyOver(openSqlite(file))];
      const declines: string[] = [];
      for (const name of names)
        declines.push(
          fromGoogle({
            uid: await day.uidOf(name),
            from: `${name}@example.fi`,
            status: 'DECLINED',
          }),
        );
      await arrive(...declines);
      const both = [read(one, address), read(other, address)];
      await soon(() => day.outcomes(one)).toEqual(names.map(() => 'reply'));
      await soon(() => whichAreRead()).toEqual(names.map(() => true));
      expect(await day.questions(other)).toHaveLength(names.length);
      await Promise.all(both.map((mailbox) => mailbox.stop()));
      await Promise.all([one.destroy(), other.destroy()]);
      await rm(folder, { recursive: true });
    });

    it('brings back mail that did not arrive', async () => {
      const { arrive, address, whichAreRead } = await anEmptyMailbox();
      const day = await aDayOf('maija');
      const [message] = await day.mail();
      await arrive(
        fromPostfix({ id: message!.id, action: 'delayed', status: '4.4.1' }),
        fromPostfix({ id: 'f'.repeat(32) }),
        fromPostfix({ id: message!.id }),
      );
      read(day.db, address);
      await soon(() => day.outcomes()).toEqual(['delay', 'other', 'bounce']);
      expect((await day.mail())[0]).toMatchObject({ state: 'failed', failure: 'address-unknown' });
      await soon(() => whichAreRead()).toEqual([true, false, true]);
    });

    it('goes on behind a mail that cannot be read, and passes over it for good', async () => {
      const { arrive, address, whichAreRead } = await anEmptyMailbox();
      const day = await aDayOf('maija');
      const uid = await day.uidOf('maija');
      const said: unknown[] = [];
      await arrive(
        `Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\n\r\nx\r\n'.repeat(20_000)}`,
        fromGoogle({ uid }).replace('DTSTAMP:2026', 'DTSTAMP:x'),
        fromGoogle({ uid, comment: 'x'.repeat(600_000) }),
        '\r\n',
        fromGoogle({ uid }),
      );
      read(day.db, address, logInto(said));
      await soon(() => day.outcomes()).toEqual([
        'unreadable',
        'unreadable',
        'other',
        'other',
        'reply',
      ]);
      expect(said.filter((line) => String(line).includes('cannot be read'))).toHaveLength(2);
      await soon(() => whichAreRead()).toEqual([false, false, false, false, true]);
    });

    it('keeps nobody waiting behind a mail that the program itself fails at', async () => {
      const { arrive, address } = await anEmptyMailbox();
      const day = await aDayOf('maija', 'kalle');
      day.sqlite.exec(`create trigger fault before update of reply on invitations
        when new.reply = 'tentative' begin select raise(abort, 'a fault'); end`);
      await arrive(
        fromApple({ uid: await day.uidOf('maija'), status: 'TENTATIVE' }),
        fromApple({ uid: await day.uidOf('kalle'), from: 'kalle@example.fi' }),
      );
      read(day.db, address);
      await soon(() => day.outcomes()).toEqual(['unreadable', 'reply']);
      expect(await day.replies()).toEqual([null, 'accepted']);
    });

    it('whose password is wrong is told in one line, and is not read', async () => {
      const { address } = await anEmptyMailbox();
      const day = await aDayOf();
      const said: unknown[] = [];
      const mailbox = read(day.db, { ...address, password: 'väärä' }, logInto(said));
      await soon(() => said).toHaveLength(1);
      expect(said[0]).toMatch(/IMAP_URL: the user or the password is refused/);
      expect(String(said[0])).not.toMatch(/väärä|kutsu\d?@|127\.0/);
      expect(mailbox.isRead()).toBe(false);
    });

    it('that does not exist is told in one line', async () => {
      const { address } = await anEmptyMailbox();
      const day = await aDayOf();
      const said: unknown[] = [];
      read(day.db, { ...address, mailbox: 'Vastaukset' }, logInto(said));
      await soon(() => said).toHaveLength(1);
      expect(said[0]).toMatch(/IMAP_URL names a mailbox that cannot be opened/);
    });

    it('is read again when its server has been away', async () => {
      const { arrive, address } = await anEmptyMailbox();
      const day = await aDayOf('maija');
      const mailbox = read(day.db, address);
      await soon(() => mailbox.isRead()).toBe(true);
      await server.goAway();
      await server.comeBack();
      await arrive(fromGoogle({ uid: await day.uidOf('maija') }));
      await soon(() => day.replies()).toEqual(['accepted']);
    });
  });
}

/** Keeps the lines of a log, the values in them too. */
function logInto(said: unknown[]): Log {
  const lines = { write: (line: string) => void said.push(line) };
  return pino({ level: 'warn' }, lines);
}
