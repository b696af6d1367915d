import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import type { TestImapServer } from './imap-servers.ts';

const program = ['dovecot', '/usr/sbin/dovecot'].find(
  (path) => spawnSync(path, ['--version']).status === 0,
);

export const dovecot = { name: 'Dovecot', missing: whyMissing(), start };

function whyMissing(): string | null {
  if (!program) return 'not installed: apt-get install dovecot-imapd';
  const version = String(spawnSync(program, ['--version']).stdout).trim();
  return version.startsWith('2.3.') ? null : `version ${version}: the tests have settings for 2.3`;
}

const PASSWORD = 'sala/sana@1';

/** One server with a mailbox for each user name; its mail, settings and sockets are in a folder of its own. */
async function start(): Promise<TestImapServer> {
  const folder = await mkdtemp(join(tmpdir(), 'kutsu-dovecot-'));
  const port = await freePort();
  const settings = join(folder, 'dovecot.conf');
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'mail'));
  await chown(join(folder, 'mail'), MAIL_OWNER.uid, MAIL_OWNER.gid);
  await writeFile(settings, settingsFor(folder, port));
  let running = await run(settings, port);
  let accounts = 0;
  const end = async () => {
    running.kill('SIGTERM');
    if (running.exitCode === null && running.signalCode === null) await once(running, 'exit');
  };
  return {
    async account() {
      accounts += 1;
      return { host: '127.0.0.1', port, user: `kutsu${accounts}`, password: PASSWORD };
    },
    goAway: end,
    async comeBack() {
      running = await run(settings, port);
    },
    async stop() {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function run(settings: string, port: number): Promise<ChildProcess> {
  const running = spawn(program!, ['-F', '-c', settings], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(port)) return running;
    await sleep(100);
  }
  running.kill('SIGKILL');
  throw new Error('Dovecot has not started within ten seconds');
}

function answers(port: number): Promise<boolean> {
  return new Promise((known) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => known(true));
    socket.once('error', () => known(false));
    socket.once('close', () => known(false));
    socket.once('data', () => socket.destroy());
  });
}

const me = userInfo();

/** Dovecot keeps no mail for root, and takes other users' names only from root. */
const MAIL_OWNER = me.uid === 0 ? { uid: 65534, gid: 65534 } : { uid: me.uid, gid: me.gid };

const UNPRIVILEGED =
  me.uid === 0
    ? ''
    : `
default_internal_user = ${me.username}
default_internal_group = ${groupName()}
default_login_user = ${me.username}`;

function groupName(): string {
  return String(spawnSync('id', ['-gn']).stdout).trim();
}

const settingsFor = (folder: string, port: number) => `
protocols = imap
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1${UNPRIVILEGED}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${MAIL_OWNER.uid} gid=${MAIL_OWNER.gid} home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
