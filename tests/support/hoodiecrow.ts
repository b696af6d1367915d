import type { Socket } from 'node:net';
import openHoodiecrow from 'hoodiecrow-imap';
import { freePort } from './free-port.ts';
import type { TestAccount, TestImapServer } from './imap-servers.ts';

export const hoodiecrow = { name: 'Hoodiecrow', missing: null, start: () => start(['IDLE']) };

/** One that says nothing until it is asked. */
export const withoutIdle = { start: () => start([]) };

const PLUGINS = ['ID', 'SASL-IR', 'AUTH-PLAIN', 'ENABLE', 'UIDPLUS', 'UNSELECT'];

/** It has one INBOX whoever signs in: each account is a server of its own. */
async function start(more: string[]): Promise<TestImapServer> {
  const accounts: Awaited<ReturnType<typeof openAccount>>[] = [];
  const each = (step: 'listen' | 'close') => async () => {
    for (const account of accounts) await account[step]();
  };
  return {
    async account() {
      const opened = await openAccount([...PLUGINS, ...more]);
      accounts.push(opened);
      return opened.account;
    },
    goAway: each('close'),
    comeBack: each('listen'),
    stop: each('close'),
  };
}

async function openAccount(plugins: string[]) {
  const sockets = new Set<Socket>();
  const account: TestAccount = {
    host: '127.0.0.1',
    port: await freePort(),
    user: 'kutsu',
    password: 'sala/sana@1',
  };
  const server = openHoodiecrow({
    plugins,
    users: { [account.user]: { password: account.password } },
    storage: { INBOX: {} },
  });
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  const opened = {
    account,
    listen: () =>
      new Promise<void>((listening) => server.listen(account.port, account.host, listening)),
    close: () =>
      new Promise<void>((closed) => {
        server.close(closed);
        for (const socket of sockets) socket.destroy();
      }),
  };
  await opened.listen();
  return opened;
}
