import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyringFrom } from '#app/domain/privacy/keyring.ts';
import { newToken } from '#app/domain/privacy/token.ts';
import { readRegistration } from '#app/domain/registrations/registrations.server.ts';
import { kyselyOver, openSqlite } from '#db/client.ts';
import { freePort } from '#tests/support/free-port.ts';
import { maija } from '#tests/support/maija.ts';
import { visitor } from '#tests/support/visitor.ts';

const SECRET = 'another secret of the tests, long enough';
const event = '/e/kanta-hameen-4-kumppanuuspaiva';

let folder: string;
let program: ChildProcess;
let written = '';
let secrets: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutsu-'));
  const port = await freePort();
  const env = {
    PORT: String(port),
    DATA_DIR: folder,
    SECRET,
    LOG_LEVEL: 'trace',
    ROBOT_CHECKS: 'off',
  };
  program = spawn(process.execPath, ['build/server/demo.js'], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  program.stdout!.on('data', (chunk) => (written += chunk));
  program.stderr!.on('data', (chunk) => (written += chunk));
  await untilWritten(/dev\/mail/);
  secrets = await everythingThatPeopleDo({ url: `http://localhost:${port}` });
});

afterAll(async () => {
  program.kill('SIGTERM');
  await new Promise((ended) => program.once('exit', ended));
  await rm(folder, { recursive: true, force: true });
});

async function untilWritten(what: RegExp): Promise<void> {
  while (!what.test(written)) {
    if (program.exitCode !== null) throw new Error(written);
    await new Promise((resume) => program.stdout!.once('data', resume));
  }
}

/** Signs up, errs, asks, joins, cancels and mistypes; gives every secret that was used on the way. */
async function everythingThatPeopleDo(server: { url: string }): Promise<string[]> {
  const browser = visitor(server);
  await browser.fillIn(`${event}/register`, maija({ firstName: '', role: 'Salarooli' }));
  const answer = await browser.fillIn(`${event}/register`, maija());
  const receipt = answer.headers.get('Location')!;
  await browser.get(receipt);
  await browser.fillIn(`${event}/register`, maija());
  await browser.fillIn(`${event}/questions`, {
    question: 'Salainen kysymys?',
    name: 'Maija',
    email: 'maija@example.fi',
  });

  const { token, joinToken } = await registered();
  for (const page of [
    '',
    '/',
    '/details',
    '/x',
    '%zz',
    '/%zz',
    '.data',
    '/details.data',
    '?done=x',
  ])
    await browser.get(`/r/${token}${page}`);
  for (const path of [`/R/${token}`, `//r//${token}`, `/sv/r/${token}`, `/${token}`, `/x/${token}`])
    await browser.get(path);
  for (const page of ['', '.data', '/x', '%']) await browser.get(`/j/${joinToken}${page}`);
  const panellist = newToken();
  for (const page of ['', '/', '.data', '/x', '%']) await browser.get(`/p/${panellist}${page}`);
  await browser.get(`/sv/P/${panellist}`);
  const opened = await browser.send(`/r/${token}/mail-choices`, {});
  const choices = opened.headers.get('Location')!.split('/').at(-1)!;
  for (const page of ['', '/', '.data', '/bulletins', '/x', '%', '?done=saved'])
    await browser.get(`/m/${choices}${page}`);
  await browser.send(`/en/m/${choices}`, { wanted: 'reminders' });
  await browser.send(`/M/${choices}/bulletins`, { 'List-Unsubscribe': 'One-Click' });
  await browser.send(`/r/${token}`, {});
  await browser.send(`/r/${token}/details`, {});
  await browser.send(`/r/${token}/details`, maija({ email: 'maija.uusi@example.net' }));
  await browser.send(`/r/${token}/seat`, { mode: 'on-site' });
  await browser.send(`/r/${token}/seat`, { mode: 'x' });
  await browser.send(`/r/${token}/invitation`, {});
  await browser.send(`/r/${token}/invitation.ics`, {});
  await browser.ask(`/r/${token}/details`, { method: 'PUT' });
  await browser.fillIn(`/r/${token}/cancellation`, {});
  await browser.get('/ei-ole?email=maija@example.fi');
  return [token, joinToken, panellist, choices, receipt.split('/').at(-1)!];
}

async function registered() {
  const db = kyselyOver(openSqlite(join(folder, 'kutsu.sqlite')));
  const row = await db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow();
  const registration = await readRegistration(db, row, keyringFrom(SECRET));
  await db.destroy();
  return registration;
}

describe('after everything that people do, the log', () => {
  test('has a line for each request', () => {
    expect(written.split('\n').filter((line) => line.includes('"req":')).length).toBeGreaterThan(
      30,
    );
  });

  test('has no token, join token or receipt', () => {
    for (const secret of secrets) expect(written).not.toContain(secret.slice(0, 20));
  });

  test('has no name, address, answer or meeting link', () => {
    const lines = written.split('\n').filter((line) => line.startsWith('{'));
    expect(lines.join('\n')).not.toMatch(
      /Maija|Meikäläinen|maija|@example\.|Salarooli|Salainen|meet\./,
    );
  });

  test('has no error but those of the program', () => {
    const errors = written.split('\n').filter((line) => /"level":(50|60)|Warning|Error/.test(line));
    expect(errors).toEqual([]);
  });
});
