import { beforeEach, describe, expect, test } from 'vitest';
import { createEvent } from '#app/domain/events/create-event.server.ts';
import { eraseWhatIsDue } from '#app/domain/privacy/erase.server.ts';
import { appearanceSection } from '#app/domain/programme/appearance-section.server.ts';
import {
  findSpeakers,
  type Reach,
  speakerNames,
} from '#app/domain/programme/earlier-speakers.server.ts';
import { newAppearance } from '#app/domain/programme/new-appearance.server.ts';
import { programmeOf } from '#app/domain/programme/programme.server.ts';
import { removeAppearance } from '#app/domain/programme/remove-appearance.server.ts';
import { removeSession } from '#app/domain/programme/remove-session.server.ts';
import { newSession } from '#app/domain/programme/session-section.server.ts';
import { matchesName } from '#app/domain/programme/speaker.ts';
import { panellistAt } from '#app/domain/questions/panellists.server.ts';
import { asOwner } from '#tests/support/acting.ts';
import { anotherEvent, speakerAt } from '#tests/support/another-event.ts';
import { edited } from '#tests/support/edited-event.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

let day: PartnershipDay;
let reach: Reach;

beforeEach(async () => {
  day = await aPartnershipDay();
  reach = { event: await day.event(), drafts: true };
});

async function aSession(title = 'Paneeli'): Promise<number> {
  await edited(day, newSession, { kind: 'panel', 'title.fi': title });
  const programme = await programmeOf(day.db, day.eventId);
  return programme.find((session) => session.title.fi === title)!.id;
}

const add = (session: number, typed: Record<string, string>) =>
  edited(day, newAppearance(session, reach), { part: 'panellist', ...typed });

const speakers = async () =>
  (await day.db.selectFrom('speakers').select('name').orderBy('id').execute()).map(
    ({ name }) => name,
  );

const found = async (name: string) => (await findSpeakers(day.db, reach, name))[0]!;

/** Those in the programme, in their order. */
const appearing = async () =>
  (await programmeOf(day.db, day.eventId)).flatMap(({ appearances }) => appearances);

describe('a name that is typed', () => {
  test.each([
    ['Kalle Larsson', 'larsson', true],
    ['Kalle Larsson', 'lar kal', true],
    ['Kalle Larsson', 'arss', false],
    ['Äijälä, Åke', 'aijala', true],
    ['Anna-Maija Niemi', 'maija', true],
    ['Kalle Larsson', ' ', false],
  ])('finds %s by “%s”: %s', (name, typed, found) => {
    expect(matchesName(name, typed)).toBe(found);
  });
});

describe('an earlier speaker', () => {
  test('is found with what they were the last time and where they have been', async () => {
    await add(await aSession(), {
      name: 'Heli Laurikainen',
      'title.fi': 'verkostopäällikkö',
      'organisation.fi': 'Kanta-Hämeen järjestöt',
    });
    await expect(findSpeakers(day.db, reach, 'laurik')).resolves.toMatchObject([
      {
        name: 'Heli Laurikainen',
        title: { fi: 'verkostopäällikkö' },
        organisation: { fi: 'Kanta-Hämeen järjestöt' },
        events: [{ fi: 'Kumppanuuspäivä' }],
      },
    ]);
  });

  test('who is picked is the same person, not another of that name', async () => {
    const first = await aSession('Ensimmäinen');
    await add(first, { name: 'Heli Laurikainen' });
    const { id } = await found('heli');
    await add(await aSession('Toinen'), { speaker: String(id) });
    await expect(speakers()).resolves.toEqual(['Heli Laurikainen']);
  });

  test('and a new one of the same name are two people, once somebody has said so', async () => {
    const session = await aSession();
    await add(session, { name: 'Kalle Larsson' });
    await add(session, { name: 'Heli Laurikainen' });
    await expect(add(session, { name: 'kalle  larsson' })).resolves.toEqual({
      ok: false,
      faults: { name: 'namesake' },
    });
    await add(session, { name: 'Kalle Larsson', asked: 'Kalle Larsson' });
    await expect(speakers()).resolves.toEqual([
      'Kalle Larsson',
      'Heli Laurikainen',
      'Kalle Larsson',
    ]);
  });

  test('of another network is neither found nor linked', async () => {
    const { id } = await day.db
      .insertInto('speakers')
      .values({ name: 'Vieras Puhuja', created_at: 0 })
      .returning('id')
      .executeTakeFirstOrThrow();
    await expect(speakerNames(day.db, reach)).resolves.toEqual([]);
    const added = await add(await aSession(), { speaker: String(id) });
    expect(added).toEqual({ ok: false, faults: { speaker: 'unknown-option' } });
  });

  test('of a draft is found by those only who may see drafts', async () => {
    const draft = await anotherEvent(day, 'draft');
    await speakerAt(day, draft, 'Salainen Puhuja');
    await expect(findSpeakers(day.db, reach, 'salainen')).resolves.toHaveLength(1);
    const coOrganiser = { ...reach, drafts: false };
    await expect(findSpeakers(day.db, coOrganiser, 'salainen')).resolves.toEqual([]);
  });
});

