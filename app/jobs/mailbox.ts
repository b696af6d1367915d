import type { ImapFlow } from 'imapflow';
import type { Db } from '#db/client.ts';
import type { Keyring } from '../domain/privacy/keyring.ts';
import { HOUR, type Instant, MINUTE } from '../domain/time.ts';
import { imapClient, type MailboxAddress, nameOf, openMailbox } from './imap-client.ts';
import { type ImapTrouble, troubleOf } from './imap-trouble.ts';
import type { Log } from './log.ts';
import { type Looking, lookIntoMailbox } from './look-into-mailbox.ts';

export interface Mailbox {
  /** Whether replies would be read: only then may invitations ask for them. */
  isRead(): boolean;
  /** Finishes the mail that is being taken in, and resolves when the connection is closed. */
  stop(): Promise<void>;
}

interface Parts {
  clock: () => Instant;
  keyring: Keyring;
  calendarHost: string;
  log: Log;
  mailQueued: () => void;
}

/** Milliseconds before the connection is tried again when it was lost for the first, the second … time in a row; then always the last. */
const DELAYS = [1000, 10_000, MINUTE, 5 * MINUTE];

/** A password that was refused will be again, and some servers lock an account that is tried too often. */
const DELAY_WHEN_LASTING = HOUR;

/** A connection that has stood for so long was a good one: the next loss is the first again. */
const STEADY = MINUTE;

/** Milliseconds between looks where the server does not say by itself that there is mail (IDLE, RFC 2177), or forgets to. */
const LOOK_AGAIN = 2 * MINUTE;

/** After so many losses in a row nobody knows when replies will be read. */
const TOO_MANY = 3;

/** Reads the mailbox until it is stopped. A server that is away, or refuses the password, is logged once and tried again. */
export function startMailbox(db: Db, address: MailboxAddress, parts: Parts): Mailbox {
  const { clock, keyring, calendarHost, log, mailQueued } = parts;
  let stopped = false;
  let isRead = false;
  let losses = 0;
  let told: string | null = null;
  let client: ImapFlow | undefined;
  let wake = () => {};

  const looking: Looking = {
    db,
    mailbox: nameOf(address),
    circumstances: () => ({ now: clock(), keyring, calendarHost, repliesAreRead: true }),
    log,
    mailQueued,
    stumbles: new Map(),
    stopped: () => stopped,
  };

  async function run(): Promise<void> {
    while (!stopped) {
      client = imapClient(address);
      const error = await readUntilLost(client);
      client.close();
      if (stopped) return;
      const trouble = error === null ? null : troubleOf(error);
      losses += 1;
      if (losses >= TOO_MANY || trouble?.lasting) isRead = false;
      if (trouble) tell(trouble);
      await pause(trouble?.lasting ? DELAY_WHEN_LASTING : (DELAYS[losses - 1] ?? DELAYS.at(-1)!));
    }
  }

  /** Resolves with the error that ended the connection, or null where the server closed it. */
  async function readUntilLost(connection: ImapFlow): Promise<unknown> {
    let news = false;
    connection.on('exists', () => {
      news = true;
      wake();
    });
    connection.on('close', () => wake());
    // The same error comes out of the command that is under way.
    connection.on('error', () => {});
    let steady: NodeJS.Timeout | undefined;
    try {
      await openMailbox(connection, address);
      steady = setTimeout(() => {
        losses = 0;
      }, STEADY);
      while (!stopped && connection.usable) {
        news = false;
        await lookIntoMailbox(connection, looking);
        tellReading();
        if (!news && connection.usable) await waitForNews(connection);
      }
      return null;
    } catch (error) {
      return error;
    } finally {
      clearTimeout(steady);
    }
  }

  /** Where the server has no IDLE, imapflow asks it every two minutes. */
  async function waitForNews(connection: ImapFlow): Promise<void> {
    connection.idle().catch(() => {});
    await pause(LOOK_AGAIN);
  }

  function tellReading(): void {
    if (!isRead || told) log.info('the mailbox is read');
    isRead = true;
    told = null;
  }

  function tell({ lasting, words, about }: ImapTrouble): void {
    const line = `${words} ${JSON.stringify(about)}`;
    if (told === line) return;
    told = line;
    if (lasting) log.error(about, words);
    else log.warn(about, words);
  }

  /** Until so many milliseconds have passed or there is something to do. */
  function pause(milliseconds: number): Promise<void> {
    return new Promise((resume) => {
      const timer = setTimeout(resume, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resume();
      };
    });
  }

  const running = run();
  return {
    isRead: () => isRead,
    async stop() {
      stopped = true;
      client?.close();
      wake();
      await running;
    },
  };
}
