import { sql } from 'kysely';
import type { Db } from '#db/client.ts';
import { DAY, wallTime } from '../time.ts';
import { translated } from '../translated.ts';
import type { LoggedAct } from './act.ts';
import { changesBetween, type LogSearch, type ShownEntry } from './log.ts';

const ON_A_PAGE = 50;

export interface LogPage {
  entries: ShownEntry[];
  /** Where the next page begins; null on the last. */
  olderThan: number | null;
}

/** A page of what was done in a network or an event, the latest first. */
export async function logPage(
  db: Db,
  scope: { network: number } | { event: number },
  search: LogSearch,
): Promise<LogPage> {
  const rows = await entries(db, scope, search)
    .orderBy('l.id', 'desc')
    .limit(ON_A_PAGE + 1)
    .execute();
  const page = rows.slice(0, ON_A_PAGE);
  return {
    entries: page.map(shownEntry),
    olderThan: rows.length > ON_A_PAGE ? page.at(-1)!.id : null,
  };
}

/** What organisers did to one registration, the latest first. */
export async function entriesOf(db: Db, registrationId: number): Promise<ShownEntry[]> {
  const rows = await shown(db)
    .where('l.registration_id', '=', registrationId)
    .orderBy('l.id', 'desc')
    .execute();
  return rows.map(shownEntry);
}

function shown(db: Db) {
  return db
    .selectFrom('log as l')
    .leftJoin('organisers as o', 'o.id', 'l.organiser_id')
    .leftJoin('events as e', 'e.id', 'l.event_id')
    .leftJoin('organisers as whom', (join) => join.on('whom.id', '=', whoseRights))
    .selectAll('l')
    .select(['o.name as organiser', 'whom.name as whom', 'e.slug', 'e.title']);
}

function entries(
  db: Db,
  scope: { network: number } | { event: number },
  { text, from, until, olderThan }: LogSearch,
) {
  const words = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return shown(db)
    .$if('network' in scope, (one) =>
      one.where('l.network_id', '=', 'network' in scope ? scope.network : 0),
    )
    .$if('event' in scope, (one) =>
      one.where('l.event_id', '=', 'event' in scope ? scope.event : 0),
    )
    .$if(olderThan !== null, (one) => one.where('l.id', '<', olderThan))
    .$if(from !== '', (one) => one.where('l.at', '>=', startOf(from)))
    .$if(until !== '', (one) => one.where('l.at', '<', startOf(until, DAY)))
    .$if(text !== '', (one) =>
      one.where((eb) =>
        eb.or(
          ['o.name', 'whom.name', 'l.subject', 'l.before', 'l.after', 'e.title'].map(
            (column) => sql<boolean>`${sql.ref(column)} like ${words} escape '\\'`,
          ),
        ),
      ),
    );
}

/** Of an entry about rights: the number of the organiser whose rights they are. */
const whoseRights = sql<number | null>`
  case when l.act in ('role-given', 'role-changed', 'role-taken')
    then coalesce(json_extract(l.after, '$.organiser'), json_extract(l.before, '$.organiser')) end`;

/** Midnight in Helsinki at the beginning of the day, or of the day after it. */
function startOf(date: string, later = 0): number {
  const noon = wallTime(date, '12:00');
  const day = noon.ok ? new Date(noon.instant + later).toISOString().slice(0, 10) : date;
  const midnight = wallTime(day, '00:00');
  return midnight.ok ? midnight.instant : 0;
}

type Row = Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number];

function shownEntry(row: Row): ShownEntry {
  return {
    id: row.id,
    at: row.at,
    organiser: row.organiser,
    act: row.act as LoggedAct,
    subject: row.whom ?? row.subject,
    registrationId: row.registration_id,
    event: row.slug === null ? null : { slug: row.slug, title: translated(row.title)?.fi ?? '' },
    changes: changesBetween(parsed(row.before), parsed(row.after)).filter(
      ({ name }) => row.whom === null || name !== 'organiser',
    ),
  };
}

function parsed(column: string | null): unknown {
  return column === null ? null : JSON.parse(column);
}
