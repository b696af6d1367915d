import { type ExpressionBuilder, sql } from 'kysely';
import type { Db } from '#db/client.ts';
import type { Schema } from '#db/schema.ts';
import { contains, isShort } from '#db/text-search.ts';
import type { Reply } from '../invitations/reply.ts';
import { DECLINED } from '../mail/failure.ts';
import { municipalityCodesOf } from '../organisations/municipalities.ts';
import type { OrganisationKind } from '../organisations/organisation.ts';
import { orderKey, searchable } from './listing-keys.ts';
import {
  type AnswerFilter,
  type ParticipantFilter,
  type Sight,
  type StateShown,
  withinSight,
} from './participant-filter.ts';

/** Some of an event's participants, in an order, as far as the reader may know them. */
export interface Selection {
  eventId: number;
  filter: ParticipantFilter;
  sight: Sight;
}

/** The registrations that pass the filter, before anything is said of order or columns. */
export function matching(db: Db, { eventId, filter, sight }: Selection) {
  const seen = withinSight(sight, filter);
  const { seat, waitsFor, organisation, organisationKind, municipality, county, language, came } =
    seen;
  return db
    .selectFrom('registrations as r')
    .where('r.event_id', '=', eventId)
    .where((eb) =>
      eb.and([
        ...inState(eb, seen.state),
        ...(seat ? [eb('r.seat', '=', seat)] : []),
        ...(waitsFor ? [eb('r.waits_for', '=', waitsFor)] : []),
        ...(municipality ? [eb('r.municipality_code', '=', municipality)] : []),
        ...(county ? [eb('r.municipality_code', 'in', municipalityCodesOf(county))] : []),
        ...(language ? [eb('r.language', '=', language)] : []),
        ...(organisation ? [contains('r.sort_organisation', orderKey(organisation))] : []),
        ...(organisationKind ? [isOfKind(eb, organisationKind, eventId)] : []),
        ...wordsIn(seen.search).map((word) => hasWord(eb, word, sight)),
        ...(came === null ? [] : [hasCome(eb, came)]),
        ...(seen.reply ? [hasReplied(eb, seen.reply, eventId)] : []),
        ...(seen.withoutAddress ? [eb('r.email_normalised', '=', '')] : []),
        ...(seen.unreached ? [eb('r.id', 'in', unreached(db, eventId))] : []),
        ...seen.answers.map((answer) => hasAnswered(eb, answer)),
      ]),
    );
}

type Conditions = ExpressionBuilder<Schema & { r: Schema['registrations'] }, 'r'>;

/** Everybody with this in their name or organisation who has not cancelled. Addresses are not searched. */
export function namedLike(db: Db, eventId: number, search: string) {
  return db
    .selectFrom('registrations as r')
    .where('r.event_id', '=', eventId)
    .where('r.state', '<>', 'cancelled')
    .where((eb) => eb.and(wordsIn(search).map((word) => contains('r.search_text', word))));
}

function inState(eb: Conditions, state: StateShown) {
  if (state === 'all') return [];
  return [state === 'live' ? eb('r.state', '<>', 'cancelled') : eb('r.state', '=', state)];
}

/** More words than a name, an organisation and an address have; each is looked for in every row. */
const MOST_WORDS = 6;

function wordsIn(search: string): string[] {
  return searchable(search).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}

/** An address is searched only by those who see it: otherwise the search would tell it letter by letter. */
function hasWord(eb: Conditions, word: string, sight: Sight) {
  const inName = contains('r.search_text', word);
  return sight === 'names' ? inName : eb.or([inName, contains('r.email_normalised', word)]);
}

function hasCome(eb: Conditions, came: boolean) {
  const attended = eb.exists(
    eb
      .selectFrom('attendances as c')
      .select('c.came_at')
      .whereRef('c.registration_id', '=', 'r.id'),
  );
  return came ? attended : eb.not(attended);
}

/** Few have answered, and are found by their index; among the many others the list need not look far. */
function hasReplied(eb: Conditions, reply: Reply | 'none', eventId: number) {
  const live = eb
    .selectFrom('invitations as i')
    .select('i.registration_id')
    .where('i.state', '=', sql.lit('live'));
  if (reply === 'none')
    return eb.exists(live.whereRef('i.registration_id', '=', 'r.id').where('i.reply', 'is', null));
  return eb('r.id', 'in', live.where('i.event_id', '=', eventId).where('i.reply', '=', reply));
}

/**
 * The network knows its own organisations: a name of theirs, in whichever language, says of which kind it is.
 * Of other names their words say it.
 */
function isOfKind(eb: Conditions, kind: OrganisationKind | 'unknown', eventId: number) {
  const written = eb.fn.coalesce('r.organisation', sql.lit(''));
  const known = eb(written, 'in', namesInNetwork(eb, eventId));
  const byWords = (kind: OrganisationKind | null) =>
    eb.and([eb('r.organisation_kind', 'is', kind), eb.not(known)]);
  if (kind === 'unknown') return byWords(null);
  return eb.or([
    eb(written, 'in', namesInNetwork(eb, eventId).where('o.kind', '=', kind)),
    byWords(kind),
  ]);
}

function namesInNetwork(eb: Conditions, eventId: number) {
  return eb
    .selectFrom('events as e')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .innerJoin('organisations as o', 'o.network_id', 's.network_id')
    .innerJoin(sql<{ value: string }>`json_each(o.name)`.as<'named'>(sql.ref('named')), (join) =>
      join.onTrue(),
    )
    .select('named.value')
    .where('e.id', '=', eventId);
}

/** A mail that failed at an address which is mended by now counts no longer. */
function unreached(db: Db, eventId: number) {
  return db
    .selectFrom('messages as m')
    .innerJoin('registrations as x', (join) =>
      join.onRef('x.id', '=', 'm.registration_id').onRef('x.email', '=', 'm.recipient'),
    )
    .select('x.id')
    .where('m.event_id', '=', eventId)
    .where('m.state', '<>', sql.lit('sent'))
    .where('m.state', 'in', ['failed', 'suppressed'])
    .where('m.failure', 'is not', DECLINED);
}

/** Found by the index on short answers. Of several options the stored text is a list: [0,2]. */
function hasAnswered(eb: Conditions, looked: AnswerFilter) {
  return eb(
    'r.id',
    'in',
    eb
      .selectFrom('answers')
      .select('answers.registration_id')
      .where('answers.field_id', '=', looked.fieldId)
      .where(isShort('answers.value'))
      .where(({ eb, or }) => {
        if ('is' in looked) return eb('answers.value', '=', JSON.stringify(looked.is));
        const among = [`[${looked.includes}]`, `[${looked.includes},%`];
        const later = [`%,${looked.includes},%`, `%,${looked.includes}]`];
        return or([...among, ...later].map((list) => eb('answers.value', 'like', list)));
      }),
  );
}
