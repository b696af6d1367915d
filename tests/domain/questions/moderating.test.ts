import { describe, expect, test } from 'vitest';
import { accept, takeBack } from '#app/domain/questions/accept.server.ts';
import { assign } from '#app/domain/questions/assign.server.ts';
import { editQuestion } from '#app/domain/questions/edit-question.server.ts';
import { merge, takeApart } from '#app/domain/questions/merge.server.ts';
import { putBeside } from '#app/domain/questions/order.server.ts';
import { present } from '#app/domain/questions/present.server.ts';
import { acceptedQuestionsOf } from '#app/domain/questions/questions.server.ts';
import { reject } from '#app/domain/questions/reject.server.ts';
import type { Db } from '#db/client.ts';
import { aModeratedDay } from '#tests/support/moderated-day.ts';

const publicTexts = async ({ db, eventId }: { db: Db; eventId: number }) =>
  (await acceptedQuestionsOf(db, eventId)).map(({ text }) => text);

describe('a question', () => {
  test('is public from the moment it is accepted until it is taken back', async () => {
    const day = await aModeratedDay();
    const id = await day.asks('Mistä yhteistyö alkaa?');
    await day.press(id, (acting, seen) => accept(acting, day.eventId, seen));
    expect(await publicTexts(day)).toEqual(['Mistä yhteistyö alkaa?']);
    await day.press(id, (acting, seen) => takeBack(acting, day.eventId, seen));
    expect(await publicTexts(day)).toEqual([]);
  });

  test('is rejected for a reason, which goes when it is accepted after all', async () => {
    const day = await aModeratedDay();
    const id = await day.asks('Milloin minun hakemukseni käsitellään?');
    const why = { reason: 'personal', note: 'Ohjattu neuvontaan.' } as const;
    await day.press(id, (acting, seen) => reject(acting, day.eventId, seen, why));
    expect(await day.question(id)).toMatchObject({ standing: 'rejected', rejection: why });
    await day.press(id, (acting, seen) => accept(acting, day.eventId, seen));
    expect(await day.question(id)).toMatchObject({ standing: 'accepted', rejection: null });
  });

  test('keeps its first wording when a typing error is corrected', async () => {
    const day = await aModeratedDay();
    const id = await day.asks('Mistä yhteisty alkaa?');
    const correct = (text: string) =>
      day.press(id, (acting, seen) =>
        editQuestion(acting, day.eventId, seen, { text, theme: day.theme }),
      );
    await correct('Mistä yhteistyö alkaa');
    await correct('Mistä yhteistyö alkaa?');
    expect(await day.question(id)).toMatchObject({
      text: 'Mistä yhteistyö alkaa?',
      originalText: 'Mistä yhteisty alkaa?',
    });
    await correct('Mistä yhteisty alkaa?');
    expect((await day.question(id)).originalText).toBeNull();
  });

  test('goes to a session, to a speaker there, or to an organisation that will send one', async () => {
    const day = await aModeratedDay();
    const id = await day.accepted('Kuka tekee mitä?');
    const [panel] = await day.sessions();
    const to = (addressee: Parameters<typeof assign>[3]) =>
      day.press(id, (acting, seen) => assign(acting, day.eventId, seen, addressee));
    await to({ session: panel!.id });
    expect(await day.question(id)).toMatchObject({ sessionId: panel!.id, panellistId: null });
    await to({ session: panel!.id, organisation: 'Järjestöt' });
    const [, organisation] = (await day.sessions())[0]!.panellists;
    expect(organisation).toMatchObject({ name: null, organisation: { fi: 'Järjestöt' } });
    expect((await day.question(id)).panellistId).toBe(organisation!.id);
    await to(null);
    expect(await day.question(id)).toMatchObject({ sessionId: null, panellistId: null });
  });

  test('goes to nobody whom the programme does not have', async () => {
    const day = await aModeratedDay();
    const id = await day.accepted('Kuka tekee mitä?');
    const [panel] = await day.sessions();
    const to = { session: panel!.id, organisation: 'Ei ohjelmassa' };
    expect(await day.press(id, (acting, seen) => assign(acting, day.eventId, seen, to))).toEqual({
      ok: false,
      reason: 'not-in-programme',
    });
  });

  test('stays with its panellist when the programme is written anew', async () => {
    const day = await aModeratedDay();
    const id = await day.accepted('Kuka tekee mitä?');
    const [panel] = await day.sessions();
    const { key } = panel!.panellists[0]!;
    const speaker = Number(key.split('/')[2]);
    await day.press(id, (acting, seen) =>
      assign(acting, day.eventId, seen, { session: panel!.id, speaker }),
    );
    await day.db.deleteFrom('appearances').where('session_id', '=', panel!.id).execute();
    const [left] = (await day.sessions())[0]!.panellists;
    expect(left).toMatchObject({ name: 'Kalle Kunnanjohtaja', inProgramme: false });
    await day.db
      .insertInto('appearances')
      .values({
        session_id: panel!.id,
        position: 7,
        event_id: day.eventId,
        speaker_id: speaker,
        part: 'panellist',
      })
      .execute();
    const [back] = (await day.sessions())[0]!.panellists;
    expect(back).toMatchObject({ id: (await day.question(id)).panellistId, inProgramme: true });
  });

  test('is ticked off when it has been put, once, and can be unticked', async () => {
    const day = await aModeratedDay();
    const id = await day.accepted('Kuka tekee mitä?');
    const tick = (is: boolean, now: number) =>
      day.moderate((acting) => present(acting, day.eventId, id, is), { now });
    await tick(true, 1000);
    await tick(true, 2000);
    expect((await day.question(id)).presentedAt).toBe(1000);
    await tick(false, 3000);
    expect((await day.question(id)).presentedAt).toBeNull();
  });

  test('that is not accepted cannot be ticked off', async () => {
    const day = await aModeratedDay();
    const id = await day.asks('Kuka tekee mitä?');
    expect(await day.moderate((acting) => present(acting, day.eventId, id, true))).toMatchObject({
      ok: false,
      reason: 'meanwhile',
    });
  });

  test('of another event is unknown here', async () => {
    const day = await aModeratedDay();
    const id = await day.asks('Kuka tekee mitä?');
    await day.db.updateTable('questions').set({ event_id: day.eventId }).execute();
    const elsewhere = day.eventId + 1;
    const press = day.moderate((acting) => accept(acting, elsewhere, { id, revision: 0 }));
    expect(await press).toEqual({ ok: false, reason: 'unknown' });
  });
});

