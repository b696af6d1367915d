import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServerProcess } from '#tests/support/server-process.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kutsu-stop-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const form = (email: string) =>
  new URLSearchParams({ firstName: 'Maija', lastName: 'Meikäläinen', email });

test('SIGTERM finishes the sign-ups that are under way and exits 0', async () => {
  const server = await startServerProcess(folder);
  const sent = Array.from({ length: 50 }, (_, number) =>
    fetch(`${server.url}/e/kanta-hameen-4-kumppanuuspaiva/register`, {
      method: 'POST',
      redirect: 'manual',
      body: form(`henkilo-${number}@example.fi`),
    }).then(
      ({ status }) => status,
      () => null,
    ),
  );
  await pause(20);
  expect(await server.end('SIGTERM')).toBe(0);
  const answered = (await Promise.all(sent)).filter((status) => status === 303).length;
  const sqlite = new Sqlite(join(folder, 'kutsu.sqlite'), { readonly: true });
  const stored = sqlite.prepare("select count(*) from registrations where email like 'henkilo-%'");
  expect(stored.pluck().get()).toBe(answered);
  sqlite.close();
});

test('a stopped server left its mail in the outbox or sent it', async () => {
  const sqlite = new Sqlite(join(folder, 'kutsu.sqlite'), { readonly: true });
  const states = sqlite.prepare('select distinct state from messages').pluck().all();
  expect(states.filter((state) => state !== 'sent' && state !== 'queued')).toEqual([]);
  sqlite.close();
});
