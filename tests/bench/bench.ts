import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySignUp } from './fill.ts';
import { bestRound, load, type Measured } from './load.ts';
import { type LongWork, longWork } from './long-work.ts';
import { nodemailerAlone, outboxEmptying } from './mail-out.ts';
import { EVENT, type Measures, measure } from './measure.ts';
import { environment, type OwnProcess, startProcess, startProgram } from './own-process.ts';
import { rawInsertsPerSecond } from './raw-inserts.ts';
import { aim, aims, heading, line, note, section } from './report.ts';
import { get, signUp } from './requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'kutsu-bench-'));
const mailServer = await startProcess('mail-server.ts');
try {
  heading();
  const page = await oneSignUp();
  const yardsticks = await measureYardsticks(page.length);
  copySignUp(folder, 99);
  const few = await measureWith('100', mailServer);
  copySignUp(folder, 100_000);
  const many = await measureWith('100,000', mailServer);
  const beside = await besideLongWork();
  compare(yardsticks, page.startedIn, few, many, beside);
} finally {
  await mailServer.end();
  rmSync(folder, { recursive: true, force: true });
}

/** Starts on an empty folder, and signs up the person whom all others are copies of. */
async function oneSignUp(): Promise<{ startedIn: number; length: number }> {
  const program = await startProgram(environment(folder, mailServer.port));
  const { port, startedIn } = program;
  const request = () => signUp(EVENT, 'first');
  await load({ port, connections: 1, seconds: 0, request, expected: 303 });
  const page = await fetch(`http://127.0.0.1:${port}/e/${EVENT}`);
  const length = Number(page.headers.get('Content-Length'));
  await outboxEmptying(mailServer, 2);
  await program.end();
  return { startedIn, length };
}

interface Yardsticks {
  http: Measured;
  httpAndRead: Measured;
  inserts: number;
  nodemailer: number;
}

async function measureYardsticks(pageLength: number): Promise<Yardsticks> {
  const bytes = String(pageLength);
  const yardsticks = {
    http: await bareHttp([bytes]),
    httpAndRead: await bareHttp([bytes, join(folder, 'kutsu.sqlite')]),
    inserts: rawInsertsPerSecond(folder),
    nodemailer: await nodemailerAlone(mailServer),
  };
  section('Yardsticks');
  line('bare node:http, as many bytes as the page', yardsticks.http);
  line('the same and one SQLite read', yardsticks.httpAndRead);
  line('better-sqlite3 inserts, synchronous=FULL', yardsticks.inserts);
  line('nodemailer alone, pooled', yardsticks.nodemailer);
  return yardsticks;
}

async function bareHttp(args: string[]): Promise<Measured> {
  const { port, end } = await startProcess('bare-http.ts', args);
  const request = () => get('/');
  const measured = await bestRound({ port, request, expected: 200, seconds: 1.5, connections: 32 });
  await end();
  return measured;
}

async function measureWith(registrations: string, mailServer: OwnProcess): Promise<Measures> {
  const measures = await measure(folder, mailServer);
  section(`With ${registrations} registrations`);
  line('event page, kept', measures.kept);
  line('event page, not modified (304)', measures.notModified);
  line('event page, rendered afresh', measures.afresh);
  line('sign-up form, a fresh one for everybody', measures.form);
  line('sign-up, 32 at once', measures.signUp);
  line('mail out', measures.mailOut);
  note('memory idle', `${Math.round(measures.idle)} MiB`);
  note('memory under load', `${Math.round(measures.loaded)} MiB`);
  note('start', `${Math.round(measures.startedIn)} ms`);
  return measures;
}

async function besideLongWork(): Promise<LongWork> {
  const beside = await longWork(folder, EVENT, mailServer);
  section('Sign-ups beside long work, with 100,000 and more registrations');
  line('sign-up, 32 at once', beside.alone);
  line('the same while an organiser exports everybody', beside.whileExporting);
  line('the same while an organiser imports 10,000', beside.whileImporting);
  return beside;
}

function compare(
  yardsticks: Yardsticks,
  firstStart: number,
  few: Measures,
  many: Measures,
  beside: LongWork,
): void {
  const { http, httpAndRead, inserts, nodemailer } = yardsticks;
  aims('Figures');
  aim('start on an empty folder', firstStart, { most: 1000, unit: ' ms' });
  aim('start with 100,000', many.startedIn, { most: 1000, unit: ' ms' });
  aim('memory idle', few.idle, { most: 150, unit: ' MiB' });
  aim('memory under load', Math.max(few.loaded, many.loaded), { most: 400, unit: ' MiB' });
  aim('event page afresh', few.afresh.perSecond, { least: 1000, unit: '/s' });
  aim('sign-up', few.signUp.perSecond, { least: 1000, unit: '/s' });
  aim('sign-up with 100,000', many.signUp.perSecond, { least: 1000, unit: '/s' });
  aim('sign-up with 100,000, p99', many.signUp.p99, { most: 100, unit: ' ms' });
  aim('sign-up while exporting, p99', beside.whileExporting.p99, { most: 100, unit: ' ms' });
  aim('sign-up while importing, p99', beside.whileImporting.p99, { most: 100, unit: ' ms' });
  aim('export of everybody, all of it', beside.exportSeconds, { most: 3, unit: ' s' });
  aim('memory for an export', beside.exportGrowth, { most: 50, unit: ' MiB' });
  aim('import of 10,000, all steps', beside.importSeconds, { unit: ' s' });

  aims('Ratios');
  const read = httpAndRead.perSecond;
  aim('page kept : bare http', few.kept.perSecond / http.perSecond, {});
  aim('page kept : bare http and one read', few.kept.perSecond / read, { least: 0.5 });
  aim('304 : bare http and one read', few.notModified.perSecond / read, { least: 0.5 });
  aim('page kept, 100,000 : 100', many.kept.perSecond / few.kept.perSecond, { least: 0.9 });
  aim('page afresh, 100,000 : 100', many.afresh.perSecond / few.afresh.perSecond, { least: 0.9 });
  aim('page afresh : bare http', few.afresh.perSecond / http.perSecond, {});
  aim('sign-up : raw inserts', few.signUp.perSecond / inserts, {});
  aim('sign-up, 100,000 : 100', many.signUp.perSecond / few.signUp.perSecond, { least: 0.9 });
  aim('sign-up p99, 100,000 : 100', many.signUp.p99 / few.signUp.p99, { most: 1.5 });
  aim('sign-up p99, exporting : not', beside.whileExporting.p99 / beside.alone.p99, {});
  aim('sign-up p99, importing : not', beside.whileImporting.p99 / beside.alone.p99, {});
  aim('mail out : nodemailer alone', few.mailOut / nodemailer, { least: 0.8 });
}
