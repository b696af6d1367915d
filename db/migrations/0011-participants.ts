import { type Kysely, sql } from 'kysely';

/** Lists of 100,000 participants: ordered, filtered and searched within one index each. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of keys) await statement.execute(db);
  await fillKeys(db);
  for (const statement of [
    ...lists,
    dropByEvent,
    answersByField,
    attendancesByEvent,
    ...noAddressIsNobodys,
    signUpHours,
    signUpsSoFar,
    signUpCounted,
    messagesUnsent,
  ])
    await statement.execute(db);
}

/** Worked out by the program (app/domain/registrations/listing-keys.ts): SQLite folds and orders no letters but A to Z. */
const keys = ['sort_name', 'sort_organisation', 'sort_municipality', 'search_text'].map(
  (column) => sql`alter table registrations add column ${sql.ref(column)} text not null default ''`,
);

/**
 * Whatever a list is filtered by stands in its index, so that a filter that few rows pass is still answered
 * without reading the rows: 100,000 entries in some ten milliseconds.
 */
const FILTERED_BY = sql.raw(`state, seat, waits_for, municipality_code, language,
  sort_organisation, search_text, email_normalised`);

const lists = [
  sql`create index participants_by_name on registrations (event_id, sort_name, id, ${FILTERED_BY})`,
  sql`create index participants_by_organisation
    on registrations (event_id, sort_organisation, id, ${FILTERED_BY})`,
  sql`create index participants_by_municipality
    on registrations (event_id, sort_municipality, id, ${FILTERED_BY})`,
  sql`create index participants_by_time on registrations (event_id, id, ${FILTERED_BY})`,
];

/** participants_by_time begins with the same columns. */
const dropByEvent = sql`drop index registrations_by_event`;

/** Who answered what. Long texts are not looked for, and stay out. */
const answersByField = sql`
  create index answers_by_field on answers (field_id, value, registration_id)
  where length(value) <= 200`;

const attendancesByEvent = sql`create index attendances_by_event on attendances (event_id, by, came_at)`;

/** Organisers sign up people who have no address. Of those there may be several. */
const noAddressIsNobodys = [
  sql`drop index one_live_registration`,
  sql`create unique index one_live_registration on registrations (event_id, email_normalised)
    where state <> 'cancelled' and email_normalised <> ''`,
  sql`create unique index without_address on registrations (event_id, submission)
    where email_normalised = ''`,
];

/**
 * How many signed up in each hour since 1970, cancellations included: what a plot over days is drawn of.
 * Hours, because a day in Helsinki begins at another hour of UTC in summer than in winter.
 */
const signUpHours = sql`
  create table sign_up_hours (
    event_id integer not null references events (id) on delete cascade,
    hour integer not null,
    count integer not null check (count > 0),
    primary key (event_id, hour)
  ) strict, without rowid`;

const signUpsSoFar = sql`
  insert into sign_up_hours (event_id, hour, count)
  select event_id, created_at / 3600000, count(*) from registrations group by 1, 2`;

const signUpCounted = sql`
  create trigger sign_up_counted after insert on registrations begin
    insert into sign_up_hours (event_id, hour, count)
    values (new.event_id, new.created_at / 3600000, 1)
    on conflict (event_id, hour) do update set count = count + 1;
  end`;

/** What an event has still to send, and what did not reach anybody. */
const messagesUnsent = sql`
  create index messages_unsent
  on messages (event_id, state, next_attempt_at, registration_id, recipient)
  where state <> 'sent'`;

interface Row {
  id: number;
  first_name: string;
  last_name: string;
  organisation: string | null;
}

/** Registrations from before: they stay without a municipality's place in the alphabet until they are corrected. */
async function fillKeys(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<Row>`
    select id, first_name, last_name, organisation from registrations`.execute(db);
  for (const { id, first_name, last_name, organisation } of rows)
    await sql`update registrations set
        sort_name = ${ordered(`${last_name} ${first_name}`)},
        sort_organisation = ${ordered(organisation ?? '')},
        sort_municipality = '~',
        search_text = ${folded(`${first_name} ${last_name} ${organisation ?? ''}`)}
      where id = ${id}`.execute(db);
}

function ordered(text: string): string {
  const signs: Record<string, string> = { å: '{', ä: '|', ö: '}' };
  const known = text.trim().toLowerCase().normalize('NFC');
  return folded(known.replace(/[åäö]/g, (letter) => signs[letter]!)) || '~';
}

function folded(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
