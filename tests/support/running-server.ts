import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '#app/http/configuration.ts';
import type { startServer } from '#app/http/server.ts';
import type { Db } from '#db/client.ts';
import { seedDemo } from '#db/seed.ts';
import { freePort } from './free-port.ts';

/** A Sunday noon in Helsinki: the demo's next partnership day is then 15.12.2026, its seminar 29.12.2026. */
export const SUNDAY = Date.UTC(2026, 10, 22, 10);

export const TEST_SECRET = 'a secret for tests only, 32 long';

export interface TestServer {
  url: string;
  db: Db;
  folder: string;
  /** Turns the server's clock to an instant. */
  turnClockTo(instant: number): void;
  now(): number;
  stop(): Promise<void>;
}

interface Options {
  now?: number;
  env?: Record<string, string>;
  busyTimeout?: number;
  /** Without the demo's networks and events. */
  empty?: boolean;
}

/** The built program with the demo's events, on a free port, a folder and a clock of its own. */
export async function startTestServer({
  now = SUNDAY,
  env,
  busyTimeout,
  empty,
}: Options = {}): Promise<TestServer> {
  const built = (await import(`${process.cwd()}/build/server/server.js`)) as {
    startServer: typeof startServer;
  };
  const folder = await mkdtemp(join(tmpdir(), 'kutsu-'));
  const configuration = readConfiguration(
    {
      PORT: String(await freePort()),
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
      ROBOT_CHECKS: 'off',
      SECRET: TEST_SECRET,
      UPDATE_DELAY: '0',
      ...env,
    },
    'demo',
  );
  let time = now;
  const server = await built.startServer(configuration, {
    clock: () => time,
    busyTimeout,
    fill: empty ? undefined : seedDemo,
  });
  return {
    url: server.url,
    db: server.db,
    folder,
    turnClockTo: (instant) => {
      time = instant;
    },
    now: () => time,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
