import { createServer, type Server, type Socket } from 'node:net';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { startMailbox } from '#app/jobs/mailbox.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { freePort } from '#tests/support/free-port.ts';
import { keyring, WEEKS_BEFORE } from '#tests/support/partnership-day.ts';

const opened: Server[] = [];

afterEach(() => {
  for (const server of opened.splice(0)) server.close();
});

/** A server on this machine that does this to whoever connects. */
async function listening(meet: (socket: Socket) => void): Promise<number> {
  const port = await freePort();
  const server = createServer((socket) => {
    socket.on('error', () => {});
    meet(socket);
  });
  opened.push(server);
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return port;
}

function read(port: number, secure = false) {
  const said: string[] = [];
  const { db } = freshDatabase();
  const mailbox = startMailbox(
    db,
    { host: '127.0.0.1', port, secure, user: 'kutsu', password: 'salasana', mailbox: 'INBOX' },
    {
      clock: () => WEEKS_BEFORE,
      keyring,
      calendarHost: 'kutsu.example.fi',
      log: pino({ level: 'info' }, { write: (line: string) => void said.push(line) }),
      mailQueued() {},
    },
  );
  return { ...mailbox, said };
}

it.each([
  ['never greets', (_socket: Socket) => {}],
  ['greets and says no more', (socket: Socket) => void socket.write('* OK hei\r\n')],
])('a server that %s holds up no stop of the program', async (_what, meet) => {
  let met = 0;
  const port = await listening((socket) => {
    met += 1;
    meet(socket);
  });
  const mailbox = read(port);
  await expect.poll(() => met, { timeout: 10_000 }).toBe(1);
  expect(mailbox.isRead()).toBe(false);
  await mailbox.stop();
});

it.each([
  ['is not there', async () => read(await freePort())],
  [
    'speaks something else',
    async () =>
      read(await listening((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))),
  ],
  ['hangs up', async () => read(await listening((socket) => void socket.end()))],
  [
    'has no TLS where IMAP_URL says imaps',
    async () => read(await listening((socket) => void socket.end('* OK hei\r\n')), true),
  ],
])('a server that %s is told in one line, without the password', async (_what, start) => {
  const mailbox = await start();
  await expect.poll(() => mailbox.said, { timeout: 10_000 }).toHaveLength(1);
  expect(mailbox.said[0]).toContain('the mailbox cannot be read just now; it is tried again');
  expect(mailbox.said[0]).not.toContain('salasana');
  expect(mailbox.isRead()).toBe(false);
  await mailbox.stop();
});
