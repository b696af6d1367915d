import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { Log } from '#app/jobs/log.ts';
import { fromApple } from '#tests/support/calendar-answers/apple.ts';
import { fromGoogle } from '#tests/support/calendar-answers/google.ts';
import { aDayOf, onEachImapServer, read, soon } from '#tests/support/reading-mailbox.ts';

onEachImapServer((server) => {
  it('goes on behind a mail that cannot be read, and passes over it for good', async () => {
    const { arrive, address, whichAreRead } = await server.emptyMailbox();
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
    const { arrive, address } = await server.emptyMailbox();
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
    const { address } = await server.emptyMailbox();
    const day = await aDayOf();
    const said: unknown[] = [];
    const mailbox = read(day.db, { ...address, password: 'väärä' }, logInto(said));
    await soon(() => said).toHaveLength(1);
    expect(said[0]).toMatch(/IMAP_URL: the user or the password is refused/);
    expect(String(said[0])).not.toMatch(/väärä|kutsu\d?@|127\.0/);
    expect(mailbox.isRead()).toBe(false);
  });

  it('that does not exist is told in one line', async () => {
    const { address } = await server.emptyMailbox();
    const day = await aDayOf();
    const said: unknown[] = [];
    read(day.db, { ...address, mailbox: 'Vastaukset' }, logInto(said));
    await soon(() => said).toHaveLength(1);
    expect(said[0]).toMatch(/IMAP_URL names a mailbox that cannot be opened/);
  });

  it('is read again when its server has been away', async () => {
    const { arrive, address } = await server.emptyMailbox();
    const day = await aDayOf('maija');
    const mailbox = read(day.db, address);
    await soon(() => mailbox.isRead()).toBe(true);
    await server.goAway();
    await server.comeBack();
    await arrive(fromGoogle({ uid: await day.uidOf('maija') }));
    await soon(() => day.replies()).toEqual(['accepted']);
  });
});

/** Keeps the lines of a log, the values in them too. */
function logInto(said: unknown[]): Log {
  const lines = { write: (line: string) => void said.push(line) };
  return pino({ level: 'warn' }, lines);
}
