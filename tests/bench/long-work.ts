import { setTimeout as pause } from 'node:timers/promises';
import { bestRound, type Measured } from './load.ts';
import { organiserOf } from './organiser.ts';
import { environment, type OwnProcess, type Program, startProgram } from './own-process.ts';
import { signUp } from './requests.ts';

const AT_ONCE = 32;
const SHEET = 10_000;

/** Sign-ups beside an organiser's long work, and that work by itself. */
export interface LongWork {
  alone: Measured;
  whileExporting: Measured;
  whileImporting: Measured;
  /** Seconds from the button to the last byte of the file, with nobody else there. */
  exportSeconds: number;
  /** What the program grows by meanwhile, in MiB. */
  exportGrowth: number;
  /** Seconds from the sheet's upload to its last row, with nobody else there. */
  importSeconds: number;
}

/** Has an organiser export everybody, and import 10,000 others, over and over while people sign up. */
export async function longWork(
  folder: string,
  event: string,
  mailServer: OwnProcess,
): Promise<LongWork> {
  const program = await startProgram(environment(folder, mailServer.port));
  const { port } = program;
  const organiser = await organiserOf(folder, port, event);
  const run = Date.now();
  const signUps = (during: string) =>
    bestRound({
      port,
      connections: AT_ONCE,
      seconds: 4,
      request: (n) => signUp(event, `person-${run}-${during}-${n}`),
      expected: 303,
    });

  await organiser.export();
  const { growth, seconds: exportSeconds } = await grownBy(program, () => organiser.export());
  const importSeconds = await secondsOf(() => organiser.import(SHEET));
  const alone = await signUps('alone');
  const whileExporting = await during(
    () => organiser.export(),
    () => signUps('export'),
  );
  const whileImporting = await during(
    () => organiser.import(SHEET),
    () => signUps('import'),
  );
  await program.end();
  return {
    alone,
    whileExporting,
    whileImporting,
    exportSeconds,
    exportGrowth: growth,
    importSeconds,
  };
}

/** Measures while the work is done again and again. */
async function during<Result>(
  work: () => Promise<unknown>,
  measured: () => Promise<Result>,
): Promise<Result> {
  let over = false;
  const working = (async () => {
    while (!over) await work();
  })();
  const result = await measured();
  over = true;
  await working;
  return result;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

async function grownBy(
  program: Program,
  work: () => Promise<unknown>,
): Promise<{ growth: number; seconds: number }> {
  const before = program.memory();
  let most = before;
  let over = false;
  const looking = (async () => {
    for (; !over; await pause(50)) most = Math.max(most, program.memory());
  })();
  const seconds = await secondsOf(work);
  over = true;
  await looking;
  return { growth: most - before, seconds };
}
