import { expect, test } from 'vitest';
import { eventBySlug } from '#app/domain/events/events.server.ts';
import { programmeOf } from '#app/domain/programme/programme.server.ts';
import { seeded } from '#tests/support/seeded.ts';

async function programmeOfThirdDay() {
  const db = await seeded();
  const event = await eventBySlug(db, 'kanta-hameen-3-kumppanuuspaiva');
  return programmeOf(db, event!.id);
}

test('sessions come in their order, without times where the document has none', async () => {
  const programme = await programmeOfThirdDay();
  expect(programme).toHaveLength(7);
  expect(programme[0]).toMatchObject({
    title: { fi: 'Tilannekuva – missä mennään nyt?' },
    startsAt: null,
    appearances: [],
  });
});

test('panellists stand in the order of the document, each with a title and an organisation', async () => {
  const panel = (await programmeOfThirdDay()).find(({ kind }) => kind === 'panel');
  expect(
    panel!.appearances.map(({ name, title, organisation, part }) => [
      name,
      title!.fi,
      organisation!.fi,
      part,
    ]),
  ).toEqual([
    ['Kalle Larsson', 'kunnanjohtaja', 'Tammela', 'panellist'],
    ['Jukka Lindberg', 'muutosjohtaja', 'Kanta-Hämeen hyvinvointialue', 'panellist'],
    ['Heli Laurikainen', 'verkostopäällikkö', 'Kanta-Hämeen järjestöt', 'panellist'],
  ]);
});
