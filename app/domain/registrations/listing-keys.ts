import { municipalityName } from '../organisations/municipalities.ts';
import { kindByName } from '../organisations/organisation-kind.ts';
import type { Details } from './registration.form.ts';

/*
 * SQLite orders texts by their bytes and folds no letter but A to Z. What participants' lists are ordered and
 * searched by is therefore worked out here and stored beside what was written.
 */

/** Letters that are no letter with a mark, in the form in which the alphabet knows them (SFS 4600). */
const OTHER_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ä',
  ø: 'ö',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
};

/** The three that end the alphabet, as the three signs that follow z. */
const AFTER_Z: Record<string, string> = { å: '{', ä: '|', ö: '}' };

/** After every text: where nothing was written, the row stands last. */
const LAST = '~';

/** A text whose bytes stand in the order of the Finnish alphabet: å, ä and ö last, other marks and case ignored. */
export function orderKey(text: string | null | undefined): string {
  if (!text) return LAST;
  const known = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ßæøđðþŋŧł]/g, otherLetter);
  return withoutMarks(known.replace(/[åäö]/g, (letter) => AFTER_Z[letter]!));
}

/** A text as it is searched: without case and marks, so that "makinen" finds Mäkinen. */
export function searchable(text: string): string {
  const known = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ßæøđðþŋŧł]/g, otherLetter);
  return withoutMarks(known);
}

function otherLetter(letter: string): string {
  return OTHER_LETTERS[letter]!;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The columns of a registration that lists are ordered and searched by. Municipalities stand in the Finnish order. */
export function listingKeysOf({
  firstName,
  lastName,
  organisation,
  municipality,
}: Pick<Details, 'firstName' | 'lastName' | 'organisation' | 'municipality'>) {
  return {
    sort_name: orderKey(`${lastName} ${firstName}`),
    sort_organisation: orderKey(organisation),
    organisation_kind: organisation ? kindByName(organisation) : null,
    sort_municipality: orderKey(municipality && municipalityName(municipality, 'fi')),
    search_text: searchable(`${firstName} ${lastName} ${organisation ?? ''}`.trim()),
  };
}

/** The same of somebody whose data are erased; the municipality stays, for the statistics. */
export const NO_LISTING_KEYS = { sort_name: LAST, sort_organisation: LAST, search_text: '' };
