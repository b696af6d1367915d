import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { AttemptResult } from '../domain/mail/retry.ts';
import type { Mail } from './compose.ts';
import { resultOf } from './smtp-result.ts';

export interface Transport {
  /** Makes one attempt and never throws. Ends with an unknown fate when the signal aborts. */
  send(mail: Mail, signal: AbortSignal): Promise<AttemptResult>;
  close(): void;
}

/** The domain is that of the sender, in whose name the signature speaks. */
export interface Signing {
  key: string;
  selector: string;
  domain: string;
}

interface Ways {
  smtpUrl: string | null;
  mailFolder: string;
  signing?: Signing | null;
}

/** To the mail server at `smtpUrl`, or without one into the folder, a file for each message. */
export function openTransport({ smtpUrl, mailFolder, signing = null }: Ways): Transport {
  return smtpUrl === null ? toFolder(mailFolder) : toServer(smtpUrl, signing);
}

/** What the signature covers: nodemailer's own list leaves out the last three, which receivers judge bulk mail by. */
const SIGNED_HEADERS = [
  'From',
  'Reply-To',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'Auto-Submitted',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':');

/**
 * A message is tried again by the outbox alone (`maxRequeues: 0`), which knows how often and until when.
 * The time-outs (ms) together stay under a message's lease.
 */
function toServer(url: string, signing: Signing | null): Transport {
  const pool = createTransport({
    url,
    pool: true,
    maxConnections: 5,
    maxRequeues: 0,
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    socketTimeout: 120_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(signing && {
      dkim: {
        domainName: signing.domain,
        keySelector: signing.selector,
        privateKey: signing.key,
        headerFieldNames: SIGNED_HEADERS,
      },
    }),
  });
  return {
    async send({ from, to, bytes }, signal) {
      try {
        const envelope = { from: { name: '', address: from }, to: { name: '', address: to } };
        const { rejectedErrors } = await pool.sendMail({ envelope, raw: bytes, signal });
        return rejectedErrors?.[0] ? resultOf(rejectedErrors[0]) : { is: 'accepted' };
      } catch (error) {
        return resultOf(error);
      }
    },
    close: () => pool.close(),
  };
}

/** A file has its name only once it is whole; a retry writes the same file again. */
function toFolder(folder: string): Transport {
  mkdirSync(folder, { recursive: true });
  return {
    async send({ id, bytes }) {
      try {
        const file = join(folder, `${id}.eml`);
        await writeFile(`${file}.part`, bytes);
        await rename(`${file}.part`, file);
        return { is: 'accepted' };
      } catch (error) {
        return resultOf(error);
      }
    },
    close() {},
  };
}
