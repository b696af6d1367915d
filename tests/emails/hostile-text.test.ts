import { describe, expect, it } from 'vitest';
import { renderMessage } from '#emails/render-message.ts';
import { finnish } from '#tests/support/calendar-samples.ts';
import {
  contentOf,
  EVERY_KIND,
  eventWithContact,
  outgoing,
  SENDER,
} from '#tests/support/messages.ts';

const MARKUP = `<b onclick="x">&"'</b>`;

describe.each(EVERY_KIND)('markup in a mail of kind %s', (kind) => {
  const content = contentOf(
    kind,
    eventWithContact({
      title: finnish(MARKUP),
      venue: { name: finnish(MARKUP), address: MARKUP },
      contact: {
        name: MARKUP,
        title: finnish(MARKUP),
        organisation: finnish(MARKUP),
        email: `"x"><b>@example.fi`,
      },
    }),
  );
  const { text, html } = renderMessage(outgoing({ ...content, firstName: MARKUP }), SENDER);

  it('is text in the HTML', () => {
    expect(html).not.toMatch(/<b[ >]|onclick="/);
  });

  it('is left as it is in the text', () => {
    expect(text).toContain(MARKUP);
  });
});

describe('a line end in the title of an event', () => {
  const event = eventWithContact({ title: finnish('Päivä\r\nBcc: kaikki@example.net\u0000') });
  const { subject, text } = renderMessage(outgoing(contentOf('confirmed', event)), SENDER);

  it('begins no header', () => {
    expect(subject).toBe('Olet ilmoittautunut: Päivä Bcc: kaikki@example.net');
  });

  it('begins no line in the text', () => {
    expect(text).not.toMatch(/^Bcc:/m);
  });
});

describe('a first name', () => {
  const greeting = (firstName: string) =>
    renderMessage(outgoing({ ...contentOf('confirmed'), firstName }), SENDER).text.split('\n')[0];

  it.each(['Maija', 'Anna-Liisa', "O'Neill", 'J.P.', 'Ülo', 'Maija 🎉'])('greets %s', (name) => {
    expect(greeting(name)).toBe(`Hei ${name}!`);
  });

  it.each([
    'Voitit: https://example.net/x',
    'www.example.net',
    'maija@example.net',
    'Maija\nKatso example',
    'a'.repeat(61),
  ])('that could be a link or a letter of its own is not mailed to others: %s', (name) => {
    expect(greeting(name)).toBe('Hei!');
  });
});
