import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '#tests/support/free-port.ts';

export interface OwnProcess {
  port: number;
  /** What it answers when it is asked: a count. */
  ask(): Promise<number>;
  end(): Promise<void>;
}

/** One of the files in processes/, which tells its port when it is ready. */
export async function startProcess(
  file: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<OwnProcess> {
  const child = fork(`tests/bench/processes/${file}`, args, {
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const said = async () => ((await once(child, 'message')) as [number])[0];
  return {
    port: await said(),
    ask() {
      child.send('how many?');
      return said();
    },
    end: () => end(child),
  };
}

export interface Program {
  port: number;
  /** From its start to its first answer, in milliseconds. */
  startedIn: number;
  /** What it occupies of the machine's memory now, in MiB. */
  memory(): number;
  end(): Promise<void>;
}

/** The environment of the program under load: as an organiser runs it, but for the checks for robots. */
export function environment(folder: string, smtpPort: number): Record<string, string> {
  return {
    DATA_DIR: folder,
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    ROBOT_CHECKS: 'off',
    SECRET: 'a secret for the bench, 32 and more',
  };
}

/** The built demo as anybody starts it. */
export async function startProgram(env: Record<string, string>): Promise<Program> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, ['build/server/demo.js'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await isUp(port))) {
    if (child.exitCode !== null) throw new Error('the program did not start');
    await pause(5);
  }
  return {
    port,
    startedIn: performance.now() - begun,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024,
    end: () => end(child),
  };
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function isUp(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    (response) => response.ok,
    () => false,
  );
}
