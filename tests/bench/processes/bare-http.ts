import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Sqlite from 'better-sqlite3';

/**
 * The yardstick: `node:http` answering every request with so many bytes from memory, after it has read one
 * row by its key where a database is named.
 */
const [bytes, database] = process.argv.slice(2);
const page = Buffer.alloc(Number(bytes), 'x');
const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length };
const row = database
  ? new Sqlite(database, { readonly: true }).prepare('select title from events where id = 1')
  : null;

const server = createServer((_request, response) => {
  row?.get();
  response.writeHead(200, headers).end(page);
});
server.listen(0, () => process.send!((server.address() as AddressInfo).port));
