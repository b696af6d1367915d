import { beforeEach, describe, expect, test } from 'vitest';
import { materialSection, newMaterial } from '#app/domain/materials/material-section.server.ts';
import { materialsOf } from '#app/domain/materials/materials.server.ts';
import { moveMaterial } from '#app/domain/materials/move-material.server.ts';
import { removeMaterial } from '#app/domain/materials/remove-material.server.ts';
import { asOwner } from '#tests/support/acting.ts';
import { anotherEvent } from '#tests/support/another-event.ts';
import { edited } from '#tests/support/edited-event.ts';
import { lastLogged } from '#tests/support/logged.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

let day: PartnershipDay;

beforeEach(async () => {
  day = await aPartnershipDay();
});

const slides = {
  kind: 'document',
  'title.fi': 'Avauksen kalvot',
  url: 'https://kalvot.example.fi/avaus.pdf',
};
const recording = { kind: 'recording', 'title.fi': 'Tallenne', url: 'https://video.example.fi/4' };

const added = (typed: Record<string, string>) => edited(day, newMaterial, typed);
const materials = () => materialsOf(day.db, day.eventId);
const titles = async () => (await materials()).map(({ title }) => title.fi);
const numberOf = async (name: string) =>
  (await materials()).find(({ title }) => title.fi === name)!.id;

describe('a material', () => {
  test('comes last, with its kind, its name in several languages and its address', async () => {
    await added(slides);
    await added({ ...recording, 'title.sv': 'Inspelning' });
    expect((await materials())[1]).toMatchObject({
      kind: 'recording',
      title: { fi: 'Tallenne', sv: 'Inspelning' },
      url: 'https://video.example.fi/4',
    });
    await expect(titles()).resolves.toEqual(['Avauksen kalvot', 'Tallenne']);
  });

  test('is added once, however often the button is pressed', async () => {
    await added(slides);
    await added(slides);
    await expect(titles()).resolves.toEqual(['Avauksen kalvot']);
  });

  test('can be known to exist before it has an address', async () => {
    await added({ ...recording, url: '' });
    expect((await materials())[0]!.url).toBeNull();
  });

  test('has a name in Finnish', async () => {
    await expect(added({ ...slides, 'title.fi': '' })).resolves.toEqual({
      ok: false,
      faults: { 'title.fi': 'missing' },
    });
  });

  test.each([
    'http://kalvot.example.fi',
    'kalvot.example.fi',
    'javascript:alert(1)',
    'data:text/html,kalvot',
    'https:kalvot.example.fi',
    'https://',
  ])('does not lie at “%s”', async (url) => {
    await expect(added({ ...slides, url })).resolves.toEqual({
      ok: false,
      faults: { url: 'not-a-link' },
    });
  });

  test('lies at an address whose scheme was typed in capitals', async () => {
    await added({ ...slides, url: 'HTTPS://kalvot.example.fi/Avaus.pdf' });
    expect((await materials())[0]!.url).toBe('https://kalvot.example.fi/Avaus.pdf');
  });

  test('is moved and removed', async () => {
    await added(slides);
    await added(recording);
    const move = { id: await numberOf('Tallenne'), to: 'up' } as const;
    await asOwner(day, (acting) => moveMaterial(acting, day.eventId, move));
    await expect(titles()).resolves.toEqual(['Tallenne', 'Avauksen kalvot']);
    await asOwner(day, (acting) => removeMaterial(acting, day.eventId, move.id));
    await expect(titles()).resolves.toEqual(['Avauksen kalvot']);
  });

  test('of another event is neither moved nor removed', async () => {
    await added(slides);
    const id = await numberOf('Avauksen kalvot');
    const other = await anotherEvent(day, 'published');
    const gone = { ok: false, reason: 'gone' };
    await expect(
      asOwner(day, (acting) => moveMaterial(acting, other, { id, to: 'up' })),
    ).resolves.toEqual(gone);
    await expect(asOwner(day, (acting) => removeMaterial(acting, other, id))).resolves.toEqual(
      gone,
    );
    await expect(titles()).resolves.toEqual(['Avauksen kalvot']);
  });
});

describe('the log tells of a material', () => {
  test('what was changed in it, from what and to what', async () => {
    await added(slides);
    const id = await numberOf('Avauksen kalvot');
    await edited(day, materialSection(id), { url: 'https://kalvot.example.fi/2.pdf' });
    await expect(lastLogged(day.db)).resolves.toEqual({
      act: 'materials-edited',
      subject: `material ${id}: Avauksen kalvot`,
      before: { url: 'https://kalvot.example.fi/avaus.pdf' },
      after: { url: 'https://kalvot.example.fi/2.pdf' },
    });
  });

  test('all that it was when it is removed', async () => {
    await added(slides);
    const id = await numberOf('Avauksen kalvot');
    await asOwner(day, (acting) => removeMaterial(acting, day.eventId, id));
    await expect(lastLogged(day.db)).resolves.toEqual({
      act: 'materials-edited',
      subject: 'Avauksen kalvot',
      before: slides,
      after: null,
    });
  });
});

test('nobody gets mail about materials', async () => {
  await day.signUp('maija');
  const before = await day.mail();
  await added(slides);
  await edited(day, materialSection(await numberOf('Avauksen kalvot')), { 'title.fi': 'Kalvot' });
  expect(await day.mail()).toHaveLength(before.length);
});
