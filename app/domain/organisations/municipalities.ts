import type { Language } from '../language.ts';
import type { CountyCode } from './counties.ts';
import { MUNICIPALITY_LIST } from './municipality-list.ts';

export interface Municipality {
  code: string;
  fi: string;
  sv: string;
  countyCode: CountyCode;
}

/** A municipality in a list to choose from, named in the reader's language. */
interface MunicipalityChoice {
  code: string;
  name: string;
}

/** Finland's 308 municipalities of 2026, the county's own first. */
export interface MunicipalityChoices {
  own: readonly MunicipalityChoice[];
  others: readonly MunicipalityChoice[];
}

const municipalities: readonly Municipality[] = MUNICIPALITY_LIST.map(
  ([code, fi, sv, countyCode]) => ({
    code,
    fi,
    sv,
    countyCode,
  }),
);

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));

export function municipalityByCode(code: string): Municipality | null {
  return byCode.get(code) ?? null;
}

export function isMunicipalityCode(code: string): boolean {
  return byCode.has(code);
}

const names = new Set(municipalities.flatMap(({ fi, sv }) => [fi.toLowerCase(), sv.toLowerCase()]));

/** In Finnish or Swedish. */
export function isMunicipalityName(name: string): boolean {
  return names.has(name.toLowerCase());
}

/** The codes of a county's municipalities. */
export function municipalityCodesOf(county: CountyCode): string[] {
  return municipalities.filter(({ countyCode }) => countyCode === county).map(({ code }) => code);
}

/** The name in the reader's language: Swedish in Swedish, Finnish otherwise; null for an unknown code. */
export function municipalityName(code: string, language: Language): string | null {
  const municipality = byCode.get(code);
  return municipality ? nameIn(language, municipality) : null;
}

const nameIn = (language: Language, { fi, sv }: Municipality) => (language === 'sv' ? sv : fi);

const known = new Map<string, MunicipalityChoices>();

/**
 * All municipalities in the language's alphabetical order: the county's own, then the others. Without a
 * county everything is in `others`. Every sign-up form shows them, so each list is made once and kept.
 */
export function municipalitiesOf(
  language: Language,
  countyCode: string | null,
): MunicipalityChoices {
  const key = `${language} ${countyCode}`;
  const kept = known.get(key);
  if (kept) return kept;
  const choices: MunicipalityChoices = {
    own: choicesOf(language, (municipality) => municipality.countyCode === countyCode),
    others: choicesOf(language, (municipality) => municipality.countyCode !== countyCode),
  };
  known.set(key, choices);
  return choices;
}

function choicesOf(
  language: Language,
  belongs: (municipality: Municipality) => boolean,
): MunicipalityChoice[] {
  const { compare } = new Intl.Collator(language);
  return municipalities
    .filter(belongs)
    .map((municipality) => ({ code: municipality.code, name: nameIn(language, municipality) }))
    .sort((a, b) => compare(a.name, b.name));
}
