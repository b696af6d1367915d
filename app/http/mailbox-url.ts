import { z } from 'zod';
import type { MailboxAddress } from '../jobs/imap-client.ts';

const WRONG = {
  error: 'IMAP_URL must be an address such as imaps://user:password@mail.example.fi/INBOX',
};

/** IMAP_URL taken apart, so that no error further on can quote the password. */
export const mailboxUrl = z
  .url({ protocol: /^imaps?$/, ...WRONG, abort: true })
  .transform((text, context): MailboxAddress => {
    const { protocol, hostname, port, username, password, pathname } = new URL(text);
    const [host, user, secret, mailbox] = [hostname, username, password, pathname.slice(1)].map(
      decoded,
    );
    if (host && user && secret && mailbox !== undefined) {
      const secure = protocol === 'imaps:';
      const usual = secure ? 993 : 143;
      return {
        host: host.replace(/^\[(.*)\]$/, '$1'),
        port: Number(port || usual),
        secure,
        user,
        password: secret,
        mailbox: mailbox || 'INBOX',
      };
    }
    context.addIssue({ code: 'custom', message: WRONG.error });
    return z.NEVER;
  });

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
