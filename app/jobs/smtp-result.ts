import type { NodemailerError } from 'nodemailer';
import type { AttemptResult } from '../domain/mail/retry.ts';

/**
 * What an error of nodemailer says about the one message. Only an answer to RCPT TO or DATA is about
 * the message: a 5xx to the greeting, AUTH or MAIL FROM is about this server's own settings, and would
 * otherwise fail every message for a mistyped password. An error without a reply code leaves the fate
 * of the message unknown.
 */
export function resultOf(error: unknown): AttemptResult {
  const { permanent, command, response } = error as NodemailerError;
  const smtpStatus = typeof response === 'string' ? statusOf(response) : null;
  const aboutTheMessage = command === 'RCPT TO' || command === 'DATA';
  if (permanent && aboutTheMessage && smtpStatus && !isAboutTheSender(smtpStatus))
    return { is: 'refused', smtpStatus };
  return { is: 'put-off', smtpStatus };
}

/** "550-5.1.1 <a@example.fi>: unknown" is "550 5.1.1". The text is left out: it repeats the address. */
function statusOf(response: string): string | null {
  const codes = /^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3})(?!\S))?/.exec(response);
  return codes && [codes[1], codes[2]].filter(Boolean).join(' ');
}

/** RFC 3463 section 3.2: 5.1.7 and 5.1.8 are said of MAIL_FROM, often in answer to RCPT TO. */
function isAboutTheSender(smtpStatus: string): boolean {
  return /5\.1\.[78]$/.test(smtpStatus);
}
