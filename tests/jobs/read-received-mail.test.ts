import { describe, expect, it } from 'vitest';
import { readReceivedMail } from '#app/jobs/read-received-mail.ts';
import { fromExchange, fromPostfix, MAIL_SERVERS } from '#tests/support/bounces.ts';
import { byHand, outOfOffice } from '#tests/support/calendar-answers/by-hand.ts';
import { fromGoogle } from '#tests/support/calendar-answers/google.ts';
import { PROGRAMS } from '#tests/support/calendar-answers/programs.ts';
import { unsubscribing } from '#tests/support/unsubscribing.ts';

const ID = '0123456789abcdef0123456789abcdef';
const uid = '4f1c@kutsu.example.fi';

const read = async (source: string) => readReceivedMail(Buffer.from(source));

async function replyIn(source: string) {
  const { mail } = await read(source);
  if (mail.is !== 'calendar-reply') throw new Error(mail.is);
  return mail;
}

async function reportIn(source: string) {
  const { mail } = await read(source);
  if (mail.is !== 'delivery-report') throw new Error(mail.is);
  return mail.report;
}

describe.each(Object.entries(PROGRAMS))('an answer in the shape of %s', (_program, answer) => {
  it('is read', async () => {
    const at = Date.UTC(2026, 10, 26, 9, 30);
    const given = { uid, at, sequence: 2, status: 'DECLINED', from: 'Maija@example.fi' } as const;
    expect(await replyIn(answer(given))).toEqual({
      is: 'calendar-reply',
      from: 'Maija@example.fi',
      automatic: false,
      reply: {
        method: 'REPLY',
        uid,
        version: { sequence: 2, stampedAt: at },
        attendees: [{ email: 'Maija@example.fi', status: 'DECLINED', sentBy: null }],
        hasComment: false,
      },
    });
  });

  it('is known by its Message-ID', async () => {
    const { messageId } = await read(answer({ uid, messageId: '<one@mail.example.fi>' }));
    expect(messageId).toBe('<one@mail.example.fi>');
  });

  it('tells that the person has added words', async () => {
    expect((await replyIn(answer({ uid, comment: 'Tulen vasta kello 16.' }))).reply).toMatchObject({
      hasComment: true,
    });
  });
});

it.each([
  ['Auto-Submitted: auto-generated', true],
  ['Auto-Submitted: auto-replied (vacation)', true],
  ['Auto-Submitted: no', false],
  ['Precedence: bulk', true],
  ['Return-Path: <>', true],
  ['Return-Path: <maija@example.fi>', false],
])('%s: sent by a program is %s', async (header, automatic) => {
  expect(await replyIn(fromGoogle({ uid, headers: [header] }))).toMatchObject({ automatic });
});

describe.each(Object.entries(MAIL_SERVERS))('a report in the shape of %s', (_server, bounce) => {
  it('names our message, the recipient, and an exact code', async () => {
    const { messageIds, recipients } = await reportIn(bounce({ id: ID, to: 'maija@example.fi' }));
    expect(messageIds).toContain(ID);
    expect(recipients).toMatchObject([{ action: 'failed' }]);
    expect(recipients[0]!.addresses).toContain('maija@example.fi');
    expect(recipients[0]!.status).toMatch(/^5\.1\.(1|10)$/);
  });
});

describe('a report', () => {
  it('of a delay says so', async () => {
    const { recipients } = await reportIn(
      fromPostfix({ id: ID, action: 'delayed', status: '4.4.1', diagnostic: '421 4.4.1 later' }),
    );
    expect(recipients).toMatchObject([{ action: 'delayed', status: '4.4.1' }]);
  });

  it('of success is about nobody', async () => {
    expect(await reportIn(fromPostfix({ id: ID, action: 'delivered', status: '2.0.0' }))).toEqual({
      messageIds: [ID],
      recipients: [],
    });
  });

  it('keeps the code that it gives where that says enough', async () => {
    const { recipients } = await reportIn(
      fromExchange({ id: ID, status: '5.2.2', diagnostic: '554 5.0.0 full' }),
    );
    expect(recipients[0]!.status).toBe('5.2.2');
  });

  it('that was forwarded by hand is no report', async () => {
    const forwarded = [
      'From: Maija <maija@example.fi>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="fwd"',
      '',
      '--fwd',
      'Content-Type: message/rfc822',
      '',
      fromPostfix({ id: ID }),
      '--fwd--',
      '',
    ].join('\r\n');
    expect((await read(forwarded)).mail).toEqual({ is: 'other' });
  });
});

