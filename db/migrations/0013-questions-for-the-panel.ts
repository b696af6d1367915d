import { type Kysely, sql } from 'kysely';

/**
 * What moderators do with questions before, during and after the panel: merge, order, give to a panellist,
 * tick off, answer, and tell those who asked.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await panellists.execute(db);
  for (const column of columns)
    await sql.raw(`alter table questions add column ${column}`).execute(db);
  for (const statement of [
    byRoot,
    byOrigin,
    byPanellist,
    byRegistration,
    mergesIntoOneThatStays,
    toldAnswers,
    shownQuestion,
    shownAtOnce,
  ])
    await statement.execute(db);
}

/**
 * Somebody who answers questions in a session: a speaker, or an organisation (by its Finnish name) where
 * nobody is named yet. Appearances have no identity of their own: they are numbered by their order, which
 * changes. The link opens the panellist's own page.
 */
const panellists = sql`
  create table panellists (
    id integer primary key,
    event_id integer not null references events (id) on delete cascade,
    session_id integer not null references sessions (id) on delete cascade,
    speaker_id integer references speakers (id) on delete cascade,
    organisation text check (organisation <> ''),
    link_hash blob unique check (length(link_hash) = 32),
    link_sealed blob,
    link_made_at integer,
    unique (session_id, speaker_id),
    unique (session_id, organisation),
    check ((speaker_id is null) = (organisation is not null)),
    check ((link_hash is null) = (link_sealed is null)),
    check ((link_hash is null) = (link_made_at is null))
  ) strict`;

/**
 * A merged question keeps its own state, for the day it is taken apart again; it is shown with the one that
 * it was merged into. `answer_version` tells which answer its askers have been told of.
 */
const columns = [
  'email_sealed blob',
  'revision integer not null default 0',
  'last_act text',
  'last_act_by integer references organisers (id)',
  'last_act_at integer',
  'original_text text',
  'position integer',
  'session_id integer references sessions (id) on delete set null',
  'panellist_id integer references panellists (id) on delete set null',
  `rejection text
     check (rejection in ('off-topic', 'answered', 'unclear', 'personal', 'improper', 'other'))
     check (rejection is null or state = 'rejected')`,
  'rejection_note text check (rejection_note is null or rejection is not null)',
  'merged_into integer references questions (id) check (merged_into <> id)',
  'presented_at integer',
  'answer text check (json_valid(answer))',
  'answer_version integer not null default 0 check (answer_version >= 0)',
  'answer_published_at integer check (answer_published_at is null or answer is not null)',
  'carried_from integer references questions (id) check (carried_from <> id)',
];

const byRoot = sql`
  create index questions_merged on questions (merged_into) where merged_into is not null`;

const byOrigin = sql`
  create index questions_carried on questions (carried_from) where carried_from is not null`;

const byPanellist = sql`
  create index questions_by_panellist on questions (panellist_id) where panellist_id is not null`;

const byRegistration = sql`
  create index questions_by_registration on questions (registration_id)
  where registration_id is not null`;

/** No chains: the one that stays belongs to the same event, stays itself, and takes over what was merged before. */
const mergesIntoOneThatStays = sql`
  create trigger question_merges_into_one_that_stays before update of merged_into on questions
  when new.merged_into is not null and (
    exists (select 1 from questions where merged_into = new.id)
    or not exists (
      select 1 from questions
      where id = new.merged_into and event_id = new.event_id and merged_into is null
        and state <> 'rejected'))
  begin select raise(abort, 'a question is merged into one that stays'); end`;

/** Which answer the asker of which question has been told of: nobody is told the same twice. */
const toldAnswers = sql`
  create table told_answers (
    answered_id integer not null references questions (id),
    answer_version integer not null,
    asked_id integer not null references questions (id),
    told_at integer not null,
    primary key (answered_id, answer_version, asked_id)
  ) strict, without rowid`;

/** The rest of what a public page shows of a question; state, text and theme have a trigger already. */
const shownQuestion = sql`
  create trigger public_revision_question_shown
  after update of merged_into, position, name, organisation, answer, answer_published_at on questions
  when old.state = 'accepted' or new.state = 'accepted'
  begin update public_revision set number = number + 1; end`;

const shownAtOnce = sql`
  create trigger public_revision_question_carried after insert on questions when new.state = 'accepted'
  begin update public_revision set number = number + 1; end`;
