import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { TEST_SECRET } from './running-server.ts';

export interface ServerProcess {
  url: string;
  /** What it has written to its standard output and error so far. */
  output(): string;
  /** Ends it by a signal and gives its exit code, null where the signal killed it. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** The built demo as a process of its own on a folder; resolves once it answers. */
export async function startServerProcess(
  folder: string,
  env: Record<string, string> = {},
): Promise<ServerProcess> {
  const port = await freePort();
  const child = run('demo', {
    PORT: String(port),
    DATA_DIR: folder,
    SECRET: TEST_SECRET,
    ROBOT_CHECKS: 'off',
    LOG_LEVEL: 'warn',
    ...env,
  });
  const output = outputOf(child);
  const url = `http://localhost:${port}`;
  while (!(await isUp(url))) {
    if (child.exitCode !== null) throw new Error(output());
    await pause(10);
  }
  return {
    url,
    output,
    async end(signal) {
      const exited = once(child, 'exit');
      child.kill(signal);
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}

/** Runs an entry that is expected to end by itself. */
export async function runToEnd(
  entry: 'start' | 'demo' | 'organiser',
  env: Record<string, string>,
  words: string[] = [],
) {
  const child = run(entry, env, words);
  const output = outputOf(child);
  const [code] = (await once(child, 'exit')) as [number];
  return { code, output: output() };
}

function run(entry: string, env: Record<string, string>, words: string[] = []): ChildProcess {
  return spawn(process.execPath, [`build/server/${entry}.js`, ...words], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function outputOf(child: ChildProcess): () => string {
  let written = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk) => {
      written += chunk;
    });
  return () => written;
}

async function isUp(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    (response) => response.ok,
    () => false,
  );
}
