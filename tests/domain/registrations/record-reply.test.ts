import { describe, expect, it } from 'vitest';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { storyOf } from '#app/domain/registrations/participant.server.ts';
import { EVERYBODY } from '#app/domain/registrations/participant-filter.ts';
import { participantPage } from '#app/domain/registrations/participants.server.ts';
import { DAY, HOUR, MINUTE } from '#app/domain/time.ts';
import { LATER, maijasCalendar } from '#tests/support/maijas-calendar.ts';

describe('an answer of somebody’s calendar', () => {
  it.each([
    ['ACCEPTED', 'accepted'],
    ['TENTATIVE', 'tentative'],
    ['DECLINED', 'declined'],
  ])('%s is recorded', async (status, reply) => {
    const calendar = await maijasCalendar();
    expect(await calendar.answers(status)).toBe('reply');
    expect(await calendar.reply()).toBe(reply);
  });

  it('is shown with the time when it came', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('ACCEPTED', { at: LATER - HOUR, now: LATER });
    expect((await storyOf(calendar.db, calendar.id)).invitations).toMatchObject([
      { reply: 'accepted', repliedAt: LATER },
    ]);
  });

  it('stands in the list of participants', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('DECLINED');
    const selection = { eventId: calendar.eventId, filter: EVERYBODY, sight: 'details' } as const;
    const { participants } = await participantPage(calendar.db, selection);
    expect(participants).toMatchObject([
      { details: { email: 'maija@example.fi', reply: 'declined' } },
    ]);
  });

  it('changes no seat, not even a decline', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('DECLINED');
    expect(await calendar.seated('on-site')).toEqual(['maija']);
  });

  it('may change: the latest stands', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('DECLINED');
    await calendar.answers('ACCEPTED', { at: LATER + MINUTE });
    expect(await calendar.reply()).toBe('accepted');
  });

  it('that says nothing yet is left alone', async () => {
    const calendar = await maijasCalendar();
    expect(await calendar.answers('NEEDS-ACTION')).toBe('other');
    expect(await calendar.reply()).toBeNull();
  });
});

describe('an answer that comes too late', () => {
  it('was given before the one that stands: it is dropped', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('ACCEPTED', { at: LATER });
    expect(await calendar.answers('DECLINED', { at: LATER - MINUTE })).toBe('stale');
    expect(await calendar.reply()).toBe('accepted');
  });

  it('is the same as the one that stands: it is dropped', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('ACCEPTED');
    expect(await calendar.answers('ACCEPTED')).toBe('stale');
  });

  it('is to an earlier version of the invitation: it is dropped', async () => {
    const calendar = await maijasCalendar();
    await calendar.nextVersion();
    expect(await calendar.answers('DECLINED', { sequence: 0 })).toBe('stale');
    expect(await calendar.answers('TENTATIVE', { sequence: 1 })).toBe('reply');
    expect(await calendar.reply()).toBe('tentative');
  });

  it('is to a later version, though its clock was behind: it stands', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('DECLINED', { at: LATER });
    await calendar.nextVersion();
    expect(await calendar.answers('ACCEPTED', { sequence: 1, at: LATER - HOUR })).toBe('reply');
    expect(await calendar.reply()).toBe('accepted');
  });

  it('is about a registration that was cancelled: it is dropped', async () => {
    const calendar = await maijasCalendar();
    await cancel(calendar.db, calendar.id, calendar.at(LATER));
    expect(await calendar.answers('DECLINED')).toBe('stale');
    expect(await calendar.questions()).toEqual([]);
  });
});

describe('a calendar that runs ahead', () => {
  it('by a year does not keep its own next answer out', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('DECLINED', { at: LATER + 365 * DAY, now: LATER });
    await calendar.answers('ACCEPTED', { at: LATER + HOUR });
    expect(await calendar.reply()).toBe('accepted');
  });

  it('by a version that nobody sent does neither', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('DECLINED', { sequence: 2 ** 40 });
    await calendar.answers('ACCEPTED', { at: LATER + HOUR });
    expect(await calendar.reply()).toBe('accepted');
  });
});

