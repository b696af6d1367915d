import { describe, expect, it } from 'vitest';
import type { MessageContent } from '#app/domain/mail/message.ts';
import { compose, mailOf } from '#app/jobs/compose.ts';
import { contentOf, EVERY_KIND, outgoing, SENDER } from '#tests/support/messages.ts';
import { partsOf } from '#tests/support/mime.ts';

const reader = { ...SENDER, mailboxIsRead: true };
const TOKEN = 'mail-choices-token'.padEnd(43, '0');

function headersOf(content: MessageContent, sender = reader, language: 'fi' | 'sv' = 'fi') {
  const { bytes } = compose(outgoing(content, { language }), sender);
  return partsOf(bytes.toString('latin1')).headers;
}

const listHeadersOf = (content: MessageContent) =>
  Object.keys(headersOf(content)).filter((name) => name.startsWith('list-'));

const TO_MANY = ['bulletin', 'reminder', 'thanks'] as const;

describe.each(TO_MANY)('a mail of kind %s', (kind) => {
  it('says which list it is on and how to leave it', () => {
    expect(listHeadersOf(contentOf(kind))).toEqual([
      'list-id',
      'list-unsubscribe',
      'list-unsubscribe-post',
    ]);
  });

  it('has the link to the choices in both of its texts', () => {
    const { text, html } = mailOf(outgoing(contentOf(kind)), reader);
    for (const part of [text, html]) {
      expect(part).toContain('Valitse, mitä viestejä saat');
      expect(part).toContain(`https://kutsu.example.fi/m/${TOKEN}`);
    }
  });
});

it.each(EVERY_KIND.filter((kind) => !TO_MANY.some((one) => one === kind)))(
  'a mail of kind %s is on no list: its reader cannot do without it',
  (kind) => {
    expect(listHeadersOf(contentOf(kind))).toEqual([]);
  },
);

it('the reminders of a network and what its organisers write are lists of their own', () => {
  const ids = TO_MANY.map((kind) => headersOf(contentOf(kind))['list-id']);
  expect(ids).toEqual([
    '<bulletins.verkosto.kutsu.example.fi>',
    '<reminders.verkosto.kutsu.example.fi>',
    '<bulletins.verkosto.kutsu.example.fi>',
  ]);
});

describe('List-Unsubscribe', () => {
  it('has an address to post to and one to write to, in one header', () => {
    expect(headersOf(contentOf('reminder'))).toMatchObject({
      'list-unsubscribe': `<https://kutsu.example.fi/m/${TOKEN}/reminders>, <mailto:kutsu@example.fi?subject=unsubscribe%20reminders%20${TOKEN}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
  });

  it('has no address to write to while nobody reads what comes there', () => {
    expect(headersOf(contentOf('bulletin'), { ...SENDER, mailboxIsRead: false })).toMatchObject({
      'list-unsubscribe': `<https://kutsu.example.fi/m/${TOKEN}/bulletins>`,
    });
  });

  it('leads to the pages in the reader’s language', () => {
    expect(headersOf(contentOf('bulletin'), reader, 'sv')['list-unsubscribe']).toContain(
      `<https://kutsu.example.fi/sv/m/${TOKEN}/bulletins>`,
    );
  });

  it('keeps what stands in an address from ending it', () => {
    const from = { name: 'Kutsu', address: 'kutsu?x>@example.fi' };
    const header = headersOf(contentOf('bulletin'), { ...reader, from })['list-unsubscribe'];
    expect(header).toContain('<mailto:kutsu%3Fx%3E@example.fi?subject=');
  });
});

it('a mail that was written before there was a choice, and a try-out, are on no list', () => {
  const { choices: _none, ...before } = contentOf('bulletin') as Extract<
    MessageContent,
    { kind: 'bulletin' }
  >;
  expect(listHeadersOf(before)).toEqual([]);
  expect(listHeadersOf({ ...before, choices: { token: '…', network: '…' } })).toEqual([]);
});
