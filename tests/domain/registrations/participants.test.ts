import { describe, expect, test } from 'vitest';
import { addOrganisation } from '#app/domain/organisations/add-organisation.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { correct } from '#app/domain/registrations/correct.server.ts';
import type { Answer } from '#app/domain/registrations/fields/field.ts';
import { EVERYBODY, type ParticipantFilter } from '#app/domain/registrations/participant-filter.ts';
import {
  countParticipants,
  type PagePosition,
  participantPage,
} from '#app/domain/registrations/participants.server.ts';
import type { SignUp } from '#app/domain/registrations/registration.form.ts';
import { aPartnershipDay, detailsOf, type PartnershipDay } from '#tests/support/partnership-day.ts';

const people: Record<string, Partial<SignUp['details']>> = {
  aino: { lastName: 'Mäkinen', organisation: 'Hattulan kunta', municipality: '082' },
  ville: { lastName: 'Äijälä', organisation: 'Marttayhdistys', municipality: '061' },
  bo: { lastName: 'Åberg', organisation: 'Ålands landskapsregering', municipality: '478' },
  zoe: { lastName: 'Laine' },
};

async function aDayWith(names = Object.keys(people)) {
  const day = await aPartnershipDay();
  for (const name of names)
    await day.signUp(name, {
      mode: name === 'zoe' ? 'remote' : 'on-site',
      language: name === 'bo' ? 'sv' : 'fi',
      details: people[name],
    });
  return day;
}

const filtered = (day: PartnershipDay, filter: Partial<ParticipantFilter>) => ({
  eventId: day.eventId,
  sight: 'details' as const,
  filter: { ...EVERYBODY, ...filter },
});

async function found(
  day: PartnershipDay,
  filter: Partial<ParticipantFilter> = {},
  position: PagePosition = null,
  size = 50,
) {
  const page = await participantPage(day.db, filtered(day, filter), position, size);
  return page.participants.map(({ firstName }) => firstName);
}

describe('the order', () => {
  test('by name is that of the Finnish alphabet', async () => {
    expect(await found(await aDayWith())).toEqual(['zoe', 'aino', 'bo', 'ville']);
  });

  test('by name is turned round', async () => {
    const turned = await found(await aDayWith(), { descending: true });
    expect(turned).toEqual(['ville', 'bo', 'aino', 'zoe']);
  });

  test('by organisation has those without one last', async () => {
    const byOrganisation = await found(await aDayWith(), { sort: 'organisation' });
    expect(byOrganisation).toEqual(['aino', 'ville', 'bo', 'zoe']);
  });

  test('by municipality is by its name, not by its number', async () => {
    const byMunicipality = await found(await aDayWith(), { sort: 'municipality' });
    expect(byMunicipality).toEqual(['ville', 'aino', 'bo', 'zoe']);
  });

  test('by time is that of the sign-ups', async () => {
    expect(await found(await aDayWith(), { sort: 'time' })).toEqual(['aino', 'ville', 'bo', 'zoe']);
  });
});

describe('a search', () => {
  test.each([
    ['makinen', ['aino']],
    ['MÄKI', ['aino']],
    ['aino hattula', ['aino']],
    ['ville@example.fi', ['ville']],
    ['martta', ['ville']],
    ['aino martta', []],
    ['%', []],
  ])('for “%s” finds %j', async (search, names) => {
    expect(await found(await aDayWith(), { search })).toEqual(names);
  });

  test('finds a person by the name and organisation they have corrected to', async () => {
    const day = await aDayWith(['aino']);
    const corrected = detailsOf('aino', { lastName: 'Kivi', organisation: 'Kivijärven kunta' });
    await correct(day.db, (await day.of('aino')).id, corrected, day.circumstances);
    expect(await found(day, { search: 'kivijarven' })).toEqual(['aino']);
    expect(await found(day, { search: 'makinen' })).toEqual([]);
  });
});

