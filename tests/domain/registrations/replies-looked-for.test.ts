import { beforeEach, expect, test } from 'vitest';
import { figuresOf } from '#app/domain/events/room.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import {
  EVERYBODY,
  type ParticipantFilter,
  withinSight,
} from '#app/domain/registrations/participant-filter.ts';
import { participantPage } from '#app/domain/registrations/participants.server.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';
import { planOf } from '#tests/support/query-plan.ts';
import { answered } from '#tests/support/replies.ts';

let day: PartnershipDay;

beforeEach(async () => {
  day = await aPartnershipDay({ onSite: 4 });
  for (const name of ['aino', 'bo', 'eino', 'vieno', 'jonottaja']) await day.signUp(name);
  await answered(day, 'aino', 'accepted');
  await answered(day, 'bo', 'tentative');
  await answered(day, 'eino', 'declined');
});

async function named(reply: ParticipantFilter['reply']): Promise<string[]> {
  const filter = { ...EVERYBODY, reply };
  const { participants } = await participantPage(day.db, {
    eventId: day.eventId,
    filter,
    sight: 'details',
  });
  return participants.map(({ firstName }) => firstName);
}

test.each([
  ['accepted', ['aino']],
  ['tentative', ['bo']],
  ['declined', ['eino']],
  ['none', ['vieno']],
] as const)('those whose calendar says %s are found', async (reply, names) => {
  expect(await named(reply)).toEqual(names);
});

test('whoever only waits has nothing to answer', async () => {
  expect(await named('none')).not.toContain('jonottaja');
});

test('whoever has declined and cancelled is looked for no more', async () => {
  await cancel(day.db, (await day.of('eino')).id, day.circumstances);
  expect(await named('declined')).toEqual([]);
  expect((await figuresOf(day.db, await day.event(), day.circumstances.now)).declined).toEqual({
    count: 0,
    andMore: false,
  });
});

test('an event knows how many have declined and hold a seat all the same', async () => {
  const { declined } = await figuresOf(day.db, await day.event(), day.circumstances.now);
  expect(declined).toEqual({ count: 1, andMore: false });
});

test('a reader of names learns nothing of answers', () => {
  expect(withinSight('names', { ...EVERYBODY, reply: 'declined' }).reply).toBeNull();
});

test('few who have answered are found without a look at the others', () => {
  const query = `select registration_id from invitations
    where state = 'live' and event_id = ? and reply = ?`;
  expect(planOf(day.sqlite, query)).toEqual([
    expect.stringContaining('SEARCH invitations USING INDEX invitations_by_reply'),
  ]);
});
