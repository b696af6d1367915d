import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge, takeApart } from '#app/domain/questions/merge.server.ts';
import { answerMail, publishes, tells } from '#tests/support/answered.ts';
import { aModeratedDay } from '#tests/support/moderated-day.ts';

const QUESTIONS = 6;
const ADDRESSES = ['aino@example.fi', 'Aino@Example.fi', 'eino@example.net', undefined];

const which = fc.nat({ max: QUESTIONS - 1 });

const deed = fc.oneof(
  fc.record({ is: fc.constant('merge' as const), from: which, into: which }),
  fc.record({ is: fc.constant('take-apart' as const), from: which }),
);

const story = fc.record({
  addresses: fc.array(fc.constantFrom(...ADDRESSES), {
    minLength: QUESTIONS,
    maxLength: QUESTIONS,
  }),
  before: fc.array(deed, { maxLength: 8 }),
  after: fc.array(deed, { maxLength: 8 }),
});

test('however questions are merged, every asker’s address gets each answer once, in one mail', async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ addresses, before, after }) => {
      const day = await aModeratedDay();
      const ids: number[] = [];
      for (const [index, email] of addresses.entries())
        ids.push(await day.accepted(`Kysymys numero ${index}?`, { email }));
      const doAll = async (deeds: (typeof before)[number][]) => {
        for (const one of deeds)
          await day.press(ids[one.from]!, (acting, seen) =>
            one.is === 'merge'
              ? merge(acting, day.eventId, seen, ids[one.into]!)
              : takeApart(acting, day.eventId, seen),
          );
      };
      const stand = async () =>
        (await day.questions()).filter(({ standing }) => standing === 'accepted');

      await doAll(before);
      for (const { id } of await stand()) await publishes(day, id, `Vastaus ${id}.`);
      await tells(day);
      const left = new Set(addresses.flatMap((email) => email?.toLowerCase() ?? []));
      const first = await answerMail(day);
      expect(first.map(({ recipient }) => recipient.toLowerCase()).sort()).toEqual(
        [...left].sort(),
      );

      await doAll(after);
      await tells(day);
      const pairs = (await answerMail(day)).flatMap(({ recipient, content }) =>
        content.answers.map(({ answer }) => `${recipient.toLowerCase()} ${answer.text}`),
      );
      expect(pairs.length).toBe(new Set(pairs).size);
      day.sqlite.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);
