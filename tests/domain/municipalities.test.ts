import { describe, expect, test } from 'vitest';
import { COUNTIES } from '#app/domain/organisations/counties.ts';
import {
  isMunicipalityCode,
  municipalitiesOf,
  municipalityByCode,
  municipalityName,
} from '#app/domain/organisations/municipalities.ts';
import { MUNICIPALITY_LIST } from '#app/domain/organisations/municipality-list.ts';

const KANTA_HAME = '07';

const names = (choices: readonly { name: string }[]) => choices.map(({ name }) => name);

describe('the list of municipalities', () => {
  test('has the 308 of 2026', () => {
    expect(MUNICIPALITY_LIST).toHaveLength(308);
  });

  test('gives each a code of its own, three digits as text', () => {
    const codes = MUNICIPALITY_LIST.map(([code]) => code);
    expect(new Set(codes).size).toBe(308);
    expect(codes.filter((code) => !/^\d{3}$/.test(code))).toEqual([]);
  });

  test('puts each in a known county, and no county is empty', () => {
    const counties = new Set(MUNICIPALITY_LIST.map(([, , , county]) => county));
    expect([...counties].sort()).toEqual(COUNTIES.map(({ code }) => code));
  });

  test('has names of letters without stray spaces', () => {
    const all = MUNICIPALITY_LIST.flatMap(([, fi, sv]) => [fi, sv]);
    expect(all.filter((name) => !/^[A-ZÅÄÖ][\p{L}:-]*( \p{L}+)?$/u.test(name))).toEqual([]);
  });

  test('has 21 wellbeing services counties beside Helsinki and Åland', () => {
    expect(COUNTIES.filter(({ fi }) => fi.endsWith('hyvinvointialue'))).toHaveLength(21);
    expect(COUNTIES.filter(({ code }) => code > '21').map(({ sv }) => sv)).toEqual([
      'Helsingfors stad',
      'Åland',
    ]);
  });
});

describe('one municipality', () => {
  test('is found by its code', () => {
    expect(municipalityByCode('109')).toEqual({
      code: '109',
      fi: 'Hämeenlinna',
      sv: 'Tavastehus',
      countyCode: KANTA_HAME,
    });
  });

  test('is not found by a code that is nobody’s', () => {
    expect([municipalityByCode('000'), isMunicipalityCode('000'), isMunicipalityCode('9')]).toEqual(
      [null, false, false],
    );
  });

  test('is called by its Swedish name in Swedish and by its Finnish one otherwise', () => {
    expect(
      (['fi', 'sv', 'en'] as const).map((language) => municipalityName('853', language)),
    ).toEqual(['Turku', 'Åbo', 'Turku']);
  });

  test('that is unknown has no name', () => {
    expect(municipalityName('999', 'fi')).toBeNull();
  });
});

describe('municipalities to choose from', () => {
  test('begin with the county’s own, in alphabetical order', () => {
    expect(names(municipalitiesOf('fi', KANTA_HAME).own)).toEqual([
      'Forssa',
      'Hattula',
      'Hausjärvi',
      'Humppila',
      'Hämeenlinna',
      'Janakkala',
      'Jokioinen',
      'Loppi',
      'Riihimäki',
      'Tammela',
      'Ypäjä',
    ]);
  });

  test('go on with all others, each once', () => {
    const { own, others } = municipalitiesOf('fi', KANTA_HAME);
    expect(new Set([...own, ...others].map(({ code }) => code)).size).toBe(308);
  });

  test('are all others where the event has no county', () => {
    const { own, others } = municipalitiesOf('fi', null);
    expect([own.length, others.length]).toEqual([0, 308]);
  });

  test('end with ä in Finnish', () => {
    expect(names(municipalitiesOf('fi', null).others).slice(-3)).toEqual([
      'Ypäjä',
      'Ähtäri',
      'Äänekoski',
    ]);
  });

  test('end with å, ä, ö in Swedish', () => {
    expect(names(municipalitiesOf('sv', null).others).slice(-4)).toEqual([
      'Åbo',
      'Äänekoski',
      'Östermark',
      'Övertorneå',
    ]);
  });

  test('have ä among a in English', () => {
    const all = names(municipalitiesOf('en', null).others);
    expect(all.indexOf('Ähtäri')).toBeLessThan(all.indexOf('Akaa'));
  });

  test('are sorted once and kept', () => {
    expect(municipalitiesOf('sv', KANTA_HAME)).toBe(municipalitiesOf('sv', KANTA_HAME));
  });
});
