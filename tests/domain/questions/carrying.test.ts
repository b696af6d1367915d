import { expect, test } from 'vitest';
import { addEvent } from '#app/domain/events/add-event.server.ts';
import { eventById } from '#app/domain/events/events.server.ts';
import type { EventWithSeats } from '#app/domain/events/new-event.ts';
import { carry, eventsToCarryTo } from '#app/domain/questions/carry.server.ts';
import { merge } from '#app/domain/questions/merge.server.ts';
import { moderatedQuestionsOf } from '#app/domain/questions/moderated-questions.server.ts';
import { themesOf } from '#app/domain/questions/questions.server.ts';
import { tellAskers } from '#app/domain/questions/tell-askers.server.ts';
import { asOwner } from '#tests/support/acting.ts';
import { answerMail, publishes, tells } from '#tests/support/answered.ts';
import { aModeratedDay } from '#tests/support/moderated-day.ts';

const AINO = { name: 'Aino', organisation: 'Marttayhdistys', email: 'aino@example.fi' };

/** A day, and the next one in its series: a draft with other themes before the same one. */
async function twoDays() {
  const day = await aModeratedDay();
  const next = await addAnother(day, { slug: 'seuraava', date: '2027-03-09' });
  const carryAll = async (ids: number[], to = next) => {
    const event = await day.event();
    return asOwner(day, (acting) => carry(acting, event, { questions: ids, to }), {
      permission: 'moderate-questions',
    });
  };
  return { day, next, carryAll, there: () => moderatedQuestionsOf(day.db, next) };
}

async function addAnother(
  day: Awaited<ReturnType<typeof aModeratedDay>>,
  { slug, date }: { slug: string; date: string },
): Promise<number> {
  const event: EventWithSeats = {
    slug,
    kind: 'partnership-day',
    status: 'draft',
    title: { fi: 'Seuraava kumppanuuspäivä' },
    when: { precision: 'minute', date, from: '15:00', to: '17:00' },
    mode: 'remote',
    seats: { remote: null },
    themes: [{ fi: 'Järjestöt' }, { fi: 'Kunta' }],
  };
  const { series } = await day.event();
  const added = await addEvent(
    day.db,
    event,
    { seriesId: series.id, organisers: [] },
    day.circumstances,
  );
  if (!added.ok) throw new Error(added.reason);
  return added.id;
}

test('an unanswered question is carried to the next day, accepted and under the theme of the same name', async () => {
  const { day, next, carryAll, there } = await twoDays();
  const id = await day.accepted('Mistä yhteistyö alkaa?', AINO);
  expect(await carryAll([id])).toEqual({ ok: true, carried: 1 });
  const [, sameTheme] = await themesOf(day.db, next);
  expect(await there()).toMatchObject([
    {
      text: 'Mistä yhteistyö alkaa?',
      standing: 'accepted',
      themeId: sameTheme!.id,
      carriedFrom: { slug: 'paiva' },
    },
  ]);
  expect((await day.question(id)).carriedTo).toMatchObject([{ slug: 'seuraava', isDraft: true }]);
});

test('of whoever asked, only the organisation goes along', async () => {
  const { day, carryAll, there } = await twoDays();
  await carryAll([await day.accepted('Mistä yhteistyö alkaa?', AINO)]);
  expect(await there()).toMatchObject([
    { name: null, organisation: 'Marttayhdistys', wantsAnswer: false },
  ]);
});

test('whoever asked first is told of the answer that the next day gives', async () => {
  const { day, next, carryAll, there } = await twoDays();
  const id = await day.accepted('Mistä yhteistyö alkaa?', AINO);
  const same = await day.accepted('Mistä alkaa yhteistyö?', { email: 'eino@example.fi' });
  await day.press(same, (acting, seen) => merge(acting, day.eventId, seen, id));
  await carryAll([id]);
  const [carried] = await there();
  const nextDay = { ...day, eventId: next };
  await day.db
    .updateTable('questions')
    .set({ answer: JSON.stringify({ fi: 'Pöydästä.' }), answer_version: 1, answer_published_at: 1 })
    .where('id', '=', carried!.id)
    .execute();
  const event = await eventById(day.db, next);
  await asOwner(nextDay, (acting) => tellAskers(acting, event, 2), {
    permission: 'moderate-questions',
  });
  const mail = await answerMail(day);
  expect(mail.map(({ recipient }) => recipient)).toEqual(['aino@example.fi', 'eino@example.fi']);
});

test('a question is carried once, however often the button is pressed', async () => {
  const { day, carryAll, there } = await twoDays();
  const id = await day.accepted('Mistä yhteistyö alkaa?');
  await carryAll([id]);
  expect(await carryAll([id])).toEqual({ ok: true, carried: 0 });
  expect(await there()).toHaveLength(1);
});

test('what is answered, new, rejected or merged is not carried', async () => {
  const { day, carryAll } = await twoDays();
  const answered = await day.accepted('Mistä yhteistyö alkaa?', AINO);
  await publishes(day, answered);
  await tells(day);
  const isNew = await day.asks('Mihin se päättyy?');
  const merged = await day.asks('Mistä alkaa yhteistyö?');
  await day.press(merged, (acting, seen) => merge(acting, day.eventId, seen, answered));
  expect(await carryAll([answered, isNew, merged])).toEqual({ ok: true, carried: 0 });
});

test('questions go only to a coming event of the series that one moderates too', async () => {
  const { day, next, carryAll } = await twoDays();
  const past = await addAnother(day, { slug: 'mennyt', date: '2020-03-10' });
  const id = await day.accepted('Mistä yhteistyö alkaa?');
  expect(await carryAll([id], past)).toEqual({ ok: false, reason: 'no-such-event' });
  expect(await carryAll([id], day.eventId)).toEqual({ ok: false, reason: 'no-such-event' });
  const event = await day.event();
  const asModerator = day.moderate((acting) => carry(acting, event, { questions: [id], to: next }));
  expect(await asModerator).toEqual({ ok: false, reason: 'no-such-event' });
  const moderator = await day.moderate(async (acting) => acting.organiser.id);
  expect(await eventsToCarryTo(day.db, event, moderator, day.circumstances.now)).toEqual([]);
});

test('both events’ logs tell of it', async () => {
  const { day, next, carryAll } = await twoDays();
  const id = await day.accepted('Mistä yhteistyö alkaa?');
  await carryAll([id]);
  const entries = await day.db
    .selectFrom('log')
    .select(['event_id', 'subject'])
    .where('act', '=', 'questions-carried')
    .orderBy('event_id')
    .execute();
  expect(entries).toEqual([
    { event_id: day.eventId, subject: `#${id}` },
    { event_id: next, subject: `#${id}` },
  ]);
});
