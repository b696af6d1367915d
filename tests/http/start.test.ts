import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kyselyOver, openSqlite } from '#db/client.ts';
import { migrateAsEarlierRelease } from '#tests/support/earlier-release.ts';
import { freePort } from '#tests/support/free-port.ts';
import { runToEnd, startServerProcess } from '#tests/support/server-process.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kutsu-start-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const copiesIn = (directory: string) =>
  readdirSync(directory).filter((file) => /^before-migration-\d+\.sqlite$/.test(file));

test('a started program says that it is well, and keeps no copy of a database that was empty', async () => {
  const fresh = join(folder, 'fresh');
  const server = await startServerProcess(fresh);
  const health = await fetch(`${server.url}/healthz`);
  expect(health.headers.get('Content-Type')).toContain('application/json');
  expect(await health.json()).toEqual({ status: 'ok' });
  expect(await server.end('SIGTERM')).toBe(0);
  expect(copiesIn(fresh)).toEqual([]);
});

test('the database of an earlier release is copied before its tables change', async () => {
  const earlier = mkdtempSync(join(folder, 'earlier-'));
  await leaveNetworkOfEarlierRelease(earlier);
  const server = await startServerProcess(earlier);
  expect(await server.end('SIGTERM')).toBe(0);
  const copies = copiesIn(earlier);
  expect(copies).toHaveLength(1);
  const copy = new Sqlite(join(earlier, copies[0]!), { readonly: true });
  expect(copy.prepare('select slug from networks').pluck().all()).toEqual(['vanha-verkosto']);
  expect(
    copy.prepare("select 1 from sqlite_schema where name = 'registrations'").get(),
  ).toBeUndefined();
  copy.close();
});

async function leaveNetworkOfEarlierRelease(directory: string): Promise<void> {
  const db = kyselyOver(openSqlite(join(directory, 'kutsu.sqlite')));
  await migrateAsEarlierRelease(db);
  await db
    .insertInto('networks')
    .values({ slug: 'vanha-verkosto', name: '{"fi":"Vanha"}', created_at: 0, updated_at: 0 })
    .execute();
  await db.destroy();
}

test.each([
  ['PORT', 'kolmetuhatta'],
  ['ORIGIN', 'kutsu.example.fi'],
  ['SMTP_URL', 'mail.example.fi'],
  ['MAIL_FROM', 'Kutsu'],
  ['SECRET', 'short'],
  ['TRUST_PROXY', 'yes'],
  ['LOG_LEVEL', 'loud'],
  ['ROBOT_CHECKS', 'maybe'],
])(
  'with a wrong %s it says so in one sentence, exits 1 and starts nothing',
  async (name, value) => {
    const never = join(folder, `never-${name}`);
    const { code, output } = await runToEnd('demo', { DATA_DIR: never, [name]: value });
    expect(output).toMatch(new RegExp(`^${name} [^\\n]*\\.\\n$`));
    expect(code).toBe(1);
    expect(existsSync(never)).toBe(false);
  },
);

test('where another program has the port it says so in one sentence and exits 1', async () => {
  const port = await freePort();
  const other = createServer().listen(port);
  const { code, output } = await runToEnd('demo', {
    DATA_DIR: join(folder, 'second'),
    LOG_LEVEL: 'silent',
    PORT: String(port),
  });
  other.close();
  expect(output).toMatch(/^[^\n]*\n$/);
  expect(output).toContain(String(port));
  expect(code).toBe(1);
});
