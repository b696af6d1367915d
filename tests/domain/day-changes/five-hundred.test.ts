import { beforeAll, expect, test } from 'vitest';
import type { DayChange } from '#app/domain/day-changes/day-change.ts';
import { makeChange, reviewChange } from '#app/domain/day-changes/make-day-change.server.ts';
import { asOwner } from '#tests/support/acting.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

const PEOPLE = 500;

const TO_JANUARY: DayChange = {
  is: 'move',
  to: { date: '2027-01-12', from: '13:00', until: '15:00' },
  note: null,
};

const permission = 'change-day';

let day: PartnershipDay;
let seal: string;

beforeAll(async () => {
  day = await aPartnershipDay();
  for (let person = 0; person < PEOPLE; person += 1)
    await day.signUp(`osallistuja-${person}`, { mode: person % 3 ? 'on-site' : 'remote' });
  const reviewed = await asOwner(day, (acting) => reviewChange(acting, day.eventId, TO_JANUARY), {
    permission,
  });
  if (!reviewed.ok) throw new Error(reviewed.reason);
  seal = reviewed.review.seal;
});

test('a change that 500 people are told of is one transaction of less than a second, and who signs up meanwhile waits no longer', async () => {
  const began = performance.now();
  const change = asOwner(day, (acting) => makeChange(acting, day.eventId, TO_JANUARY, seal), {
    permission,
  });
  const signUp = day.signUp('myöhäinen').then(() => performance.now() - began);
  expect(await change).toEqual({ ok: true, told: PEOPLE });
  const took = performance.now() - began;
  expect(took).toBeLessThan(1000);
  expect(await signUp).toBeLessThan(1000);

  const told = (await day.mail()).filter(({ kind }) => kind === 'event-changed');
  expect(new Set(told.map(({ recipient }) => recipient)).size).toBe(PEOPLE);
  expect(new Set(told.map((mail) => mail.announcement_id)).size).toBe(1);
});