describe('who answers', () => {
  it.each([
    ['in capitals', 'Maija@EXAMPLE.fi', 'maija@example.fi'],
    ['with the domain as DNS writes it', 'maija@xn--jrjest-bua3m.fi', 'maija@järjestö.fi'],
  ])('is the registrant, %s', async (_how, attendee, registered) => {
    const calendar = await maijasCalendar(registered);
    expect(await calendar.answers('ACCEPTED', { attendee })).toBe('reply');
  });

  it('is an assistant, if the answer says so', async () => {
    const calendar = await maijasCalendar();
    const from = 'sihteeri@example.fi';
    expect(await calendar.answers('ACCEPTED', { from, sentBy: from })).toBe('reply');
  });

  it.each([
    ['somebody to whom the invitation was forwarded', { attendee: 'kalle@example.fi' }],
    ['somebody in the registrant’s name', { from: 'kalle@example.fi' }],
    [
      'an assistant of whom the answer does not tell',
      { from: 'k@example.fi', sentBy: 'x@example.fi' },
    ],
    ['a mailing list', { attendee: '' }],
  ])('is %s: it registers nobody, and nobody gets a mail', async (_who, given) => {
    const calendar = await maijasCalendar();
    const before = await calendar.mail();
    expect(await calendar.answers('DECLINED', given)).toBe('stranger');
    expect(await calendar.reply()).toBeNull();
    expect(await calendar.mail()).toEqual(before);
    expect(await calendar.seated('on-site')).toEqual(['maija']);
  });

  it('answers to something that is not ours: it is left alone', async () => {
    const calendar = await maijasCalendar();
    expect(await calendar.answers('ACCEPTED', { uid: 'meeting@example.fi' })).toBe('other');
  });
});

describe('a decline', () => {
  it('asks by mail whether to release the seat, with the way to do it', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('DECLINED');
    expect(await calendar.questions()).toEqual(['release-seat to maija@example.fi']);
    const question = (await calendar.mail()).at(-1)!;
    expect(question.content.token).toBe((await calendar.of('maija')).token);
    expect(question.content.invitation).toBeNull();
  });

  it('asks once, however often it is repeated', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('DECLINED');
    await calendar.answers('DECLINED', { at: LATER + 3 * DAY });
    expect(await calendar.questions()).toHaveLength(1);
  });

  it('after an acceptance asks again, but once a day at most', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('DECLINED');
    await calendar.answers('ACCEPTED', { at: LATER + MINUTE });
    await calendar.answers('DECLINED', { at: LATER + 2 * MINUTE });
    expect(await calendar.questions()).toHaveLength(1);
    await calendar.answers('ACCEPTED', { at: LATER + DAY });
    await calendar.answers('DECLINED', { at: LATER + DAY + MINUTE });
    expect(await calendar.questions()).toHaveLength(2);
  });

  it('of a later version asks again', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('DECLINED');
    await calendar.nextVersion();
    await calendar.answers('DECLINED', { sequence: 1, at: LATER + DAY });
    expect(await calendar.questions()).toHaveLength(2);
  });

  it('by a program is asked about all the same: the question goes to the person', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('DECLINED', { automatic: true });
    expect(await calendar.questions()).toHaveLength(1);
  });

  it('is only recorded when the event is over', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('DECLINED', { now: Date.UTC(2026, 11, 15, 16) });
    expect(await calendar.reply()).toBe('declined');
    expect(await calendar.questions()).toEqual([]);
  });
});

describe('what a calendar cannot do', () => {
  it.each([
    ['another time', { method: 'COUNTER' } as const, 'TENTATIVE', 'another-time'],
    ['somebody else in one’s place', {}, 'DELEGATED', 'somebody-else'],
  ])('is to propose %s: a mail says what to do instead', async (_what, given, status, answer) => {
    const calendar = await maijasCalendar();
    expect(await calendar.answers(status, given)).toBe('proposal');
    expect(await calendar.questions()).toEqual(['reply-without-effect to maija@example.fi']);
    expect((await calendar.mail()).at(-1)!.content).toMatchObject({ answer });
    expect(await calendar.reply()).toBeNull();
  });

  it('is explained once a day at most', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('TENTATIVE', { method: 'COUNTER' });
    await calendar.answers('TENTATIVE', { method: 'COUNTER', at: LATER + HOUR });
    await calendar.answers('DELEGATED', { at: LATER + HOUR });
    expect(await calendar.questions()).toHaveLength(1);
    await calendar.answers('TENTATIVE', { method: 'COUNTER', at: LATER + DAY });
    expect(await calendar.questions()).toHaveLength(2);
  });

  it('is not explained to a program: two of them would never stop', async () => {
    const calendar = await maijasCalendar();
    await calendar.answers('TENTATIVE', { method: 'COUNTER', automatic: true });
    await calendar.answers('DELEGATED', { automatic: true });
    expect(await calendar.questions()).toEqual([]);
  });

  it('is not explained to strangers', async () => {
    const calendar = await maijasCalendar();
    const attendee = 'kalle@example.fi';
    expect(await calendar.answers('TENTATIVE', { method: 'COUNTER', attendee })).toBe('stranger');
    expect(await calendar.questions()).toEqual([]);
  });
});
