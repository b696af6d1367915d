import { beforeAll, describe, expect, test } from 'vitest';
import {
  EVERYBODY,
  type ParticipantFilter,
  SORTS,
} from '#app/domain/registrations/participant-filter.ts';
import {
  countParticipants,
  participantChunks,
  participantPage,
} from '#app/domain/registrations/participants.server.ts';
import { fillEvent } from '#tests/support/many-registrations.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';
import { notePrepared, planOf } from '#tests/support/query-plan.ts';

const PEOPLE = 100_000;

let day: PartnershipDay;

beforeAll(async () => {
  day = await aPartnershipDay();
  fillEvent(day.sqlite, day.eventId, PEOPLE);
});

const filtered = (filter: Partial<ParticipantFilter>) => ({
  eventId: day.eventId,
  sight: 'details' as const,
  filter: { ...EVERYBODY, ...filter },
});

/** The ids of all pages of a list, leafed through from the first to the last, and back to the first. */
async function leafThrough(filter: Partial<ParticipantFilter>, size: number) {
  const there: number[] = [];
  const back: number[] = [];
  let page = await participantPage(day.db, filtered(filter), null, size);
  for (;;) {
    there.push(...page.participants.map(({ id }) => id));
    if (page.after === null) break;
    page = await participantPage(day.db, filtered(filter), { after: page.after }, size);
  }
  for (;;) {
    back.unshift(...page.participants.map(({ id }) => id));
    if (page.before === null) break;
    page = await participantPage(day.db, filtered(filter), { before: page.before }, size);
  }
  return { there, back };
}

describe.each(SORTS)('the list of 100,000, by %s', (sort) => {
  test.each([false, true])(
    'has everybody once, there and back (descending: %s)',
    async (descending) => {
      const { there, back } = await leafThrough({ state: 'all', sort, descending }, 2000);
      expect(new Set(there).size).toBe(PEOPLE);
      expect(there).toHaveLength(PEOPLE);
      expect(back).toEqual(there);
    },
  );

  test('has whom a filter lets through, there and back', async () => {
    const { there, back } = await leafThrough({ language: 'sv', county: '07', sort }, 50);
    const { count } = await countParticipants(day.db, filtered({ language: 'sv', county: '07' }));
    expect(there).toHaveLength(count);
    expect(count).toBeGreaterThan(1000);
    expect(back).toEqual(there);
  });

  test.each<Partial<ParticipantFilter>>([
    {},
    { state: 'waiting' },
    { search: 'mäkinen' },
    { municipality: '082', seat: 'remote', language: 'sv' },
    { county: '07' },
    { organisation: 'martta' },
    { came: true },
    { answers: [{ fieldId: 1, is: 1 }] },
    { answers: [{ fieldId: 1, includes: 1 }] },
  ])('is read in order from one index, whatever the filter: %j', async (filter) => {
    const noted = notePrepared(day.sqlite);
    const list = filtered({ ...filter, sort });
    await participantPage(day.db, list, { after: 500 }, 51);
    await participantPage(day.db, list, { before: 500 }, 51);
    for (const query of noted.filter((source) => source.includes(' limit '))) {
      const plan = planOf(day.sqlite, query);
      expect(plan[0]).toMatch(/^SEARCH r USING INDEX participants_by_\w+ \(event_id=\?/);
      expect(plan.join()).not.toMatch(/TEMP B-TREE|SCAN (r|a|c|answers)/);
    }
  });
});

test('the count of a filter reads no row, only an index', async () => {
  const noted = notePrepared(day.sqlite);
  await countParticipants(day.db, filtered({ search: 'xyzzy', municipality: '082' }));
  expect(planOf(day.sqlite, noted[0]!).join()).toMatch(/SEARCH r USING COVERING INDEX/);
});

test('the chunks of an export hold everybody once, in order', async () => {
  const ids: number[] = [];
  for await (const chunk of participantChunks(day.db, filtered({ state: 'all', sort: 'time' })))
    ids.push(...chunk.map(({ id }) => id));
  expect(ids).toEqual(Array.from({ length: PEOPLE }, (_, position) => position + 1));
});
