import { describe, expect, test } from 'vitest';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import {
  municipalitiesComing,
  organisationsComing,
} from '#app/domain/registrations/coverage.server.ts';
import { silentMunicipalities } from '#app/domain/registrations/coverage.ts';
import { aPartnershipDay } from '#tests/support/partnership-day.ts';

async function aDay() {
  const day = await aPartnershipDay();
  const told = {
    aino: { municipality: '082', organisation: 'Hattulan kunta' },
    eero: { municipality: '061', organisation: 'Forssan kaupunki' },
    liisa: { municipality: '082', organisation: 'hattulan Kunta' },
    ville: {},
  };
  for (const [name, details] of Object.entries(told)) await day.signUp(name, { details });
  return day;
}

test('the municipality that most come from is first, and those who have not said are counted', async () => {
  const day = await aDay();
  expect(await municipalitiesComing(day.db, day.eventId)).toEqual([
    { code: '082', count: 2 },
    { code: '061', count: 1 },
    { code: null, count: 1 },
  ]);
});

test('an organisation is one however its capitals are written', async () => {
  const day = await aDay();
  expect(await organisationsComing(day.db, day.eventId)).toEqual({
    largest: [
      { name: 'Hattulan kunta', count: 2 },
      { name: 'Forssan kaupunki', count: 1 },
    ],
    count: 2,
    without: 1,
  });
});

test('whoever has cancelled comes from nowhere', async () => {
  const day = await aDay();
  await cancel(day.db, (await day.of('eero')).id, day.circumstances);
  const codes = (await municipalitiesComing(day.db, day.eventId)).map(({ code }) => code);
  expect(codes).toEqual(['082', null]);
});

describe('a municipality of the county', () => {
  test('is silent when nobody comes from it', () => {
    const silent = silentMunicipalities([{ code: '082', count: 1 }], '07');
    expect(silent).not.toContain('082');
    expect(silent).toContain('061');
  });

  test('of another county is not asked for', () => {
    expect(silentMunicipalities([], '07')).not.toContain('091');
  });
});
