import type { SeatMode } from '../events/event.ts';
import { REPLIES, type Reply } from '../invitations/reply.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { COUNTIES, type CountyCode } from '../organisations/counties.ts';
import { isMunicipalityCode } from '../organisations/municipalities.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../organisations/organisation.ts';
import { type Field, fieldName } from './fields/field.ts';

/*
 * Which participants a list shows, and in what order: as it stands in the address of the page, of its export,
 * and of whatever else is done to exactly these people.
 */

/** What the reader may know of participants: who comes, or their addresses and answers as well. */
export type Sight = 'names' | 'details';

export const STATES_SHOWN = ['live', 'confirmed', 'waiting', 'cancelled', 'all'] as const;
export const SORTS = ['name', 'time', 'organisation', 'municipality'] as const;
export const KINDS_SHOWN = [...ORGANISATION_KINDS, 'unknown'] as const;
export const REPLIES_SHOWN = [...REPLIES, 'none'] as const;
const SEAT_MODES: readonly SeatMode[] = ['on-site', 'remote'];

export type StateShown = (typeof STATES_SHOWN)[number];
export type Sort = (typeof SORTS)[number];

/** An answer looked for: yes or no, an option by its position, or one among several. */
export type AnswerFilter = { fieldId: number } & ({ is: number | boolean } | { includes: number });

export interface ParticipantFilter {
  /** Words that all stand in the name, the organisation or the address; empty looks for none. */
  search: string;
  /** `live` is everybody but those who have cancelled. */
  state: StateShown;
  seat: SeatMode | null;
  waitsFor: SeatMode | null;
  /** Stands in the organisation's name; empty for any. */
  organisation: string;
  /** `unknown` are those whose organisation's name tells no kind, or who have written none. */
  organisationKind: OrganisationKind | 'unknown' | null;
  municipality: string | null;
  county: CountyCode | null;
  language: Language | null;
  came: boolean | null;
  /** What their calendar has answered; `none` are those who hold an invitation that nobody has answered. */
  reply: Reply | 'none' | null;
  /** A mail to the address that they have now was refused or given up. */
  unreached: boolean;
  /** Has no address, and is told of everything otherwise. */
  withoutAddress: boolean;
  answers: AnswerFilter[];
  sort: Sort;
  descending: boolean;
}

export const EVERYBODY: ParticipantFilter = {
  search: '',
  state: 'live',
  seat: null,
  waitsFor: null,
  organisation: '',
  organisationKind: null,
  municipality: null,
  county: null,
  language: null,
  came: null,
  reply: null,
  unreached: false,
  withoutAddress: false,
  answers: [],
  sort: 'name',
  descending: false,
};

/** In characters: longer than any name or organisation. */
const LONGEST_SEARCH = 200;

/** Reads the filter in an address. What is not understood, or not the reader's to know, filters nothing. */
export function readFilter(
  query: URLSearchParams,
  sight: Sight,
  fields: Field[],
): ParticipantFilter {
  const one = <Value extends string>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => value === query.get(name)) ?? null;
  const text = (name: string) => (query.get(name) ?? '').trim().slice(0, LONGEST_SEARCH);
  const municipality = query.get('municipality') ?? '';
  const came = one('came', ['yes', 'no']);
  return withinSight(sight, {
    search: text('search'),
    state: one('state', STATES_SHOWN) ?? 'live',
    seat: one('seat', SEAT_MODES),
    waitsFor: one('waits', SEAT_MODES),
    organisation: text('organisation'),
    organisationKind: one('kind', KINDS_SHOWN),
    municipality: isMunicipalityCode(municipality) ? municipality : null,
    county: COUNTIES.find(({ code }) => code === query.get('county'))?.code ?? null,
    language: one('language', LANGUAGES),
    came: came && came === 'yes',
    reply: one('reply', REPLIES_SHOWN),
    unreached: query.get('mail') === 'unreached',
    withoutAddress: query.get('mail') === 'none',
    answers: fields.flatMap((field) => readAnswer(field, query.get(fieldName(field)))),
    sort: one('sort', SORTS) ?? 'name',
    descending: query.get('order') === 'descending',
  });
}

function readAnswer(field: Field, sent: string | null): AnswerFilter[] {
  const fieldId = field.id;
  if (field.kind === 'yes-no')
    return sent === 'yes' || sent === 'no' ? [{ fieldId, is: sent === 'yes' }] : [];
  if (!('options' in field)) return [];
  const position = field.options.findIndex((_option, position) => String(position) === sent);
  if (position === -1) return [];
  return [field.kind === 'one-of' ? { fieldId, is: position } : { fieldId, includes: position }];
}

/**
 * The filter without what would betray something hidden. Who may see names only sees those who come, and
 * neither looks for nor sorts by anything else than what the list shows them.
 */
export function withinSight(sight: Sight, filter: ParticipantFilter): ParticipantFilter {
  if (sight === 'details') return filter;
  const { search, organisation, organisationKind, municipality, county, sort, descending } = filter;
  return {
    ...EVERYBODY,
    state: 'confirmed',
    search,
    organisation,
    organisationKind,
    municipality,
    county,
    sort: sort === 'time' ? 'name' : sort,
    descending,
  };
}

/** The filter as it stands in an address; what is as in an unfiltered list is left out. */
export function writtenFilter(filter: ParticipantFilter): URLSearchParams {
  const { search, state, seat, waitsFor, organisation, municipality, county, language } = filter;
  const written: Record<string, string | null> = {
    search,
    state: state === 'live' ? null : state,
    seat,
    waits: waitsFor,
    organisation,
    kind: filter.organisationKind,
    municipality,
    county,
    language,
    came: filter.came === null ? null : yesOrNo(filter.came),
    reply: filter.reply,
    mail: filter.unreached ? 'unreached' : filter.withoutAddress ? 'none' : null,
    ...Object.fromEntries(
      filter.answers.map((answer) => [fieldName({ id: answer.fieldId }), writtenAnswer(answer)]),
    ),
    sort: filter.sort === 'name' ? null : filter.sort,
    order: filter.descending ? 'descending' : null,
  };
  return new URLSearchParams(
    Object.entries(written).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

function writtenAnswer(answer: AnswerFilter): string {
  if ('includes' in answer) return String(answer.includes);
  return typeof answer.is === 'number' ? String(answer.is) : yesOrNo(answer.is);
}

const yesOrNo = (answer: boolean) => (answer ? 'yes' : 'no');

/** Whether the list leaves anybody out whom an unfiltered one shows this reader. */
export function isFiltered(filter: ParticipantFilter, sight: Sight): boolean {
  const unsorted = { ...filter, sort: EVERYBODY.sort, descending: EVERYBODY.descending };
  return `${writtenFilter(unsorted)}` !== `${writtenFilter(withinSight(sight, EVERYBODY))}`;
}
