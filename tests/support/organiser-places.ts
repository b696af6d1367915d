import type { Plan } from '#app/domain/imports/plan.ts';
import { planImport, previewImport } from '#app/domain/imports/plan-import.server.ts';
import { startImport } from '#app/domain/imports/start-import.server.ts';
import { act, type InParts } from '#app/domain/organisers/act.server.ts';
import { keyringFrom } from '#app/domain/privacy/keyring.ts';
import { queueTask } from '#app/domain/tasks/tasks.server.ts';
import { partsOf } from './event-parts.ts';
import { maija } from './maija.ts';
import { organiserAs, UPCOMING } from './organisers.ts';
import { TEST_SECRET, type TestServer } from './running-server.ts';
import { someQuestions } from './some-questions.ts';
import { visitor } from './visitor.ts';

/** Addresses of the organisers' side that are no page to be read: buttons and files. */
const NOT_PAGES = /^organise\/sign-(in|out)|\/file$|[.]csv$/;

export const isPage = (path: string) => path.startsWith('organise') && !NOT_PAGES.test(path);

/** Something that exists for each name in the organisers' addresses, of the demo's next partnership day. */
export async function anythingAt(server: TestServer): Promise<Record<string, string>> {
  const { db } = server;
  const organiser = await organiserAs(db, 'owner', { now: server.now() });
  const event = await db
    .selectFrom('events')
    .select('id')
    .where('slug', '=', UPCOMING)
    .executeTakeFirstOrThrow();
  const circumstances = {
    now: server.now(),
    keyring: keyringFrom(TEST_SECRET),
    calendarHost: 'kutsu.example.fi',
    repliesAreRead: false,
  };
  const by = { organiser, permission: 'edit-event', scope: { event: event.id } } as const;
  const task = await act(db, by, circumstances, (acting) =>
    queueTask(acting, { kind: 'export', eventId: event.id, total: 10, order: {} }),
  );
  await visitor(server).fillIn(`/e/${UPCOMING}/register`, maija());
  const registration = await db.selectFrom('registrations').select('id').executeTakeFirstOrThrow();
  const reminder = await db
    .selectFrom('reminders')
    .select('id')
    .where('event_id', '=', event.id)
    .executeTakeFirstOrThrow();
  return {
    ':announcement': String(await anAnnouncement(server)),
    ':bulletin': String(await aBulletin(server)),
    ':reminder': String(reminder.id),
    ':network': 'kanta-hameen-kumppanuuspaivat',
    ':series': 'kanta-hameen-kumppanuuspaiva',
    ':event': UPCOMING,
    ':organisation': '1',
    ':task': String(task),
    ':person': await someoneInEveryTeam(server),
    ':question': String(await someQuestions(db, server.now())),
    ':registration': String(registration.id),
    ...(await partsOf(db, event.id)),
    ':import': String(
      await aPreviewedSheet((command) => act(db, by, circumstances, command), event.id),
    ),
  };
}

/** Somebody with a role in the network and another in the event, by number. */
async function someoneInEveryTeam({ db }: TestServer): Promise<string> {
  const name = 'viewer and desk';
  await organiserAs(db, 'viewer', { name });
  return String((await organiserAs(db, 'desk', { name })).id);
}

/** A sheet with a row that comes in and one that does not, brought by whoever acts. */
async function aPreviewedSheet(inParts: InParts, eventId: number): Promise<number> {
  const header = ['Nimi', 'Sähköposti'];
  const rows = [
    { number: 2, cells: ['Ville Laine', 'ville@example.fi'] },
    { number: 3, cells: ['Bo Åberg', 'bo.example.fi'] },
  ];
  const head = { fileName: 'luettelo.xlsx', header, samples: rows.map(({ cells }) => cells) };
  const id = await startImport(eventId, head, rows, inParts);
  const plan: Plan = {
    columns: ['fullName', 'email'],
    mode: 'remote',
    language: 'fi',
    confirm: false,
    pastCapacity: false,
    known: 'skip',
  };
  const planNumber = await inParts((acting) => planImport(acting, id, plan));
  await previewImport({ id, eventId }, plan, planNumber!, inParts);
  return id;
}

/** A change of the demo's next partnership day that nobody has been mailed yet; gives its id. */
async function anAnnouncement({ db, now }: TestServer): Promise<number> {
  const { id } = await db
    .insertInto('announcements')
    .values((eb) => ({
      event_id: eb.selectFrom('events').select('id').where('slug', '=', UPCOMING),
      kind: 'event-changed',
      told: 12,
      created_at: now(),
    }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A draft that some organiser of the demo's next partnership day has written; gives its id. */
async function aBulletin({ db, now }: TestServer): Promise<number> {
  const organiser = await organiserAs(db, 'owner', { now: now() });
  const { id } = await db
    .insertInto('bulletins')
    .values((eb) => ({
      event_id: eb.selectFrom('events').select('id').where('slug', '=', UPCOMING),
      written_by: organiser.id,
      subject: '{"fi":"Pysäköinti"}',
      body: '{"fi":"Pysäköi torin alle."}',
      segment: '',
      state: 'draft',
      created_at: now(),
      updated_at: now(),
    }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
