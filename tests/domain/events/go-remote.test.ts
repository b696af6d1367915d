import { describe, expect, test } from 'vitest';
import { goRemote } from '#app/domain/events/go-remote.server.ts';
import { DAY } from '#app/domain/time.ts';
import {
  aPartnershipDay,
  type PartnershipDay,
  WEEKS_BEFORE,
} from '#tests/support/partnership-day.ts';

const MEETING = 'https://meet.example.fi/lumimyrsky';

const snowstorm = (day: PartnershipDay, meetingLink: string | null = MEETING) =>
  goRemote(day.db, day.eventId, { meetingLink }, day.circumstances, { fi: 'Lunta tulee.' });

const lastMailTo = async (day: PartnershipDay, name: string) => (await day.mailTo(name)).at(-1)!;

describe('a snowstorm', () => {
  test('gives everyone on site a remote seat, with the next version of the invitation', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await day.signUp('eino', { mode: 'remote' });
    expect(await snowstorm(day)).toEqual({ ok: true, told: 2 });
    expect(await day.seated('remote')).toEqual(['aino', 'eino']);
    const [first] = await day.mailTo('aino');
    expect((await lastMailTo(day, 'aino')).content).toMatchObject({
      kind: 'went-remote',
      held: 'on-site',
      seat: 'remote',
      event: { mode: 'remote' },
      note: { text: 'Lunta tulee.', language: 'fi' },
      invitation: {
        uid: first!.content.invitation!.uid,
        method: 'REQUEST',
        sequence: 1,
        seat: 'remote',
      },
    });
  });

  test('tells those who attend remotely anyway that nothing changes for them', async () => {
    const day = await aPartnershipDay();
    await day.signUp('eino', { mode: 'remote' });
    await snowstorm(day);
    expect((await lastMailTo(day, 'eino')).content).toMatchObject({
      kind: 'went-remote',
      held: 'remote',
      invitation: { sequence: 1 },
    });
  });

  test('makes the event remote and leaves one pool', async () => {
    const day = await aPartnershipDay({ mode: 'on-site', onSite: 10 });
    await day.signUp('aino');
    await snowstorm(day);
    expect(await day.event()).toMatchObject({ mode: 'remote', hasMeetingLink: true });
    expect(await day.pools()).toEqual([
      { mode: 'remote', capacity: null, confirmed: 1, waiting: 0 },
    ]);
  });

  test('raises the remote capacity for those who hold a seat, and no further', async () => {
    const day = await aPartnershipDay({ onSite: 3, remote: 1 });
    for (const name of ['aino', 'eino', 'vieno']) await day.signUp(name);
    await day.signUp('toivo', { mode: 'remote' });
    await snowstorm(day);
    expect(await day.pools()).toEqual([{ mode: 'remote', capacity: 4, confirmed: 4, waiting: 0 }]);
  });

  test('gives remote seats that are left to those who waited for one on site, first in line first', async () => {
    const day = await aPartnershipDay({ onSite: 1, remote: 2 });
    for (const name of ['aino', 'eino', 'vieno']) await day.signUp(name);
    await snowstorm(day);
    expect(await day.seated('remote')).toEqual(['aino', 'eino']);
    expect(await day.line('remote')).toEqual(['vieno']);
    expect((await lastMailTo(day, 'eino')).content).toMatchObject({
      kind: 'went-remote',
      held: null,
      seat: 'remote',
      invitation: { method: 'REQUEST', sequence: 0 },
    });
    expect((await lastMailTo(day, 'vieno')).content).toMatchObject({
      kind: 'went-remote',
      seat: null,
      inLine: { mode: 'remote', place: 1 },
      invitation: null,
    });
  });

  test('makes one line of two, in the order of arrival', async () => {
    const day = await aPartnershipDay({ onSite: 1, remote: 1 });
    await day.signUp('aino');
    await day.signUp('eino', { mode: 'remote' });
    await day.signUp('vieno');
    await day.signUp('toivo', { mode: 'remote' });
    await day.signUp('hilja');
    await snowstorm(day);
    expect(await day.line('remote')).toEqual(['vieno', 'toivo', 'hilja']);
  });

  test('ends the wait of those who attended remotely meanwhile', async () => {
    const day = await aPartnershipDay({ onSite: 1 });
    await day.signUp('aino');
    await day.signUp('eino', { meanwhile: true });
    await snowstorm(day);
    expect(await day.of('eino')).toMatchObject({ seat: 'remote', inLine: null });
    expect(await day.line('remote')).toEqual([]);
  });

  test('erases what people told of diet and access: nobody eats there', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino', {
      details: { needs: { diet: 'Pähkinäallergia', access: undefined } },
    });
    await snowstorm(day);
    expect(await day.db.selectFrom('needs').selectAll().execute()).toEqual([]);
  });

  test('needs a meeting to lead to', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    expect(await snowstorm(day, null)).toEqual({ ok: false, reason: 'no-meeting-link' });
    expect(await day.seated('on-site')).toEqual(['aino']);
  });

  test('keeps the meeting that the event has', async () => {
    const day = await aPartnershipDay({ meetingLink: 'https://meet.example.fi/tavallinen' });
    expect(await snowstorm(day, null)).toMatchObject({ ok: true });
  });

  test('comes once', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await snowstorm(day);
    expect(await snowstorm(day)).toEqual({ ok: false, reason: 'already-so' });
    expect(await day.mailTo('aino')).toHaveLength(2);
  });

  test('does not come after the day', async () => {
    const day = await aPartnershipDay();
    const after = day.at(WEEKS_BEFORE + 30 * DAY);
    expect(await goRemote(day.db, day.eventId, { meetingLink: MEETING }, after)).toEqual({
      ok: false,
      reason: 'past',
    });
  });
});