it.each([
  ['what somebody has written', byHand()],
  ['an out-of-office reply', outOfOffice()],
  ['an empty mail', ''],
])('%s is nothing of ours', async (_what, source) => {
  expect((await read(source)).mail).toEqual({ is: 'other' });
});

describe('a mail that leaves a list', () => {
  const token = 'mail-choices-token'.padEnd(43, '0');
  const leaving = { list: 'bulletins', token } as const;
  const found = { is: 'unsubscription', unsubscription: leaving };

  it('is known by its subject', async () => {
    const { mail } = await read(unsubscribing(leaving));
    expect(mail).toEqual({ ...found, hasWords: false });
  });

  it.each([
    ['folded', `unsubscribe bulletins\r\n ${token}`],
    ['encoded', `=?utf-8?Q?Unsubscribe_bulletins_${token.replaceAll('-', '=2D')}?=`],
  ])('is known by a subject that is %s', async (_how, subject) => {
    expect((await read(unsubscribing(leaving, { subject }))).mail).toMatchObject(found);
  });

  it('says so when somebody has written in it', async () => {
    const { mail } = await read(unsubscribing(leaving, { text: 'Kiitos ei.' }));
    expect(mail).toMatchObject({ hasWords: true });
  });

  it.each([
    ['an answer to it', `Re: unsubscribe bulletins ${token}`],
    ['a list that there is not', `unsubscribe letters ${token}`],
    ['a key that is cut short', `unsubscribe bulletins ${token.slice(1)}`],
    ['more words', `unsubscribe bulletins ${token} please`],
    ['no key', 'unsubscribe'],
  ])('is none with %s', async (_what, subject) => {
    expect((await read(unsubscribing(leaving, { subject }))).mail).toEqual({ is: 'other' });
  });
});

describe('a mail that is broken', () => {
  const head = 'From: a@example.fi\r\nMIME-Version: 1.0\r\n';
  const parts = (count: number) =>
    `${head}Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\n\r\nx\r\n'.repeat(count)}`;
  const nested = (depth: number) =>
    head +
    Array.from(
      { length: depth },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    ).join('');

  it.each([
    ['thousands of parts', parts(30_000)],
    ['thousands of parts within each other', nested(8000)],
    ['a calendar that ends in the middle', cut(fromGoogle({ uid }), 'BEGIN:VEVENT')],
    [
      'a calendar with a time that is none',
      fromGoogle({ uid }).replace('DTSTAMP:2026', 'DTSTAMP:x'),
    ],
  ])('by %s cannot be read, and says so', async (_how, source) => {
    expect((await read(source)).mail).toEqual({ is: 'unreadable' });
  });

  it.each([
    ['a multipart without parts', `${head}Content-Type: multipart/report; boundary=a\r\n\r\nx`],
    ['an enormous calendar', enormous()],
  ])('by %s is nothing of ours', async (_how, source) => {
    expect((await read(source)).mail).toEqual({ is: 'other' });
  });

  it('by a report that ends in the middle names nobody', async () => {
    const { recipients } = await reportIn(cut(fromPostfix({ id: ID }), 'Final-Recipient'));
    expect(recipients).toEqual([]);
  });
});

function cut(source: string, before: string): string {
  return source.slice(0, source.indexOf(before) + 20);
}

function enormous(): string {
  return [
    'From: maija@example.fi',
    'Content-Type: text/calendar; method=REPLY',
    '',
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    `X-LARGE:${'x'.repeat(100_000)}`,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
