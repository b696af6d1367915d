import { createHash } from 'node:crypto';
import type { Sender } from '#emails/links.ts';
import { css } from '#emails/style.ts';
import type { OutgoingMessage } from '../domain/mail/message.ts';
import { mailOf } from './compose.ts';

/** A mail as its reader would get it, to be looked at before it is sent. */
export interface LetterPreview {
  from: string;
  replyTo: string | null;
  subject: string;
  text: string;
  html: string;
}

/** Made by what makes the mail itself, so that what is shown is what is sent. */
export function letterPreview(message: OutgoingMessage, sender: Sender): LetterPreview {
  const { from, subject, text, html, replyTo } = mailOf(message, sender);
  return {
    from: `${from.name} <${from.address}>`,
    replyTo: replyTo?.address ?? null,
    subject,
    text: text.replaceAll('\r\n', '\n'),
    html: html.replaceAll('\r\n', '\n'),
  };
}

/** The one style element that a page with a mail in it may hold (Content Security Policy 3, section 2.3.1). */
export const letterStyle = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
