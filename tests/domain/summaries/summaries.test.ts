import { beforeEach, describe, expect, test } from 'vitest';
import { createEvent } from '#app/domain/events/create-event.server.ts';
import { eventBySlug } from '#app/domain/events/events.server.ts';
import { newMaterial } from '#app/domain/materials/material-section.server.ts';
import { materialsOf } from '#app/domain/materials/materials.server.ts';
import {
  conclusionSection,
  newConclusion,
} from '#app/domain/summaries/conclusion-section.server.ts';
import { earlierConclusions } from '#app/domain/summaries/earlier-conclusions.server.ts';
import { moveConclusion } from '#app/domain/summaries/move-conclusion.server.ts';
import { moveSummary } from '#app/domain/summaries/move-summary.server.ts';
import { removeConclusion } from '#app/domain/summaries/remove-conclusion.server.ts';
import { removeSummary } from '#app/domain/summaries/remove-summary.server.ts';
import { summariesOf } from '#app/domain/summaries/summaries.server.ts';
import { newSummary, summarySection } from '#app/domain/summaries/summary-section.server.ts';
import { asOwner } from '#tests/support/acting.ts';
import { edited } from '#tests/support/edited-event.ts';
import { lastLogged } from '#tests/support/logged.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

let day: PartnershipDay;
/** The number of the summary "Yhdyspinnat", which has no conclusions. */
let interfaces: number;

beforeEach(async () => {
  day = await aPartnershipDay();
  await edited(day, newSummary, { 'title.fi': 'Yhdyspinnat', 'body.fi': 'Puhuttiin **arjesta**.' });
  interfaces = (await summaries())[0]!.id;
});

const summaries = () => summariesOf(day.db, day.eventId);
const titles = async () => (await summaries()).map(({ title }) => title.fi);
const conclusions = async () => (await summaries()).flatMap((summary) => summary.conclusions);
const conclude = (typed: Record<string, string>) => edited(day, newConclusion(interfaces), typed);
const numberOf = async (conclusion: string) =>
  (await conclusions()).find(({ text }) => text.fi === conclusion)!.id;
const at = (conclusionId: number) => ({
  eventId: day.eventId,
  summaryId: interfaces,
  conclusionId,
});

const LIAISON = 'Jokaiseen kuntaan nimetään yhdyshenkilö.';
const FORUM = 'Perustetaan foorumi.';

describe('a summary', () => {
  test('comes last, and once however often the button is pressed', async () => {
    await edited(day, newSummary, { 'title.fi': 'Nuoret' });
    await edited(day, newSummary, { 'title.fi': 'Nuoret' });
    await expect(titles()).resolves.toEqual(['Yhdyspinnat', 'Nuoret']);
  });

  test('is edited and moved with its conclusions', async () => {
    await conclude({ 'text.fi': LIAISON });
    await edited(day, newSummary, { 'title.fi': 'Nuoret' });
    await edited(day, summarySection(interfaces), { 'title.sv': 'Gränssnitten' });
    const move = { id: interfaces, to: 'down' } as const;
    await asOwner(day, (acting) => moveSummary(acting, day.eventId, move));
    expect((await summaries())[1]).toMatchObject({
      title: { fi: 'Yhdyspinnat', sv: 'Gränssnitten' },
      body: { fi: 'Puhuttiin **arjesta**.' },
      conclusions: [{ text: { fi: LIAISON } }],
    });
  });

  test('has a title in Finnish', async () => {
    await expect(edited(day, newSummary, { 'title.sv': 'Ungdomar' })).resolves.toEqual({
      ok: false,
      faults: { 'title.fi': 'missing' },
    });
  });

  test('takes its conclusions with it, and the log keeps what they were', async () => {
    await conclude({ 'text.fi': LIAISON });
    await asOwner(day, (acting) => removeSummary(acting, day.eventId, interfaces));
    await expect(summaries()).resolves.toEqual([]);
    const left = await day.db.selectFrom('conclusions').selectAll().execute();
    expect(left).toEqual([]);
    await expect(lastLogged(day.db)).resolves.toMatchObject({
      act: 'summaries-edited',
      before: { 'title.fi': 'Yhdyspinnat', conclusions: [LIAISON] },
    });
  });
});

