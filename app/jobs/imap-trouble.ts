import { stackOf } from './log.ts';

/** Why the mailbox is not read, in words for the log: never the server's own, which quote the account. */
export interface ImapTrouble {
  /** Trying again helps nothing until somebody changes IMAP_URL or the account. */
  lasting: boolean;
  words: string;
  about: { code?: string; at?: string[] };
}

const NOT_READ = 'replies and reports of undelivered mail are not read';

export function troubleOf(error: unknown): ImapTrouble {
  const { authenticationFailed, serverResponseCode, code } = error as ImapError;
  if (authenticationFailed && serverResponseCode !== 'UNAVAILABLE')
    return lasting(`IMAP_URL: the user or the password is refused; ${NOT_READ}`);
  if (error instanceof MailboxRefused)
    return lasting(`IMAP_URL names a mailbox that cannot be opened; ${NOT_READ}`);
  const about = code ? { code } : { at: stackOf(error) };
  return { lasting: false, words: 'the mailbox cannot be read just now; it is tried again', about };
}

function lasting(words: string): ImapTrouble {
  return { lasting: true, words, about: {} };
}

/** What imapflow tells of an error beside its words. */
interface ImapError {
  authenticationFailed?: boolean;
  serverResponseCode?: string;
  responseStatus?: string;
  code?: string;
}

/** There is no such mailbox, or it is somebody else's. */
export class MailboxRefused extends Error {}

/** The server has answered NO or BAD, and would to the same question again. */
export function isRefusal(error: unknown): boolean {
  const { responseStatus } = error as ImapError;
  return responseStatus === 'NO' || responseStatus === 'BAD';
}