describe('a filter', () => {
  test.each<[Partial<ParticipantFilter>, string[]]>([
    [{ seat: 'remote' }, ['zoe']],
    [{ municipality: '082' }, ['aino']],
    [{ county: '07' }, ['aino', 'ville']],
    [{ language: 'sv' }, ['bo']],
    [{ organisation: 'kunta' }, ['aino']],
    [{ organisationKind: 'municipality' }, ['aino']],
    [{ organisationKind: 'ngo' }, ['ville']],
    [{ organisationKind: 'unknown' }, ['zoe', 'bo']],
    [{ came: true }, []],
    [{ state: 'waiting' }, []],
    [{ state: 'cancelled' }, []],
  ])('%j lets through %j', async (filter, names) => {
    expect(await found(await aDayWith(), filter)).toEqual(names);
  });

  test('by kind of organisation trusts what the network says of its own', async () => {
    const day = await aDayWith(['ville', 'bo']);
    const { id } = await day.db.selectFrom('networks').select('id').executeTakeFirstOrThrow();
    const name = { fi: 'Ahvenanmaan hallitus', sv: 'Ålands landskapsregering' };
    await addOrganisation(day.db, id, { kind: 'agency', name }, day.circumstances);
    expect(await found(day, { organisationKind: 'agency' })).toEqual(['bo']);
    expect(await found(day, { organisationKind: 'unknown' })).toEqual([]);
  });

  test('leaves out who has cancelled until they are asked for', async () => {
    const day = await aDayWith(['aino', 'bo']);
    await cancel(day.db, (await day.of('aino')).id, day.circumstances);
    expect(await found(day)).toEqual(['bo']);
    expect(await found(day, { state: 'cancelled' })).toEqual(['aino']);
    expect(await found(day, { state: 'all' })).toEqual(['aino', 'bo']);
  });

  test('finds who waits for a seat on site and attends remotely meanwhile', async () => {
    const day = await aPartnershipDay({ onSite: 0 });
    await day.signUp('aino', { meanwhile: true });
    await day.signUp('bo');
    expect(await found(day, { waitsFor: 'on-site' })).toEqual(['aino', 'bo']);
    expect(await found(day, { waitsFor: 'on-site', seat: 'remote' })).toEqual(['aino']);
  });

  test('finds who came', async () => {
    const day = await aDayWith(['aino', 'bo']);
    const { id, eventId } = await day.of('bo');
    await day.db
      .insertInto('attendances')
      .values({ registration_id: id, event_id: eventId, came_at: 1, by: 'desk' })
      .execute();
    expect(await found(day, { came: true })).toEqual(['bo']);
    expect(await found(day, { came: false })).toEqual(['aino']);
  });
});

describe('a filter by answers', () => {
  const asked = { hint: null, required: false, mode: null };
  const options = Array.from({ length: 12 }, (_, position) => ({ fi: `Vaihtoehto ${position}` }));

  async function aDayWithAnswers() {
    const day = await aPartnershipDay({
      fields: [
        { kind: 'yes-no', label: { fi: 'Lounas' }, ...asked },
        { kind: 'one-of', label: { fi: 'Työpaja' }, options, ...asked },
        { kind: 'several-of', label: { fi: 'Aiheet' }, options, ...asked },
      ],
    });
    const rows = await day.db.selectFrom('fields').select('id').orderBy('position').execute();
    const [lunch, workshop, topics] = rows.map(({ id }) => id) as [number, number, number];
    const answering = (name: string, answers: [number, Answer][]) =>
      day.signUp(name, { details: { answers: new Map(answers) } });
    await answering('aino', [
      [lunch, true],
      [workshop, 1],
    ]);
    await answering('bo', [
      [lunch, false],
      [workshop, 11],
      [topics, [1, 4, 11]],
    ]);
    return { day, lunch, workshop, topics };
  }

  test('finds a yes and a no', async () => {
    const { day, lunch } = await aDayWithAnswers();
    expect(await found(day, { answers: [{ fieldId: lunch, is: true }] })).toEqual(['aino']);
    expect(await found(day, { answers: [{ fieldId: lunch, is: false }] })).toEqual(['bo']);
  });

  test('finds one option, and not another that begins with the same figure', async () => {
    const { day, workshop } = await aDayWithAnswers();
    expect(await found(day, { answers: [{ fieldId: workshop, is: 1 }] })).toEqual(['aino']);
  });

  test.each([1, 4, 11])('finds option %i among several', async (position) => {
    const { day, topics } = await aDayWithAnswers();
    expect(await found(day, { answers: [{ fieldId: topics, includes: position }] })).toEqual([
      'bo',
    ]);
  });

  test.each([0, 2, 12])('does not find option %i where it was not chosen', async (position) => {
    const { day, topics } = await aDayWithAnswers();
    expect(await found(day, { answers: [{ fieldId: topics, includes: position }] })).toEqual([]);
  });
});