describe('a conclusion', () => {
  test('has an owner and a state once they are known', async () => {
    await conclude({ 'text.fi': LIAISON });
    expect(await conclusions()).toMatchObject([{ owner: null, state: null }]);
    const id = await numberOf(LIAISON);
    const owner = 'Hyvinvointialue';
    await edited(day, conclusionSection(interfaces, id), { owner, state: 'under-way' });
    expect(await conclusions()).toMatchObject([{ owner, state: 'under-way' }]);
  });

  test('is done a year after the day', async () => {
    await conclude({ 'text.fi': LIAISON, state: 'open' });
    const id = await numberOf(LIAISON);
    const now = Date.UTC(2027, 11, 1, 10);
    await day.db.updateTable('events').set({ status: 'archived' }).execute();
    await edited(day, conclusionSection(interfaces, id), { state: 'done' }, { now });
    expect(await conclusions()).toMatchObject([{ text: { fi: LIAISON }, state: 'done' }]);
  });

  test('whose state is taken back is not known again', async () => {
    await conclude({ 'text.fi': LIAISON, state: 'open' });
    const id = await numberOf(LIAISON);
    await edited(day, conclusionSection(interfaces, id), { state: 'unknown' });
    expect(await conclusions()).toMatchObject([{ state: null }]);
  });

  test('is in no state that nobody has heard of', async () => {
    await expect(conclude({ 'text.fi': LIAISON, state: 'forgotten' })).resolves.toEqual({
      ok: false,
      faults: { state: 'unknown-option' },
    });
  });

  test('is added once, moved and removed', async () => {
    await conclude({ 'text.fi': LIAISON });
    await conclude({ 'text.fi': LIAISON });
    await conclude({ 'text.fi': FORUM });
    const place = { eventId: day.eventId, summaryId: interfaces };
    const move = { id: await numberOf(FORUM), before: await numberOf(LIAISON) };
    await asOwner(day, (acting) => moveConclusion(acting, place, move));
    expect((await conclusions()).map(({ text }) => text.fi)).toEqual([FORUM, LIAISON]);
    await asOwner(day, (acting) => removeConclusion(acting, at(move.id)));
    expect((await conclusions()).map(({ text }) => text.fi)).toEqual([LIAISON]);
  });

  test('is not added to a summary that somebody has removed meanwhile', async () => {
    await asOwner(day, (acting) => removeSummary(acting, day.eventId, interfaces));
    await expect(conclude({ 'text.fi': LIAISON })).resolves.toEqual({
      ok: false,
      faults: { 'text.fi': 'gone' },
    });
  });

  test('of one summary is not found in another', async () => {
    await conclude({ 'text.fi': LIAISON });
    await edited(day, newSummary, { 'title.fi': 'Nuoret' });
    const conclusionId = await numberOf(LIAISON);
    const summaryId = (await summaries())[1]!.id;
    const place = { eventId: day.eventId, summaryId, conclusionId };
    await expect(asOwner(day, (acting) => removeConclusion(acting, place))).resolves.toEqual({
      ok: false,
      reason: 'gone',
    });
    expect(await conclusions()).toHaveLength(1);
  });

  test('belongs to the event of its summary: the database refuses another', async () => {
    const foreign = day.db
      .insertInto('conclusions')
      .values({ summary_id: interfaces, event_id: 999, position: 0, text: '{"fi":"Asia"}' })
      .execute();
    await expect(foreign).rejects.toThrow('FOREIGN KEY');
  });

  test('has an owner whom the log does not name', async () => {
    await conclude({ 'text.fi': LIAISON, owner: 'Maija Meikäläinen' });
    const id = await numberOf(LIAISON);
    await edited(day, conclusionSection(interfaces, id), { owner: 'Matti Meikäläinen' });
    await expect(lastLogged(day.db)).resolves.toMatchObject({ after: { owner: '…' } });
    await asOwner(day, (acting) => removeConclusion(acting, at(id)));
    const entries = await day.db.selectFrom('log').select(['before', 'after']).execute();
    expect(JSON.stringify(entries)).not.toContain('Meikäläinen');
  });
});

test('the state of a conclusion is in the log, as it was and as it is', async () => {
  await conclude({ 'text.fi': LIAISON, state: 'open' });
  const id = await numberOf(LIAISON);
  await edited(day, conclusionSection(interfaces, id), { state: 'done' });
  await expect(lastLogged(day.db)).resolves.toEqual({
    act: 'summaries-edited',
    subject: `conclusion ${id}: ${LIAISON}`,
    before: { state: 'open' },
    after: { state: 'done' },
  });
});

describe('the next event of the series', () => {
  async function theNextDay() {
    await day.db.updateTable('events').set({ ordinal: 4 }).execute();
    const belonging = { networkId: 1, seriesId: 1, submission: 'form' };
    const created = await asOwner(day, (acting) =>
      createEvent(acting, belonging, { way: 'next', ordinal: 5 }),
    );
    if (!created.ok) throw new Error(created.reason);
    return (await eventBySlug(day.db, created.slug))!;
  }

  test('takes neither materials nor summaries with it', async () => {
    await edited(day, newMaterial, { kind: 'link', 'title.fi': 'Sivu' });
    const next = await theNextDay();
    await expect(materialsOf(day.db, next.id)).resolves.toEqual([]);
    await expect(summariesOf(day.db, next.id)).resolves.toEqual([]);
  });

  test('tells what has become of the conclusions of this one', async () => {
    await conclude({ 'text.fi': LIAISON, state: 'done' });
    const [earlier] = await earlierConclusions(day.db, await theNextDay());
    expect(earlier).toMatchObject({
      event: { id: day.eventId },
      conclusions: [{ text: { fi: LIAISON }, state: 'done' }],
    });
  });
});