describe('the order', () => {
  async function threeQuestions() {
    const day = await aModeratedDay();
    const ids = [
      await day.accepted('Yksi?'),
      await day.accepted('Kaksi?'),
      await day.accepted('Kolme?'),
    ];
    const put = (id: number, beside: { before: number } | { after: number }) =>
      day.moderate((acting) => putBeside(acting, day.eventId, id, beside));
    const order = async () => (await day.questions()).map(({ text }) => text);
    return { day, ids: ids as [number, number, number], put, order };
  }

  test('is that in which questions were accepted, until somebody gives another', async () => {
    const { ids, put, order } = await threeQuestions();
    expect(await order()).toEqual(['Yksi?', 'Kaksi?', 'Kolme?']);
    await put(ids[2], { before: ids[0] });
    expect(await order()).toEqual(['Kolme?', 'Yksi?', 'Kaksi?']);
    await put(ids[2], { after: ids[0] });
    expect(await order()).toEqual(['Yksi?', 'Kolme?', 'Kaksi?']);
  });

  test('is public', async () => {
    const { day, ids, put } = await threeQuestions();
    await put(ids[0], { after: ids[2] });
    expect(await publicTexts(day)).toEqual(['Kaksi?', 'Kolme?', 'Yksi?']);
  });

  test('is the same after a second press', async () => {
    const { day, ids, put, order } = await threeQuestions();
    await put(ids[1], { before: ids[0] });
    await put(ids[1], { before: ids[0] });
    expect(await order()).toEqual(['Kaksi?', 'Yksi?', 'Kolme?']);
    expect((await day.log()).filter(({ act }) => act === 'question-ordered')).toHaveLength(1);
  });
});

