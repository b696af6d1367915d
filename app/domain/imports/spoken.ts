import type { SeatMode } from '../events/event.ts';
import { LANGUAGES, type Language, type Translated } from '../language.ts';
import { MUNICIPALITY_LIST } from '../organisations/municipality-list.ts';
import { searchable } from '../registrations/listing-keys.ts';

/*
 * What people write in a sheet for something that is chosen on a form, in Finnish, Swedish or English; null
 * where it is not understood.
 */

const MODES: Record<SeatMode, string> = {
  'on-site':
    'paikan päällä, paikanpäällä, paikalla, läsnä, lähi, lähiosallistuminen, lähiosallistuja, på plats, plats, närvarande, on site, onsite, in person',
  remote:
    'etänä, etä, etäosallistuminen, etäosallistuja, verkossa, teams, zoom, på distans, distans, online, remote, remotely, virtual',
};

const LANGUAGE_NAMES: Record<Language, string> = {
  fi: 'fi, fin, suomi, suomeksi, finska, finnish',
  sv: 'sv, swe, ruotsi, ruotsiksi, svenska, swedish',
  en: 'en, eng, englanti, englanniksi, engelska, english',
};

const YES = 'kyllä, k, x, 1, tosi, true, on, joo, ja, j, sant, yes, y';
const NO = 'ei, e, 0, epätosi, false, nej, n, falskt, no, -';

export const modeIn = oneOf<SeatMode>(MODES);
export const languageIn = oneOf<Language>(LANGUAGE_NAMES);
export const yesOrNoIn = oneOf<'yes' | 'no'>({ yes: YES, no: NO });

const municipalities = new Map(
  MUNICIPALITY_LIST.flatMap(([code, fi, sv]) =>
    [fi, sv, code, String(Number(code))].map((name) => [spoken(name), code]),
  ),
);

/** The code of a municipality by its name in either language, or by its number: "Hattula", "082" and "82". */
export function municipalityIn(text: string): string | null {
  return municipalities.get(spoken(text)) ?? null;
}

/** The place of an option among those to choose from, by its label in any language. */
export function optionIn(text: string, options: Translated[]): number | null {
  const at = options.findIndex((option) =>
    LANGUAGES.some((language) => {
      const label = option[language];
      return label !== undefined && spoken(label) === spoken(text);
    }),
  );
  return at === -1 ? null : at;
}

/** Of several options: one after another with semicolons or lines between them, or else with commas. */
export function optionsIn(text: string, options: Translated[]): number[] | null {
  for (const separator of [/\n/, /[;\n]/, /[,;\n]/]) {
    const parts = text.split(separator).filter((part) => part.trim() !== '');
    const found = parts.map((part) => optionIn(part, options));
    if (found.every((at) => at !== null)) return found;
  }
  return null;
}

function oneOf<Meant extends string>(words: Record<Meant, string>) {
  const meant = new Map(
    Object.entries<string>(words).flatMap(([meaning, names]) =>
      names.split(', ').map((name) => [spoken(name), meaning as Meant]),
    ),
  );
  return (text: string): Meant | null => meant.get(spoken(text)) ?? null;
}

/** Without case, marks, and how much space there is: "Paikan  päällä." is "paikan paalla". */
function spoken(text: string): string {
  return searchable(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/(?<=.)[.!]$/, '')
    .trim();
}
