import {
  type Unsubscription,
  unsubscribeSubject,
} from '#app/domain/mail-choices/unsubscribe-subject.ts';
import { mail } from './calendar-answers/answer.ts';

let mails = 0;

/** What a mail program sends when its reader leaves a list; some write a text of their own with it. */
export function unsubscribing(
  which: Unsubscription,
  { subject = unsubscribeSubject(which), text = '', from = 'maija@example.fi' } = {},
): string {
  mails += 1;
  return mail([
    `From: ${from}`,
    'To: Kutsu <kutsu@example.fi>',
    `Subject: ${subject}`,
    `Message-ID: <unsubscribe-${mails}@mail.example.fi>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset="utf-8"',
    '',
    text,
  ]);
}
