import { mail } from './answer.ts';

let mails = 0;

/** What an absent person's mailbox answers by itself. */
export function outOfOffice(): string {
  mails += 1;
  return mail([
    'From: Maija <maija@example.fi>',
    'To: Kutsu <kutsu@example.fi>',
    'Subject: Automaattinen vastaus: Olet ilmoittautunut',
    `Message-ID: <absent-${mails}@mail.example.fi>`,
    'Auto-Submitted: auto-replied',
    'X-Auto-Response-Suppress: All',
    'Return-Path: <>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="_000_away_"',
    '',
    '--_000_away_',
    'Content-Type: text/plain; charset="utf-8"',
    '',
    'Olen lomalla 7.12. asti.',
    '--_000_away_--',
  ]);
}

/** What somebody has written by hand. */
export function byHand(text = 'Hei! Saako mukaan ottaa koiran?'): string {
  mails += 1;
  return mail([
    'From: Maija <maija@example.fi>',
    'To: Kutsu <kutsu@example.fi>',
    'Subject: Re: Olet ilmoittautunut',
    `Message-ID: <by-hand-${mails}@mail.example.fi>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="hand"',
    '',
    '--hand',
    'Content-Type: text/plain; charset="utf-8"',
    '',
    text,
    '--hand--',
  ]);
}
