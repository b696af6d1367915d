import { type Kysely, sql } from 'kysely';

/**
 * A conclusion keeps its number while those around it change places, and belongs to the event of its
 * summary.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...conclusionsWithNumbers, ...conclusionsRaiseTheRevision])
    await statement.execute(db);
}

const conclusionsWithNumbers = [
  sql`create unique index summaries_by_event on summaries (id, event_id)`,
  sql`
    create table numbered_conclusions (
      id integer primary key,
      summary_id integer not null,
      position integer not null,
      event_id integer not null,
      text text not null check (json_extract(text, '$.fi') <> ''),
      owner text,
      state text check (state in ('open', 'under-way', 'done', 'dropped')),
      unique (summary_id, position),
      foreign key (summary_id, event_id) references summaries (id, event_id) on delete cascade
    ) strict`,
  sql`
    insert into numbered_conclusions (summary_id, position, event_id, text, owner, state)
    select summary_id, position, event_id, text, owner, state
    from conclusions order by summary_id, position`,
  sql`drop table conclusions`,
  sql`alter table numbered_conclusions rename to conclusions`,
];

/** As on every table that a public page shows; those of the former table went with it. */
const conclusionsRaiseTheRevision = ['insert', 'update', 'delete'].map((act) =>
  sql.raw(
    `create trigger public_revision_conclusions_${act} after ${act} on conclusions
     begin update public_revision set number = number + 1; end`,
  ),
);
