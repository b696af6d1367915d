import { expect, it, vi } from 'vitest';
import { MINUTE } from '#app/domain/time.ts';
import { fromPostfix } from '#tests/support/bounces.ts';
import { fromApple } from '#tests/support/calendar-answers/apple.ts';
import { byHand, outOfOffice } from '#tests/support/calendar-answers/by-hand.ts';
import { fromGoogle } from '#tests/support/calendar-answers/google.ts';
import { fromOutlook } from '#tests/support/calendar-answers/outlook.ts';
import { fromThunderbird } from '#tests/support/calendar-answers/thunderbird.ts';
import { withoutIdle } from '#tests/support/hoodiecrow.ts';
import { mailboxOf } from '#tests/support/mailbox.ts';
import { aDayOf, NOW, onEachImapServer, read, soon } from '#tests/support/reading-mailbox.ts';

onEachImapServer((server) => {
  it('is read from its beginning: what came while nobody read it has its effect', async () => {
    const { arrive, address, whichAreRead } = await server.emptyMailbox();
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
    await soon(() => whichAreRead()).toEqual([true, true, true, true]);
  });

  it('is read as mail comes, without waiting for the next look', async () => {
    const { arrive, address } = await server.emptyMailbox();
    const day = await aDayOf('maija');
    const mailbox = read(day.db, address);
    await soon(() => mailbox.isRead()).toBe(true);
    await arrive(fromGoogle({ uid: await day.uidOf('maija') }));
    await soon(() => day.replies()).toEqual(['accepted']);
    await arrive(fromGoogle({ uid: await day.uidOf('maija'), at: NOW, status: 'DECLINED' }));
    await soon(() => day.replies()).toEqual(['declined']);
  });

  it('keeps what people write unread, and what calendars bring with words of theirs', async () => {
    const { arrive, address, whichAreRead } = await server.emptyMailbox();
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

  it('brings back mail that did not arrive', async () => {
    const { arrive, address, whichAreRead } = await server.emptyMailbox();
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
});

it('a mailbox on a server without IDLE is looked into every two minutes', async () => {
  const server = await withoutIdle.start();
  const { arrive, address } = mailboxOf(await server.account());
  const day = await aDayOf('maija');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const mailbox = read(day.db, address);
  await soon(() => mailbox.isRead()).toBe(true);
  await arrive(fromGoogle({ uid: await day.uidOf('maija') }));
  vi.advanceTimersByTime(2 * MINUTE);
  await soon(() => day.replies()).toEqual(['accepted']);
  await mailbox.stop();
  vi.useRealTimers();
  await server.stop();
});
