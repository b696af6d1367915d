import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import type { Db } from '#db/client.ts';
import { openPublicRevision } from '#db/public-revision.ts';
import { eventFacts } from '../domain/events/event-facts.server.ts';
import { eventPageFacts } from '../domain/events/event-page-facts.server.ts';
import { keyringFrom } from '../domain/privacy/keyring.ts';
import type { Instant } from '../domain/time.ts';
import { domainOf } from '../jobs/compose.ts';
import { startErasing } from '../jobs/erasing.ts';
import { exportParticipants } from '../jobs/export/export-participants.ts';
import { importParticipants } from '../jobs/import-participants.ts';
import { startMailbox } from '../jobs/mailbox.ts';
import { startReminding } from '../jobs/reminding.ts';
import { sendBulletin } from '../jobs/send-bulletin.ts';
import { startTasks } from '../jobs/tasks.ts';
import { openTransport } from '../jobs/transport.ts';
import { startWorker } from '../jobs/worker.ts';
import { answerOf, type Build } from './answer-of.ts';
import type { Configuration } from './configuration.ts';
import { openDatabase } from './database.ts';
import { expressApp } from './express-app.ts';
import { KeptPages } from './kept-pages.ts';
import { knownFacts } from './known-facts.ts';
import { openLog } from './log.ts';

export interface RunningServer {
  /** Where it listens, on this machine. */
  url: string;
  db: Db;
  /** Finishes what is under way, then closes the database. */
  stop(): Promise<void>;
}

interface Options {
  clock?: () => Instant;
  busyTimeout?: number;
  build?: Build;
  /** Serves scripts and styles where they are not built beforehand. */
  assets?: RequestHandler;
  /** Fills a fresh database before the first request. */
  fill?: (
    db: Db,
    parts: { now: Instant; keyring: ReturnType<typeof keyringFrom> },
  ) => Promise<unknown>;
}

/** How long, in milliseconds, a stop waits for answers that are under way. */
const LAST_ANSWERS = 10_000;

/** Opens the database, migrates it, starts what sends and reads mail, and only then listens. */
export async function startServer(
  configuration: Configuration,
  options: Options = {},
): Promise<RunningServer> {
  const { clock = Date.now } = options;
  // Given as a function, the routes would be laid out anew for every request.
  const build = options.build ?? (await import('virtual:remix/server-build'));
  const log = openLog(configuration.logLevel);
  const { db, file } = await openDatabase(configuration.folder, {
    now: clock(),
    busyTimeout: options.busyTimeout,
    copied: (copy) => log.info({ copy }, 'the database was copied before its tables change'),
  });
  const keyring = keyringFrom(configuration.secret);
  await options.fill?.(db, { now: clock(), keyring });

  const revision = openPublicRevision(file);
  const kept = new KeptPages((seats) => revision.of(seats));
  const transport = openTransport({
    smtpUrl: configuration.smtpUrl,
    mailFolder: join(configuration.folder, 'mail'),
    signing: configuration.dkim && {
      ...configuration.dkim,
      domain: domainOf(configuration.mailFrom.address),
    },
  });
  const sender = {
    origin: configuration.origin,
    from: configuration.mailFrom,
    mailboxIsRead: configuration.mailbox !== null,
  };
  let underWay = 0;
  const worker = startWorker(db, {
    clock,
    keyring,
    transport,
    sender,
    log,
    busy: () => underWay > 0,
    perMinute: configuration.mailPerMinute,
    bulkFrom: configuration.bulkMailFrom,
  });

  const calendarHost = new URL(configuration.origin).hostname;
  const mailbox =
    configuration.mailbox &&
    startMailbox(db, configuration.mailbox, {
      clock,
      keyring,
      calendarHost,
      log,
      mailQueued: () => worker.poke(),
    });
  const repliesAreRead = () => mailbox?.isRead() ?? false;
  const erasing = startErasing(db, { clock, log, dataFolder: configuration.folder });
  const tasks = startTasks(db, {
    clock,
    keyring,
    calendarHost,
    repliesAreRead,
    log,
    busy: () => underWay > 0,
    kinds: {
      import: importParticipants,
      export: exportParticipants(configuration.folder),
      bulletin: sendBulletin,
    },
    partDone: () => worker.poke(),
  });
  const reminding = startReminding(db, {
    clock,
    keyring,
    log,
    mailQueued: () => worker.poke(),
    taskQueued: () => tasks.poke(),
  });

  let stopping = false;
  const app = expressApp({
    configuration,
    db,
    keyring,
    eventFacts: knownFacts(revision, (slug) => eventFacts(db, slug)),
    eventPageFacts: knownFacts(revision, (slug) => eventPageFacts(db, slug)),
    clock,
    log,
    kept,
    answerOf: answerOf(build),
    assets: options.assets,
    repliesAreRead,
    mailQueued: () => worker.poke(),
    taskQueued: () => tasks.poke(),
    stopping: () => stopping,
  });
  const server = createServer((request, response) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (reads && !stopping && kept.answer(request, response, pathOf(request.url!), clock())) return;
    underWay += 1;
    response.on('close', () => {
      underWay -= 1;
    });
    app(request, response);
  });
  const close = async () => {
    await reminding.stop();
    await tasks.stop();
    await mailbox?.stop();
    await worker.stop();
    await erasing.stop();
    transport.close();
    revision.close();
    await db.destroy();
  };
  try {
    await listen(server, configuration.port);
  } catch (error) {
    await close();
    throw error;
  }

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    db,
    async stop() {
      stopping = true;
      const closed = new Promise((done) => server.close(done));
      server.closeIdleConnections();
      const patience = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS);
      await closed;
      clearTimeout(patience);
      await close();
    },
  };
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, refused) => {
    server.once('error', refused);
    server.listen(port, () => listening());
  });
}
