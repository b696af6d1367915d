import { setImmediate as nextTurn } from 'node:timers/promises';
import { pino } from 'pino';
import { keyringFrom } from '#app/domain/privacy/keyring.ts';
import { doNextTask } from '#app/jobs/do-task.ts';
import { exportParticipants } from '#app/jobs/export/export-participants.ts';
import { kyselyOver, openSqlite } from '#db/client.ts';

/**
 * Does the two exports that wait in a database, and tells how much memory the second took more: what a first
 * one needs once (compiled code, the database's cache) is not what rows need.
 */
const [folder, secret, now] = process.argv.slice(2) as [string, string, string];
const db = kyselyOver(openSqlite(`${folder}/kutsu.sqlite`));
const parts = {
  db,
  keyring: keyringFrom(secret),
  calendarHost: 'kutsu.example.fi',
  repliesAreRead: () => false,
  clock: () => Number(now),
  turn: async () => void (await nextTurn()),
  log: pino({ level: 'error' }),
  kinds: { export: exportParticipants(folder) },
};

await doNextTask(parts);
const before = process.memoryUsage.rss();
// What the system calls the most that a process had counts that of the process that started it.
let peak = before;
const looks = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
await doNextTask(parts);
clearInterval(looks);
process.stdout.write(JSON.stringify({ grownBy: peak - before }));
