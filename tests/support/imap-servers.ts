import { dovecot } from './dovecot.ts';
import { hoodiecrow } from './hoodiecrow.ts';

/** Where a test's mail lies. */
export interface TestAccount {
  host: string;
  port: number;
  user: string;
  password: string;
}

/** An IMAP server on this machine for the tests of one file. */
export interface TestImapServer {
  /** A mailbox of its own for one test. */
  account(): Promise<TestAccount>;
  /** Ends the connections to it and takes no more until `comeBack`. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

interface ImapServerKind {
  name: string;
  /** Why it is not there; null where it can be started. */
  missing: string | null;
  start(): Promise<TestImapServer>;
}

/**
 * Two servers. Hoodiecrow comes with npm, so the mailbox is tested wherever `npm test` runs; it is small and old,
 * but it speaks IDLE, UIDPLUS and flags over a real socket, and the program's client does not know it from
 * others. (WildDuck, the kept one, needs MongoDB and Redis.) Dovecot is what many of the mailboxes in the world
 * are behind; Debian has it, .ci/run installs it, and where it is missing its tests are counted as skipped and
 * say how to get it.
 */
export const IMAP_SERVERS: ImapServerKind[] = [hoodiecrow, dovecot];
