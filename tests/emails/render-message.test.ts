import { describe, expect, it } from 'vitest';
import type { Language } from '#app/domain/language.ts';
import type { MessageContent, RegistrationMessage } from '#app/domain/mail/message.ts';
import { oneLine } from '#emails/one-line.ts';
import { renderMessage } from '#emails/render-message.ts';
import { anEvent, anInvitation } from '#tests/support/calendar-samples.ts';
import {
  contentOf,
  EVERY_KIND,
  eventWithContact,
  outgoing,
  SENDER,
} from '#tests/support/messages.ts';

const LANGUAGES: Language[] = ['fi', 'sv', 'en'];
const EVERY_MAIL = LANGUAGES.flatMap((language) =>
  EVERY_KIND.map((kind): [RegistrationMessage['kind'], Language] => [kind, language]),
);

const render = (content: MessageContent, language: Language = 'fi') =>
  renderMessage(outgoing(content, { language }), SENDER);

const WHEN = {
  fi: 'tiistaina 15.12.2026 klo 15.00–17.00',
  sv: 'tisdag 15.12.2026 kl. 15.00–17.00',
  en: 'Tuesday 15 December 2026, 15:00–17:00 (Helsinki time)',
};

const PREFIX = { fi: '', sv: '/sv', en: '/en' };