test('an organisation can stand in the programme before its speaker is known', async () => {
  const session = await aSession();
  await add(session, { 'organisation.fi': 'Kanta-Hämeen kunnat' });
  const appearances = await appearing();
  expect(appearances).toMatchObject([{ name: null, organisation: { fi: 'Kanta-Hämeen kunnat' } }]);
  await expect(add(session, {})).resolves.toEqual({
    ok: false,
    faults: { 'organisation.fi': 'nobody' },
  });
});

test('the button pressed twice adds somebody once', async () => {
  const session = await aSession();
  await add(session, { name: 'Heli Laurikainen', asked: 'Heli Laurikainen' });
  await add(session, { name: 'Heli Laurikainen', asked: 'Heli Laurikainen' });
  await expect(speakers()).resolves.toEqual(['Heli Laurikainen']);
});

test('a copy of an event has the same speakers, not namesakes of theirs', async () => {
  await add(await aSession(), { name: 'Heli Laurikainen' });
  const belonging = { networkId: 1, seriesId: 1, submission: 'form-1' };
  const copy = { way: 'copy', eventId: day.eventId } as const;
  await asOwner(day, (acting) => createEvent(acting, belonging, copy));
  await expect(speakers()).resolves.toEqual(['Heli Laurikainen']);
  expect((await found('heli')).events).toHaveLength(2);
});

describe('a speaker whom nobody refers to any more is erased', () => {
  test('with the last appearance, not before', async () => {
    const sessionId = await aSession('Ensimmäinen');
    await add(sessionId, { name: 'Heli Laurikainen' });
    const { id } = await found('heli');
    const other = await aSession('Toinen');
    await add(other, { speaker: String(id) });
    const programme = await programmeOf(day.db, day.eventId);
    const place = { eventId: day.eventId, sessionId };
    const appearance = programme[0]!.appearances[0]!.id;
    await asOwner(day, (acting) => removeAppearance(acting, place, appearance));
    await expect(speakers()).resolves.toEqual(['Heli Laurikainen']);
    await asOwner(day, (acting) => removeSession(acting, day.eventId, other));
    await expect(speakers()).resolves.toEqual([]);
  });

  test('but stays as long as a question is theirs to answer', async () => {
    const sessionId = await aSession();
    await add(sessionId, { name: 'Heli Laurikainen' });
    const { id, speakerId } = (await appearing())[0]!;
    const question = await questionFor(day, { session: sessionId, speaker: speakerId! });
    await asOwner(day, (acting) =>
      removeAppearance(acting, { eventId: day.eventId, sessionId }, id),
    );
    await expect(speakers()).resolves.toEqual(['Heli Laurikainen']);
    await day.db
      .updateTable('questions')
      .set({ panellist_id: null })
      .where('id', '=', question)
      .execute();
    await eraseWhatIsDue(day.db, day.circumstances.now);
    await expect(speakers()).resolves.toEqual([]);
  });

  test('and the log does not remember the name', async () => {
    const sessionId = await aSession();
    await add(sessionId, { name: 'Heli Laurikainen', 'title.fi': 'verkostopäällikkö' });
    const appearances = await appearing();
    const section = appearanceSection(appearances[0]!.id, { mayRename: true });
    await edited(day, section, { name: 'Heli Laurikainen-Aho', 'title.fi': 'johtaja' });
    const log = JSON.stringify(await day.db.selectFrom('log').selectAll().execute());
    expect(log).not.toMatch(/Laurikainen|verkostopäällikkö|johtaja/);
  });
});

test('a name that other events share is changed by those only who may edit the network', async () => {
  const speaker = await speakerAt(day, await anotherEvent(day, 'published'), 'Heli Laurikainen');
  await add(await aSession(), { speaker: String(speaker) });
  const appearances = await appearing();
  const rename = (mayRename: boolean) =>
    edited(day, appearanceSection(appearances[0]!.id, { mayRename }), { name: 'Heli Aho' });
  await expect(rename(false)).resolves.toEqual({ ok: false, faults: { name: 'shared-name' } });
  await expect(rename(true)).resolves.toEqual({ ok: true });
  await expect(speakers()).resolves.toEqual(['Heli Aho']);
});

/** A question for the panel that has been given to this panellist. */
async function questionFor(
  { db, eventId }: PartnershipDay,
  to: { session: number; speaker: number },
): Promise<number> {
  const panellist = await db.transaction().execute((trx) => panellistAt(trx, eventId, to));
  const { id } = await db
    .insertInto('questions')
    .values({
      event_id: eventId,
      theme_id: null,
      registration_id: null,
      text: 'Mistä yhteistyö alkaa?',
      name: null,
      organisation: null,
      language: 'fi',
      state: 'accepted',
      session_id: to.session,
      panellist_id: panellist!,
      submission: 'form-1',
      created_at: 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
