import { setTimeout as pause } from 'node:timers/promises';
import { type Load, load, type Measured } from './load.ts';
import { outboxEmptying } from './mail-out.ts';
import { environment, type OwnProcess, startProcess, startProgram } from './own-process.ts';
import { get, signUp } from './requests.ts';

export const EVENT = 'kanta-hameen-4-kumppanuuspaiva';
const PAGE = `/e/${EVENT}`;
const AT_ONCE = 32;

/** What the program does with so many people signed up already. */
export interface Measures {
  startedIn: number;
  idle: number;
  kept: Measured;
  notModified: Measured;
  form: Measured;
  signUp: Measured;
  loaded: number;
  mailOut: number;
  afresh: number;
}

export async function measure(folder: string, mailServer: OwnProcess): Promise<Measures> {
  const env = environment(folder, mailServer.port);
  const program = await startProgram(env);
  const { port, startedIn } = program;
  await pause(1000);
  const idle = program.memory();
  const memory: number[] = [];
  const underLoad = async (request: Load['request'], expected: number, seconds: number) => {
    const measured = await loadAfterWarmUp({ port, request, expected, seconds });
    memory.push(program.memory());
    return measured;
  };

  const etag = await etagOf(port);
  const kept = await underLoad(() => get(PAGE), 200, 2);
  const notModified = await underLoad(() => get(PAGE, { 'If-None-Match': etag }), 304, 2);
  const form = await underLoad(() => get(`${PAGE}/register`), 200, 2);
  const run = Date.now();
  const person = (n: number) => signUp(EVENT, `person-${run}-${n}`);
  const signUps = await underLoad(person, 303, 6);
  const mailOut = await outboxEmptying(mailServer, 5);
  await program.end();
  const loaded = Math.max(...memory);
  const afresh = await renderedAfresh(env);
  return { startedIn, idle, kept, notModified, form, signUp: signUps, loaded, mailOut, afresh };
}

/** The first seconds of a process are slower than all that follow. */
async function loadAfterWarmUp(measured: Omit<Load, 'connections'>): Promise<Measured> {
  const all = { ...measured, connections: AT_ONCE };
  await load({ ...all, seconds: 2 });
  return load({ ...all, first: 1_000_000 });
}

async function renderedAfresh(env: Record<string, string>): Promise<number> {
  const program = await startProcess('never-kept.ts', [], env);
  const asking = { port: program.port, connections: 4, request: () => get(PAGE), expected: 200 };
  await load({ ...asking, seconds: 2 });
  const before = await program.ask();
  const seconds = 3;
  await load({ ...asking, seconds });
  const rendered = (await program.ask()) - before;
  await program.end();
  return rendered / seconds;
}

async function etagOf(port: number): Promise<string> {
  const { headers } = await fetch(`http://127.0.0.1:${port}${PAGE}`);
  return headers.get('ETag')!;
}
