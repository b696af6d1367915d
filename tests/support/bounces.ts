/** What differs from one delivery report to another. */
interface Bounce {
  /** The message's id in the outbox. */
  id: string;
  to: string;
  status: string;
  diagnostic: string;
  action: 'failed' | 'delayed' | 'delivered';
}

let mails = 0;

function bounce(given: Partial<Bounce> & { id: string }): Bounce {
  mails += 1;
  return {
    to: 'maija@example.fi',
    status: '5.1.1',
    diagnostic: '550 5.1.1 User unknown',
    action: 'failed',
    ...given,
  };
}

/*
 * Delivery reports in the shape in which mail servers send them, after RFC 3464 and their known habits.
 */

/** Postfix: an "Original-Recipient", and the message returned whole; a delay returns its headers. */
export function fromPostfix(given: Partial<Bounce> & { id: string }): string {
  const { id, to, status, diagnostic, action } = bounce(given);
  return mail([
    'Return-Path: <>',
    'From: MAILER-DAEMON@mail.example.fi (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'To: kutsu@example.fi',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4X5Y6Z.1764061200/mail.example.fi"',
    `Message-Id: <postfix-${mails}@mail.example.fi>`,
    '',
    '--4X5Y6Z.1764061200/mail.example.fi',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'This is the mail system at host mail.example.fi.',
    '',
    '--4X5Y6Z.1764061200/mail.example.fi',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.fi',
    'X-Postfix-Queue-ID: 4X5Y6Z',
    'X-Postfix-Sender: rfc822; kutsu@example.fi',
    'Arrival-Date: Wed, 25 Nov 2026 10:00:00 +0200 (EET)',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Original-Recipient: rfc822;${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mx.example.fi',
    `Diagnostic-Code: smtp; ${diagnostic}`,
    '',
    '--4X5Y6Z.1764061200/mail.example.fi',
    'Content-Description: Undelivered Message',
    action === 'delayed' ? 'Content-Type: text/rfc822-headers' : 'Content-Type: message/rfc822',
    '',
    ...returned(id, to),
    ...(action === 'delayed' ? [] : ['', 'Hei!']),
    '--4X5Y6Z.1764061200/mail.example.fi--',
  ]);
}

/** Exchange Online: the headers alone, codes of its own, the address only in Final-Recipient. */
export function fromExchange(given: Partial<Bounce> & { id: string }): string {
  const { id, to, status, diagnostic } = bounce({
    status: '5.1.10',
    diagnostic:
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    ...given,
  });
  return mail([
    'From: <postmaster@example.onmicrosoft.com>',
    'To: <kutsu@example.fi>',
    'Date: Wed, 25 Nov 2026 08:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="c7e2a1f0-outlook-ndr"',
    'X-MS-Exchange-Message-Is-Ndr:',
    'Content-Language: fi-FI',
    `Message-ID: <exchange-${mails}@HE1PR07.eurprd07.prod.outlook.com>`,
    `In-Reply-To: <${id}@example.fi>`,
    `References: <${id}@example.fi>`,
    'Subject: Undeliverable: =?utf-8?Q?Olet_ilmoittautunut?=',
    'Auto-Submitted: auto-replied',
    '',
    '--c7e2a1f0-outlook-ndr',
    'Content-Type: multipart/alternative; differences=Content-Type;',
    '\tboundary="c7e2a1f0-alternative"',
    '',
    '--c7e2a1f0-alternative',
    'Content-Type: text/plain; charset="us-ascii"',
    '',
    "Your message couldn't be delivered.",
    '--c7e2a1f0-alternative--',
    '',
    '--c7e2a1f0-outlook-ndr',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;HE1PR07.eurprd07.prod.outlook.com',
    'Received-From-MTA: dns;mail.example.fi',
    'Arrival-Date: Wed, 25 Nov 2026 07:59:58 +0000',
    '',
    `Final-Recipient: rfc822;${to}`,
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp;${diagnostic}`,
    '',
    '--c7e2a1f0-outlook-ndr',
    'Content-Type: text/rfc822-headers',
    '',
    ...returned(id, to),
    '--c7e2a1f0-outlook-ndr--',
  ]);
}

/** Gmail: a picture beside the text, and our Message-ID in a field of its own, for it returns another one. */
function fromGmail(given: Partial<Bounce> & { id: string }): string {
  const { id, to, status, diagnostic, action } = bounce({
    diagnostic: '550-5.1.1 The email account that you tried to reach does not exist. gsmtp',
    ...given,
  });
  return mail([
    'Content-Type: multipart/report; boundary="0000000000006e1a"; report-type=delivery-status',
    'To: kutsu@example.fi',
    'Auto-Submitted: auto-replied',
    'Subject: Delivery Status Notification (Failure)',
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    `Message-ID: <gmail-${mails}@mx.google.com>`,
    '',
    '--0000000000006e1a',
    'Content-Type: multipart/related; boundary="0000000000006e1b"',
    '',
    '--0000000000006e1b',
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    '** Address not found **',
    '--0000000000006e1b',
    'Content-Type: image/png; name="icon.png"',
    'Content-Transfer-Encoding: base64',
    'Content-ID: <icon.png>',
    '',
    'iVBORw0KGgo=',
    '--0000000000006e1b--',
    '--0000000000006e1a',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; googlemail.com',
    'Received-From-MTA: dns; kutsu@example.fi',
    `X-Original-Message-ID: <${id}@example.fi>`,
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${diagnostic}`,
    'Last-Attempt-Date: Wed, 25 Nov 2026 00:00:01 -0800 (PST)',
    '',
    '--0000000000006e1a',
    'Content-Type: message/rfc822',
    '',
    'Message-ID: <CAB-another@mail.gmail.com>',
    `To: ${to}`,
    '',
    'Hei!',
    '--0000000000006e1a--',
  ]);
}

/** Exim: Status says nothing, the other server's words do. */
function fromExim(given: Partial<Bounce> & { id: string }): string {
  return fromPostfix({ status: '5.0.0', diagnostic: '550 5.1.1 No such user here', ...given });
}

export const MAIL_SERVERS = {
  Postfix: fromPostfix,
  'Exchange Online': fromExchange,
  Gmail: fromGmail,
  Exim: fromExim,
};

function returned(id: string, to: string): string[] {
  return [
    'Received: from kutsu by mail.example.fi; Wed, 25 Nov 2026 10:00:00 +0200 (EET)',
    'From: Kutsu <kutsu@example.fi>',
    `To: ${to}`,
    'Subject: Olet ilmoittautunut',
    `Message-ID: <${id}@example.fi>`,
    'Content-Type: text/plain',
  ];
}

function mail(lines: string[]): string {
  return [...lines, ''].join('\r\n');
}
