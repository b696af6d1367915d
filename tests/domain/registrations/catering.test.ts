import { describe, expect, test } from 'vitest';
import { cateringOf } from '#app/domain/registrations/catering.server.ts';
import { groupedAlike } from '#app/domain/registrations/catering.ts';
import { aPartnershipDay, keyring } from '#tests/support/partnership-day.ts';

describe('what is written freely', () => {
  test('is one however it is spelt, as most have spelt it', () => {
    const written = ['Gluteeniton', 'gluteeniton.', ' gluteeniton', 'gluteeniton', 'Vegaani'];
    expect(groupedAlike(written)).toEqual([
      { text: 'gluteeniton', count: 4 },
      { text: 'Vegaani', count: 1 },
    ]);
  });

  test('is told apart where it differs', () => {
    expect(groupedAlike(['laktoositon', 'gluteeniton, laktoositon'])).toHaveLength(2);
  });

  test('of as many is in the order of the alphabet', () => {
    expect(groupedAlike(['äyriäinen', 'vegaani', 'kana']).map(({ text }) => text)).toEqual([
      'kana',
      'vegaani',
      'äyriäinen',
    ]);
  });
});

describe('the catering count', () => {
  const needs = (diet: string | undefined, access?: string) => ({
    details: { needs: { diet, access } },
  });

  test('is of those who hold a seat on site, and names nobody', async () => {
    const day = await aPartnershipDay({ onSite: 2 });
    await day.signUp('aino', needs('Keliakia', 'induktiosilmukka'));
    await day.signUp('eero', needs('keliakia'));
    await day.signUp('liisa', needs('vegaani'));
    expect(await cateringOf(day.db, day.eventId, keyring)).toEqual({
      diets: [{ text: 'Keliakia', count: 2 }],
      withDiet: 2,
      access: [{ text: 'induktiosilmukka', count: 1 }],
    });
  });

  test('reads more people than are opened at once', async () => {
    const day = await aPartnershipDay();
    for (let i = 0; i < 501; i += 1) await day.signUp(`p${i}`, needs('vegaani'));
    const { diets } = await cateringOf(day.db, day.eventId, keyring);
    expect(diets).toEqual([{ text: 'vegaani', count: 501 }]);
  });
});
