import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { load } from './load.ts';
import { signUp } from './requests.ts';
const dir = mkdtempSync('/tmp/me/prof-');
const port = 3990;
const child = spawn(process.execPath, [...(process.env.PROF?['--cpu-prof', '--cpu-prof-dir=' + dir]:[]), 'build/server/demo.js'], { cwd: '/work/main', env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATA_DIR: dir, LOG_LEVEL: 'warn', ROBOT_CHECKS: 'off', UPDATE_DELAY: '0', ...(process.env.NOMAIL ? { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'a@example.fi' } : {}) }, stdio: ['ignore','ignore','inherit'] });
await new Promise((r) => setTimeout(r, 3000));
if (process.env.SQL) { const { default: S } = await import('better-sqlite3'); const d = new S(dir + '/kutsu.sqlite'); d.exec(process.env.SQL); d.close(); }
const ask = { port, connections: 32, seconds: 3, expected: 303 };
await load({ ...ask, request: (n: number) => signUp('kanta-hameen-4-kumppanuuspaiva', 'a' + n) } as never).catch(async () => 0);
const r = await load({ ...ask, seconds: 5, first: 1_000_000, request: (n: number) => signUp('kanta-hameen-4-kumppanuuspaiva', 'b' + n) } as never);
console.log(r);
child.kill('SIGTERM');
await new Promise((r) => child.on('exit', r));
console.log(dir);
