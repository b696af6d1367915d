import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kyselyOver, openSqlite } from '#db/client.ts';
import { byHand } from '#tests/support/calendar-answers/by-hand.ts';
import { fromGoogle } from '#tests/support/calendar-answers/google.ts';
import { fromOutlook } from '#tests/support/calendar-answers/outlook.ts';
import { aDayOf, onEachImapServer, read, soon } from '#tests/support/reading-mailbox.ts';

onEachImapServer((server) => {
  it('takes a mail in once, though it is unread again and the program starts anew', async () => {
    const { arrive, address, mails, markAsUnread, whichAreRead } = await server.emptyMailbox();
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
    const { arrive, address } = await server.emptyMailbox();
    const day = await aDayOf('maija');
    const decline = fromOutlook({ uid: await day.uidOf('maija'), status: 'DECLINED' });
    await arrive(decline, decline);
    read(day.db, address);
    await soon(() => day.outcomes()).toEqual(['reply', 'again']);
    expect(await day.questions()).toHaveLength(1);
  });

  it('marks as read what a crash has left unread after its effect', async () => {
    const { arrive, address, mails, markAsUnread, whichAreRead } = await server.emptyMailbox();
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
    const { arrive, address, whichAreRead } = await server.emptyMailbox();
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
});
