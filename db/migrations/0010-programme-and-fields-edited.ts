import { type Kysely, sql } from 'kysely';

/** What must hold while organisers edit a programme and a form that people have begun to answer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    ...appearancesWithNumbers,
    ...appearancesRaiseTheRevision,
    programmeChanged,
    retired,
    answeredKindStays,
    answeredOptionsKeepTheirPlace,
    chosenOptionsAreOffered,
  ])
    await statement.execute(db);
}

/** An appearance keeps its number while those around it change places. */
const appearancesWithNumbers = [
  sql`
    create table numbered_appearances (
      id integer primary key,
      session_id integer not null references sessions (id) on delete cascade,
      position integer not null,
      event_id integer not null references events (id) on delete cascade,
      speaker_id integer references speakers (id),
      part text not null check (part in ('speaker', 'panellist', 'moderator')),
      title text check (json_valid(title)),
      organisation text check (json_valid(organisation)),
      unique (session_id, position),
      check (speaker_id is not null or organisation is not null)
    ) strict`,
  sql`
    insert into numbered_appearances
      (session_id, position, event_id, speaker_id, part, title, organisation)
    select session_id, position, event_id, speaker_id, part, title, organisation
    from appearances order by session_id, position`,
  sql`drop table appearances`,
  sql`alter table numbered_appearances rename to appearances`,
  sql`create index appearances_by_speaker on appearances (speaker_id)`,
  sql`create index appearances_by_event on appearances (event_id)`,
];

/** As on every table that a public page shows; those of the former table went with it. */
const appearancesRaiseTheRevision = ['insert', 'update', 'delete'].map((act) =>
  sql.raw(
    `create trigger public_revision_appearances_${act} after ${act} on appearances
     begin update public_revision set number = number + 1; end`,
  ),
);

/** When what invitations tell of the programme has changed: those of an earlier time tell of an earlier programme. */
const programmeChanged = sql`alter table events add column programme_changed_at integer`;

/** A field that is not asked any more, whose answers are kept. */
const retired = sql`alter table fields add column retired_at integer`;

const answeredKindStays = sql`
  create trigger answered_kind_stays before update of kind on fields
  when new.kind <> old.kind and exists (select 1 from answers where field_id = old.id)
  begin select raise(abort, 'a field with answers keeps its kind'); end`;

/** Answers name an option by its place: the list only grows. */
const answeredOptionsKeepTheirPlace = sql`
  create trigger answered_options_keep_their_place before update of options on fields
  when coalesce(json_array_length(new.options), 0) < coalesce(json_array_length(old.options), 0)
    and exists (select 1 from answers where field_id = old.id)
  begin select raise(abort, 'an option of a field with answers keeps its place'); end`;

/** An option that somebody has chosen can be worded anew, not withdrawn. */
const chosenOptionsAreOffered = sql`
  create trigger chosen_options_are_offered before update of options on fields
  when exists (
    select 1 from json_each(new.options) o
    where json_extract(o.value, '$.withdrawn') = 1 and exists (
      select 1 from answers a join json_each(a.value) chosen
      where a.field_id = new.id and chosen.value = o.key))
  begin select raise(abort, 'an option that was chosen stays'); end`;