describe('duplicates', () => {
  async function twoAlike() {
    const day = await aModeratedDay();
    const stays = await day.accepted('Kuka vastaa yhdyspinnoista?', { name: 'Aino' });
    const goes = await day.asks('Kenen ovat yhdyspinnat?', { name: 'Eino' });
    const mergeInto = (id: number, into: number) =>
      day.press(id, (acting, seen) => merge(acting, day.eventId, seen, into));
    return { day, stays, goes, mergeInto };
  }

  test('are merged: one stays and shows who else asked', async () => {
    const { day, stays, goes, mergeInto } = await twoAlike();
    await mergeInto(goes, stays);
    expect((await day.question(stays)).merged).toMatchObject([{ id: goes, name: 'Eino' }]);
    expect((await day.question(goes)).standing).toBe('merged');
    expect(await publicTexts(day)).toEqual(['Kuka vastaa yhdyspinnoista?']);
  });

  test('are taken apart again, each as it was', async () => {
    const { day, stays, goes, mergeInto } = await twoAlike();
    await mergeInto(goes, stays);
    await day.press(goes, (acting, seen) => takeApart(acting, day.eventId, seen));
    expect((await day.question(goes)).standing).toBe('new');
    expect((await day.question(stays)).merged).toEqual([]);
  });

  test('make no chains: what was merged before goes along', async () => {
    const { day, stays, goes, mergeInto } = await twoAlike();
    const third = await day.accepted('Kenen tehtävä tämä on?');
    await mergeInto(goes, stays);
    await mergeInto(stays, third);
    const merged = (await day.question(third)).merged.map(({ id }) => id);
    expect(merged.sort()).toEqual([stays, goes].sort());
  });

  test('are not merged into one that is itself merged or rejected, nor into themselves', async () => {
    const { day, stays, goes, mergeInto } = await twoAlike();
    const third = await day.accepted('Kenen tehtävä tämä on?');
    await mergeInto(goes, stays);
    expect(await mergeInto(third, goes)).toEqual({ ok: false, reason: 'not-there' });
    expect(await mergeInto(third, third)).toEqual({ ok: false, reason: 'not-there' });
    await day.press(stays, (acting, seen) =>
      reject(acting, day.eventId, seen, { reason: 'unclear', note: undefined }),
    );
    expect(await mergeInto(third, stays)).toEqual({ ok: false, reason: 'not-there' });
  });

  test('make no chains in the database either, whoever writes', async () => {
    const { day, stays, goes, mergeInto } = await twoAlike();
    const third = await day.accepted('Kenen tehtävä tämä on?');
    await mergeInto(goes, stays);
    const chain = day.db
      .updateTable('questions')
      .set({ merged_into: goes })
      .where('id', '=', third);
    await expect(chain.execute()).rejects.toThrow('merged into one that stays');
  });
});

describe('two moderators at once', () => {
  test('the second is told what the first has done, and nothing is lost', async () => {
    const day = await aModeratedDay();
    const id = await day.asks('Mistä yhteistyö alkaa?');
    const both = await day.seen(id);
    await day.moderate((acting) => accept(acting, day.eventId, both), { by: 'Aino', now: 5000 });
    const second = await day.moderate(
      (acting) => reject(acting, day.eventId, both, { reason: 'off-topic', note: undefined }),
      { by: 'Eino' },
    );
    expect(second).toEqual({
      ok: false,
      reason: 'meanwhile',
      meanwhile: { act: 'question-accepted', by: 'Aino', at: 5000 },
    });
    expect((await day.question(id)).standing).toBe('accepted');
  });

  test('the second is told even where both have done the same', async () => {
    const day = await aModeratedDay();
    const id = await day.asks('Mistä yhteistyö alkaa?');
    const both = await day.seen(id);
    const press = (by: string) =>
      day.moderate((acting) => accept(acting, day.eventId, both), { by });
    await press('Aino');
    expect(await press('Eino')).toMatchObject({ ok: false, meanwhile: { by: 'Aino' } });
  });

  test('one moderator who presses twice has pressed once', async () => {
    const day = await aModeratedDay();
    const id = await day.asks('Mistä yhteistyö alkaa?');
    const once = await day.seen(id);
    const press = () => day.moderate((acting) => accept(acting, day.eventId, once));
    expect([await press(), await press()]).toEqual([{ ok: true }, { ok: true }]);
    expect(await day.log()).toHaveLength(1);
  });

  test('a tick does not get in the way of somebody who corrects the text', async () => {
    const day = await aModeratedDay();
    const id = await day.accepted('Mistä yhteisty alkaa?');
    const before = await day.seen(id);
    await day.moderate((acting) => present(acting, day.eventId, id, true), { by: 'Aino' });
    const edited = { text: 'Mistä yhteistyö alkaa?', theme: day.theme };
    expect(
      await day.moderate((acting) => editQuestion(acting, day.eventId, before, edited), {
        by: 'Eino',
      }),
    ).toEqual({ ok: true });
  });
});

test('the log names the question by its number, and its words only where they were corrected', async () => {
  const day = await aModeratedDay();
  const id = await day.accepted('Mistä yhteisty alkaa?');
  const edited = { text: 'Mistä yhteistyö alkaa?', theme: day.theme };
  await day.press(id, (acting, seen) => editQuestion(acting, day.eventId, seen, edited));
  expect(await day.log()).toEqual([
    { act: 'question-accepted', subject: `#${id}`, before: null, after: null },
    {
      act: 'question-edited',
      subject: `#${id}`,
      before: JSON.stringify({ text: 'Mistä yhteisty alkaa?', theme: day.theme }),
      after: JSON.stringify(edited),
    },
  ]);
});
