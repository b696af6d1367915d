import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServerProcess } from '#tests/support/server-process.ts';

const KILLS = 20;
const AT_ONCE = 8;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kutsu-crash-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** How long each life of the server lasts, in ms: short enough to die among the first sign-ups, long enough for hundreds. */
const lives = Array.from({ length: KILLS }, (_, kill) => 40 + ((kill * 7919) % 17) * 25);

/** Signs people up one after another until the server dies; returns those who got their answer. */
async function signUpUntilDeath(url: string, life: number, lane: number): Promise<string[]> {
  const answered: string[] = [];
  for (let number = 0; ; number += 1) {
    const email = `life-${life}-lane-${lane}-${number}@example.fi`;
    const event =
      number % 2 === 0 ? 'seuraava-verkostoseminaari' : 'kanta-hameen-4-kumppanuuspaiva';
    try {
      const response = await fetch(`${url}/e/${event}/register`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({
          ...(number % 2 === 0 && { mode: number % 3 === 0 ? 'remote' : 'on-site' }),
          firstName: 'Maija',
          lastName: 'Meikäläinen',
          email,
        }),
      });
      if (response.status !== 303) throw new Error(`${response.status}: ${await response.text()}`);
      answered.push(email);
    } catch (error) {
      if (error instanceof TypeError) return answered;
      throw error;
    }
  }
}

test(`after ${KILLS} kills under load every answered sign-up is there with its message, and no seat is sold twice`, async () => {
  const answered: string[] = [];
  for (const [life, milliseconds] of lives.entries()) {
    const server = await startServerProcess(folder);
    const lanes = Array.from({ length: AT_ONCE }, (_, lane) =>
      signUpUntilDeath(server.url, life, lane),
    );
    await pause(milliseconds);
    await server.end('SIGKILL');
    answered.push(...(await Promise.all(lanes)).flat());
    expect(faultsIn(folder, answered)).toEqual([]);
  }
  expect(answered.length).toBeGreaterThan(KILLS * 10);
});

/** What is wrong in the database that a killed server left behind. */
function faultsIn(folder: string, answered: string[]): string[] {
  const sqlite = new Sqlite(join(folder, 'kutsu.sqlite'));
  const count = (query: string, ...values: unknown[]) =>
    sqlite
      .prepare(query)
      .pluck()
      .get(...values) as number;
  const faults: string[] = [];
  if (sqlite.pragma('integrity_check', { simple: true }) !== 'ok')
    faults.push('the file is damaged');
  if ((sqlite.pragma('foreign_key_check') as unknown[]).length > 0)
    faults.push('a row refers to nothing');
  for (const email of answered) {
    if (
      count(
        "select count(*) from registrations where email = ? and state <> 'cancelled'",
        email,
      ) !== 1
    )
      faults.push(`${email} is not signed up once`);
    if (count('select count(*) from messages where recipient = ?', email) !== 1)
      faults.push(`${email} has not one message`);
  }
  if (
    count(
      'select count(*) from registrations r where not exists (select 1 from messages m where m.registration_id = r.id)',
    ) > 0
  )
    faults.push('somebody is signed up without a message');
  if (count('select count(*) from pools where confirmed > capacity') > 0)
    faults.push('a seat is sold twice');
  const miscounted = count(
    `select count(*) from pools p where p.confirmed <> (select count(*) from registrations r where r.event_id = p.event_id and r.seat = p.mode)
       or p.waiting <> (select count(*) from registrations r where r.event_id = p.event_id and r.waits_for = p.mode)`,
  );
  if (miscounted > 0) faults.push('a pool’s counters are not its registrations');
  sqlite.close();
  return faults;
}
