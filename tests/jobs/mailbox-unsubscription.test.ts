import { expect, it } from 'vitest';
import { byHand } from '#tests/support/calendar-answers/by-hand.ts';
import { choicesToken, chosen } from '#tests/support/mail-choices.ts';
import { aDayOf, onEachImapServer, read, soon } from '#tests/support/reading-mailbox.ts';
import { unsubscribing } from '#tests/support/unsubscribing.ts';

onEachImapServer((server) => {
  it('is left by mail: the list is declined, and the mail is marked as read', async () => {
    const { arrive, address, whichAreRead } = await server.emptyMailbox();
    const day = await aDayOf('maija');
    const token = await choicesToken(day, 'maija');
    await arrive(unsubscribing({ list: 'bulletins', token }), byHand());
    read(day.db, address);
    await soon(() => day.outcomes()).toEqual(['unsubscription', 'other']);
    expect(await chosen(day, 'maija')).toMatchObject({ bulletins: false, reminders: true });
    await soon(() => whichAreRead()).toEqual([true, false]);
  });

  it('keeps what somebody has written beside it for the organiser', async () => {
    const { arrive, address, whichAreRead } = await server.emptyMailbox();
    const day = await aDayOf('maija');
    const token = await choicesToken(day, 'maija');
    await arrive(unsubscribing({ list: 'reminders', token }, { text: 'Riittää jo.' }));
    read(day.db, address);
    await soon(() => day.outcomes()).toEqual(['unsubscription']);
    expect(await chosen(day, 'maija')).toMatchObject({ reminders: false });
    expect(await whichAreRead()).toEqual([false]);
  });

  it('with a key that nobody has is nothing of ours, and left to the organiser', async () => {
    const { arrive, address, whichAreRead } = await server.emptyMailbox();
    const day = await aDayOf('maija');
    await arrive(unsubscribing({ list: 'reminders', token: 'x'.repeat(43) }));
    read(day.db, address);
    await soon(() => day.outcomes()).toEqual(['other']);
    expect(await whichAreRead()).toEqual([false]);
  });
});
