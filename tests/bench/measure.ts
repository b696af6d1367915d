import { setTimeout as pause } from 'node:timers/promises';
import { bestRound, type Load, type Measured } from './load.ts';
import { outboxEmptying } from './mail-out.ts';
import { environment, type OwnProcess, startProcess, startProgram } from './own-process.ts';
import { get, signUp } from './requests.ts';

export const EVENT = 'kanta-hameen-4-kumppanuuspaiva';
const PAGE = `/e/${EVENT}`;
const PAGE_WITH_SEATS = '/e/seuraava-verkostoseminaari';
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
  afresh: Measured;
}

export async function measure(folder: string, mailServer: OwnProcess): Promise<Measures> {
  const env = environment(folder, mailServer.port);
  const program = await startProgram(env);
  const { port, startedIn } = program;
  await pause(1000);
  const idle = program.memory();
  const memory: number[] = [];
  const underLoad = async (request: Load['request'], expected: number, seconds: number) => {
    const measured = await bestRound({ port, request, expected, seconds, connections: AT_ONCE });
    memory.push(program.memory());
    return measured;
  };

  const etag = await etagOf(port);
  const kept = await underLoad(() => get(PAGE), 200, 1.5);
  const notModified = await underLoad(() => get(PAGE, { 'If-None-Match': etag }), 304, 1.5);
  const form = await underLoad(() => get(`${PAGE}/register`), 200, 1.5);
  const run = Date.now();
  const person = (n: number) => signUp(EVENT, `person-${run}-${n}`);
  const signUps = await underLoad(person, 303, 4);
  const mailOut = await outboxEmptying(mailServer, 5);
  await program.end();
  const loaded = Math.max(...memory);
  const afresh = await renderedAfresh(env);
  return { startedIn, idle, kept, notModified, form, signUp: signUps, loaded, mailOut, afresh };
}

async function renderedAfresh(env: Record<string, string>): Promise<Measured> {
  const { port, end } = await startProcess('seats-change.ts', [], env);
  const request = () => get(PAGE_WITH_SEATS);
  const afresh = await bestRound({ port, request, expected: 200, seconds: 1.5, connections: 4 });
  await end();
  return afresh;
}

async function etagOf(port: number): Promise<string> {
  const { headers } = await fetch(`http://127.0.0.1:${port}${PAGE}`);
  return headers.get('ETag')!;
}
