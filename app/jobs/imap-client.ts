import { createHash } from 'node:crypto';
import { ImapFlow } from 'imapflow';
import { isRefusal, MailboxRefused } from './imap-trouble.ts';

/** One mailbox on an IMAP server, and who may open it. */
export interface MailboxAddress {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise STARTTLS. */
  secure: boolean;
  user: string;
  password: string;
  mailbox: string;
}

/** A connection that is yet to be made. */
export function imapClient({ host, port, secure, user, password }: MailboxAddress): ImapFlow {
  return new ImapFlow({
    host,
    port,
    secure,
    // The password goes to another machine only inside TLS.
    doSTARTTLS: secure || isThisMachine(host) ? undefined : true,
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
  });
}

/** Connects, signs in and opens the mailbox. */
export async function openMailbox(client: ImapFlow, { mailbox }: MailboxAddress): Promise<void> {
  await client.connect();
  await client.mailboxOpen(mailbox).catch((error: unknown) => {
    throw isRefusal(error) ? new MailboxRefused() : error;
  });
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** Tells one mailbox from another in the notes, without telling whose it is. */
export function nameOf({ host, port, user, mailbox }: MailboxAddress): string {
  const whole = JSON.stringify([host, port, user, mailbox]);
  return createHash('sha256').update(whole).digest('base64url').slice(0, 22);
}
