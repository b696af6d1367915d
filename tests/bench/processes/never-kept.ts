import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { readConfiguration } from '#app/http/configuration.ts';
import type { startServer } from '#app/http/server.ts';
import { freePort } from '#tests/support/free-port.ts';

/**
 * The built program with one difference: after each answer something public has changed, so that no page
 * can be kept. Says how many pages it has rendered whenever it is asked.
 */
const built = (await import(`${process.cwd()}/build/server/server.js`)) as {
  startServer: typeof startServer;
};
const port = await freePort();
const configuration = readConfiguration({ ...process.env, PORT: String(port) }, 'demo');
let rendered = 0;
let change = () => {};
await built.startServer(configuration, {
  assets: (_request, response, next) => {
    rendered += 1;
    response.on('finish', () => change());
    next();
  },
});
const sqlite = new Sqlite(join(configuration.folder, 'kutsu.sqlite'));
sqlite.pragma('synchronous = OFF');
const raise = sqlite.prepare('update public_revision set number = number + 1');
change = () => raise.run();
process.on('message', () => process.send!(rendered));
process.send!(port);
