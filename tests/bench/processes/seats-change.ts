import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { readConfiguration } from '#app/http/configuration.ts';
import type { startServer } from '#app/http/server.ts';
import { freePort } from '#tests/support/free-port.ts';

/**
 * The built program with one difference: after each answer one seat fewer or more is left on site, so that
 * the page is drawn afresh for every reader.
 */
const built = (await import(`${process.cwd()}/build/server/server.js`)) as {
  startServer: typeof startServer;
};
const port = await freePort();
const configuration = readConfiguration({ ...process.env, PORT: String(port) }, 'demo');
let change = () => {};
await built.startServer(configuration, {
  assets: (_request, response, next) => {
    response.on('finish', () => change());
    next();
  },
});
const sqlite = new Sqlite(join(configuration.folder, 'kutsu.sqlite'));
sqlite.pragma('synchronous = OFF');
const someoneComesOrGoes = sqlite.prepare(
  "update pools set waiting = (waiting + 1) % 2 where mode = 'on-site' and capacity is not null",
);
change = () => someoneComesOrGoes.run();
process.send!(port);