describe.each(EVERY_MAIL)('a mail of kind %s in %s', (kind, language) => {
  const { subject, text, html } = render(contentOf(kind), language);
  const eventUrl = `https://kutsu.example.fi${PREFIX[language]}/e/kanta-hameen-4-kumppanuuspaiva`;

  it('names the event in its subject', () => {
    expect(subject).toContain('Kanta-Hämeen 4. kumppanuuspäivä');
  });

  it('says in words when the event is', () => {
    expect(text).toContain(WHEN[language]);
    expect(html).toContain(WHEN[language]);
  });

  it('leads to the event’s page in the reader’s language', () => {
    expect(text).toContain(`:\n${eventUrl}\n`);
    expect(html).toContain(`href="${eventUrl}"`);
  });

  it('says whom to ask', () => {
    expect(text).toContain('jarjestaja@example.fi');
    expect(html).toContain('href="mailto:jarjestaja@example.fi"');
  });

  it('has the same links in both parts', () => {
    const addresses = (part: string) => new Set(part.match(/https:\/\/[^\s"<]+/g));
    expect(addresses(text)).toEqual(addresses(html));
  });

  it('is a document in that language, for light and dark screens, without pictures', () => {
    expect(html).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${language}">`));
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
    expect(html).not.toMatch(/<(img|script|form)|style=|url\(|@import/);
  });

  it('has one heading of the first level, then the event', () => {
    expect(html.match(/<h[1-6]/g)).toEqual(['<h1', '<h2']);
  });

  it('has no gap where a text is missing', () => {
    expect(`${subject}${text}${html}`).not.toMatch(/\b(undefined|null|NaN)\b|\[object/);
    expect(text).not.toMatch(/\n{3,}|\S {2,}|: *\n\n/);
    expect(html).not.toContain('<p></p>');
  });
});

describe('somebody who attends remotely', () => {
  const { text, html } = render(contentOf('confirmed'));

  it('gets the join link and when it opens', () => {
    expect(text).toContain('Oma etälinkkisi avautuu 30 minuuttia ennen alkua.');
    expect(text).toContain('\nhttps://kutsu.example.fi/j/join-token');
    expect(html).toMatch(/href="https:\/\/kutsu\.example\.fi\/j\/join-token0*"/);
  });

  it('gets the way to change or cancel the registration', () => {
    expect(text).toContain(
      'Katso, muuta tai peru ilmoittautumisesi:\nhttps://kutsu.example.fi/r/own-page-token',
    );
  });

  it('is told that the invitation is in the message', () => {
    expect(text).toContain('Kalenterikutsu on tässä viestissä.');
  });

  it('is not sent to the venue', () => {
    expect(text).not.toContain('Säätytalo');
  });

  it.each([
    [0, 'avautuu tapahtuman alkaessa'],
    [60, 'avautuu tunti ennen alkua'],
    [90, 'avautuu 90 minuuttia ennen alkua'],
    [120, 'avautuu 2 tuntia ennen alkua'],
  ])('reads of a link that opens %d minutes before in plain words', (joinOpensMinutes, words) => {
    const content = contentOf('confirmed', anEvent({ joinOpensMinutes }));
    expect(oneLine(render(content).text)).toContain(words);
  });
});

describe('somebody who attends on site', () => {
  const content: MessageContent = {
    ...contentOf('confirmed'),
    kind: 'confirmed',
    seat: 'on-site',
    inLine: null,
    invitation: anInvitation({ seat: 'on-site' }),
  };

  it('gets the venue and no join link', () => {
    const { text } = render(content);
    expect(text).toContain('Osallistut paikan päällä.');
    expect(text).toContain('Paikka: Säätytalo, Snellmaninkatu 9–11, Helsinki');
    expect(text).not.toContain('/j/');
  });
});

describe('somebody who waits', () => {
  it('reads their place in the line and how to leave it, and is promised no invitation', () => {
    const { text } = render(contentOf('waiting'));
    expect(oneLine(text)).toContain('Jonopaikkasi on nyt 3.');
    expect(text).toContain('poistu jonotuslistalta:\nhttps://kutsu.example.fi/r/');
    expect(oneLine(text)).toContain('eikä viestissä ole kalenterikutsua');
    expect(text).not.toContain('/j/');
  });

  it('reads of the remote seat meanwhile and keeps the place', () => {
    const content: MessageContent = {
      ...contentOf('seat-changed'),
      kind: 'seat-changed',
      seat: 'remote',
      inLine: { mode: 'on-site', place: 12 },
      invitation: anInvitation(),
    };
    const { subject, text } = render(content);
    expect(subject).toMatch(/^Osallistut etänä: /);
    expect(text).toContain('Osallistut toistaiseksi etänä.');
    expect(oneLine(text)).toContain('Jonopaikkasi on nyt 12. Jonopaikkasi säilyy.');
  });
});

describe('somebody whose invitation changes', () => {
  it('is told that it is the updated one', () => {
    expect(render(contentOf('event-changed')).text).toContain('Päivitetty kalenterikutsu');
  });

  it('is told that a cancelled registration leaves the calendar', () => {
    expect(oneLine(render(contentOf('cancelled')).text)).toContain(
      'Se poistaa tapahtuman kalenteristasi.',
    );
  });

  it('reads nothing of a calendar after only waiting', () => {
    const content: MessageContent = {
      ...contentOf('cancelled'),
      kind: 'cancelled',
      invitation: null,
    };
    const { subject, text } = render(content);
    expect(subject).toMatch(/^Et ole enää jonotuslistalla: /);
    expect(text).not.toContain('alenteri');
  });
});

describe('the address that a registration has left', () => {
  it.each(LANGUAGES)('learns neither the name nor the registrant’s own links (%s)', (language) => {
    const { text, html } = render(contentOf('address-left'), language);
    expect(`${text}${html}`).not.toMatch(/Maija|\/r\/|\/j\//);
  });
});

describe('a second sign-up with the same address', () => {
  it('is answered with the link, and asks nothing of somebody who did not send it', () => {
    const { text } = render(contentOf('link-again'));
    expect(text).toContain('Mikään ei muuttunut.');
    expect(text).toContain('sinun ei tarvitse tehdä mitään');
    expect(text).toContain('https://kutsu.example.fi/r/own-page-token');
  });
});

describe('a text of the event in another language than the reader’s', () => {
  const event = eventWithContact({ title: { text: 'Nätverksseminarium', language: 'sv' } });
  const { html } = render(contentOf('confirmed', event), 'sv');

  it('is marked with its own language', () => {
    expect(html).toContain('<span lang="fi">projektipäällikkö</span>');
  });

  it('is not marked where the languages agree', () => {
    expect(html).toContain('<h2>Nätverksseminarium</h2>');
  });
});