describe('a reader who may know names only', () => {
  const names = (day: PartnershipDay, filter: Partial<ParticipantFilter> = {}) =>
    participantPage(day.db, { ...filtered(day, filter), sight: 'names' });

  test('gets no address, state, language, time or attendance', async () => {
    const day = await aDayWith(['aino']);
    const { participants } = await names(day);
    expect(participants).toEqual([
      {
        id: 1,
        firstName: 'aino',
        lastName: 'Mäkinen',
        organisation: 'Hattulan kunta',
        role: null,
        municipalityCode: '082',
        details: null,
      },
    ]);
  });

  test.each<Partial<ParticipantFilter>>([{ search: 'example.fi' }, { search: 'aino@' }])(
    'does not find out addresses by %j',
    async (filter) => {
      expect((await names(await aDayWith(['aino']), filter)).participants).toEqual([]);
    },
  );

  test.each<Partial<ParticipantFilter>>([
    { came: true },
    { language: 'sv' },
    { seat: 'remote' },
    { state: 'cancelled' },
  ])('does not find out anything by %j', async (filter) => {
    const day = await aDayWith(['aino', 'ville']);
    expect((await names(day, filter)).participants).toEqual((await names(day)).participants);
  });

  test('sees neither who has cancelled nor who waits', async () => {
    const day = await aPartnershipDay({ onSite: 1 });
    for (const name of ['aino', 'bo']) await day.signUp(name);
    expect((await names(day)).participants.map(({ firstName }) => firstName)).toEqual(['aino']);
  });
});

describe('a page', () => {
  const position = async (day: PartnershipDay, name: string) => (await day.of(name)).id;

  test('follows on another without gap or overlap, also where names are the same', async () => {
    const day = await aPartnershipDay();
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5'])
      await day.signUp(name, { details: { firstName: 'Aino', lastName: 'Laine' } });
    const seen: number[] = [];
    let after: number | null = 0;
    while (after !== null) {
      const page = await participantPage(day.db, filtered(day, {}), after ? { after } : null, 2);
      seen.push(...page.participants.map(({ id }) => id));
      after = page.after;
    }
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  test('leads to the page before and to the next', async () => {
    const day = await aDayWith();
    const after = await position(day, 'aino');
    const page = await participantPage(day.db, filtered(day, {}), { after }, 1);
    expect(page.participants.map(({ firstName }) => firstName)).toEqual(['bo']);
    expect(await found(day, {}, { before: page.before! }, 1)).toEqual(['aino']);
    expect(await found(day, {}, { after: page.after! }, 1)).toEqual(['ville']);
  });

  test('is the first one where nothing comes before it, and the last one where nothing follows', async () => {
    const day = await aDayWith();
    const first = await participantPage(day.db, filtered(day, {}), null, 2);
    expect(first.before).toBeNull();
    const last = await participantPage(day.db, filtered(day, {}), { after: first.after! }, 2);
    expect(last.after).toBeNull();
  });

  test('before a place near the beginning is the first page, full', async () => {
    const day = await aDayWith();
    const before = await position(day, 'aino');
    expect(await found(day, {}, { before }, 2)).toEqual(['zoe', 'aino']);
  });

  test('after a person who has left the list goes on where they stood', async () => {
    const day = await aDayWith();
    const after = await position(day, 'aino');
    await cancel(day.db, after, day.circumstances);
    expect(await found(day, {}, { after }, 2)).toEqual(['bo', 'ville']);
  });

  test('after a registration of another event is the first page', async () => {
    const day = await aDayWith();
    expect(await found(day, {}, { after: 99 }, 2)).toEqual(['zoe', 'aino']);
  });

  test('after the last person is the first page', async () => {
    const day = await aDayWith();
    const after = await position(day, 'ville');
    expect(await found(day, {}, { after }, 2)).toEqual(['zoe', 'aino']);
  });
});

test('the count stops at its limit and says that there are more', async () => {
  const day = await aDayWith();
  expect(await countParticipants(day.db, filtered(day, {}), 3)).toEqual({
    count: 3,
    andMore: true,
  });
  expect(await countParticipants(day.db, filtered(day, {}), 4)).toEqual({
    count: 4,
    andMore: false,
  });
});
