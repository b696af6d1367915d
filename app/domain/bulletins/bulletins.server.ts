import type { Db } from '#db/client.ts';
import { mailStates } from '../mail/deliveries.server.ts';
import { fieldsOf } from '../registrations/fields/fields.server.ts';
import { readFilter } from '../registrations/participant-filter.ts';
import { translated } from '../translated.ts';
import { type Bulletin, type BulletinDelivery, type Release, segmentOf } from './bulletin.ts';

/** An event's bulletin; null where the event has none of this id. */
export async function bulletinOf(db: Db, eventId: number, id: number): Promise<Bulletin | null> {
  const [bulletin] = await readBulletins(db, eventId, id);
  return bulletin ?? null;
}

/** All bulletins of an event, the newest first. */
export function bulletinsOf(db: Db, eventId: number): Promise<Bulletin[]> {
  return readBulletins(db, eventId, null);
}

async function readBulletins(db: Db, eventId: number, id: number | null): Promise<Bulletin[]> {
  const rows = await db
    .selectFrom('bulletins as b')
    .innerJoin('organisers as o', 'o.id', 'b.written_by')
    .selectAll('b')
    .select('o.name')
    .where('b.event_id', '=', eventId)
    .$if(id !== null, (query) => query.where('b.id', '=', id))
    .orderBy('b.id', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const fields = await fieldsOf(db, eventId);
  return rows.map((row) => ({
    id: row.id,
    eventId: row.event_id,
    subject: translated(row.subject),
    body: translated(row.body),
    segment: segmentOf(readFilter(new URLSearchParams(row.segment), 'details', fields)),
    writtenBy: row.name,
    release: releaseOf(row),
    updatedAt: row.updated_at,
  }));
}

function releaseOf(row: {
  state: Release['is'];
  send_at: number | null;
  task_id: number | null;
}): Release {
  switch (row.state) {
    case 'draft':
      return { is: 'draft' };
    case 'scheduled':
      return { is: 'scheduled', at: row.send_at! };
    case 'released':
      return { is: 'released', at: row.send_at!, task: row.task_id! };
  }
}

/** What has become of the mails of released bulletins, by the bulletin's id. */
export async function deliveriesOf(
  db: Db,
  bulletins: Pick<Bulletin, 'id' | 'release'>[],
): Promise<Map<number, BulletinDelivery>> {
  const released = bulletins.flatMap(({ id, release }) =>
    release.is === 'released' ? [{ id, task: release.task }] : [],
  );
  if (released.length === 0) return new Map();
  const states = await mailStates(
    db,
    'bulletin_id',
    released.map(({ id }) => id),
  );
  const tasks = await db
    .selectFrom('tasks')
    .select(['id', 'state', 'total', 'done'])
    .where(
      'id',
      'in',
      released.map(({ task }) => task),
    )
    .execute();
  return new Map(
    released.map(({ id, task: taskId }) => {
      const task = tasks.find((one) => one.id === taskId)!;
      const { sent, waiting, failed, declined } = states(id);
      const unwritten = Math.max(0, task.total - task.done);
      const brokenOff = task.state === 'stopped' || task.state === 'failed';
      const ended = brokenOff || task.state === 'done';
      const spared = declined + (task.state === 'done' ? unwritten : 0);
      return [
        id,
        {
          total: task.total,
          sent,
          waiting: waiting + (ended ? 0 : unwritten),
          failed,
          spared,
          left: spared + (brokenOff ? unwritten : 0),
        },
      ];
    }),
  );
}
