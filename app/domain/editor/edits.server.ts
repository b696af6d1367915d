import type { Db } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import type { Typed } from '../form.ts';
import type { Acting } from '../organisers/act.server.ts';
import type { OtherVersion, Section } from './section.ts';
import { differences } from './three-way.ts';

type Logged = Pick<Section<never>, 'name' | 'title' | 'act' | 'personal'>;

/** Writes down which fields of a section an organiser has changed, from what and to what. */
export async function logEdit(
  { log }: Acting,
  { act = 'event-edited', personal = [], ...section }: Logged,
  before: Typed,
  after: Typed,
): Promise<void> {
  const changed = differences(before, after);
  if (changed.length === 0) return;
  const values = (fields: Typed, hidden: string) =>
    Object.fromEntries(
      changed.map((field) => [field, personal.includes(field) ? hidden : (fields[field] ?? '')]),
    );
  await log({
    act,
    subject: subjectOf(section, after),
    before: values(before, ''),
    after: values(after, '…'),
  });
}

/** "texts", or "session 12: Avaus": with the title, where there are several of a name. */
function subjectOf({ name, title }: Logged, fields: Typed): string {
  const called = title?.(fields);
  return called ? `${name}${BEFORE_TITLE}${called}` : name;
}

const BEFORE_TITLE = ': ';

/** The number of the log's last entry. */
export async function lastEntry(db: Db): Promise<number> {
  const last = await db
    .selectFrom('log')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.id ?? 0;
}

/** Who has last changed each field of a section since that entry of the log, and when. */
export async function editorsSince(
  db: Db,
  event: Pick<Event, 'id'>,
  { name, act = 'event-edited' }: Logged,
  entry: number,
): Promise<Map<string, NonNullable<OtherVersion['by']>>> {
  const entries = await db
    .selectFrom('log')
    .innerJoin('organisers', 'organisers.id', 'log.organiser_id')
    .select(['organisers.name', 'log.at', 'log.after'])
    .where('log.event_id', '=', event.id)
    .where('log.id', '>', entry)
    .where('log.act', '=', act)
    .where((eb) =>
      eb.or([eb('log.subject', '=', name), eb('log.subject', 'like', `${name}${BEFORE_TITLE}%`)]),
    )
    .where('log.after', 'is not', null)
    .orderBy('log.id')
    .execute();
  return new Map(
    entries.flatMap(({ name: who, at, after }) =>
      Object.keys(JSON.parse(after!) as object).map((field) => [field, { who, at }]),
    ),
  );
}
