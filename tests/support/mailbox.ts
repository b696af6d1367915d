import { ImapFlow } from 'imapflow';
import type { MailboxAddress } from '#app/jobs/imap-client.ts';
import type { TestAccount } from './imap-servers.ts';

interface LyingMail {
  uid: number;
  read: boolean;
}

/** A mailbox as a mail server fills it and an organiser's mail program sees it, over connections of its own. */
export function mailboxOf(account: TestAccount) {
  const address: MailboxAddress = { ...account, secure: false, mailbox: 'INBOX' };

  async function withClient<Result>(act: (client: ImapFlow) => Promise<Result>): Promise<Result> {
    const client = new ImapFlow({
      ...address,
      auth: { user: account.user, pass: account.password },
      logger: false,
    });
    await client.connect();
    try {
      return await act(client);
    } finally {
      await client.logout();
    }
  }

  /** What lies in it, the oldest first. */
  const mails = () =>
    withClient(async (client): Promise<LyingMail[]> => {
      const { exists } = await client.mailboxOpen('INBOX', { readOnly: true });
      if (exists === 0) return [];
      const lying = await client.fetchAll('1:*', { uid: true, flags: true });
      return lying.map(({ uid, flags }) => ({ uid, read: flags?.has('\\Seen') ?? false }));
    });

  return {
    address,
    mails,
    url: `imap://${account.user}:${encodeURIComponent(account.password)}@${account.host}:${account.port}/INBOX`,
    /** A mail arrives. */
    arrive: (...mails: string[]) =>
      withClient(async (client) => {
        for (const mail of mails) await client.append('INBOX', Buffer.from(mail));
      }),
    whichAreRead: async () => (await mails()).map(({ read }) => read),
    markAsUnread: (uid: number) =>
      withClient(async (client) => {
        await client.mailboxOpen('INBOX');
        await client.messageFlagsRemove(String(uid), ['\\Seen'], { uid: true });
      }),
  };
}

export type TestMailbox = ReturnType<typeof mailboxOf>;
