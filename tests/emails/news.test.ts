import { describe, expect, it } from 'vitest';
import type { Language } from '#app/domain/language.ts';
import type { RegistrationMessage } from '#app/domain/mail/message.ts';
import { oneLine } from '#emails/one-line.ts';
import { renderMessage } from '#emails/render-message.ts';
import { anInvitation, finnish, helsinki } from '#tests/support/calendar-samples.ts';
import { contentOf, outgoing, SENDER } from '#tests/support/messages.ts';

const LANGUAGES: Language[] = ['fi', 'sv', 'en'];

const render = (content: RegistrationMessage, language: Language = 'fi') =>
  renderMessage(outgoing(content, { language }), SENDER);

type Kind<Name extends RegistrationMessage['kind']> = Extract<RegistrationMessage, { kind: Name }>;

const changed = contentOf('event-changed') as Kind<'event-changed'>;
const remote = contentOf('went-remote') as Kind<'went-remote'>;
const waiting = {
  seat: null,
  inLine: { mode: 'remote', place: 3 },
  invitation: null,
} as const;

describe('an event that was moved', () => {
  const was = {
    is: 'time',
    startsAt: helsinki('2026-12-08 13:00'),
    endsAt: helsinki('2026-12-08 15:00'),
  } as const;

  it.each([
    ['fi', 'Uusi ajankohta:', 'Aiempi aika: tiistaina 8.12.2026 klo 13.00–15.00'],
    ['sv', 'Ny tidpunkt:', 'Tidigare tid: tisdag 8.12.2026 kl. 13.00–15.00'],
    ['en', 'New time:', 'Earlier time: Tuesday 8 December 2026, 13:00–15:00'],
  ] as const)('says the time that no longer holds (%s)', (language, subject, before) => {
    const mail = render({ ...changed, was: [was] }, language);
    expect(mail.subject).toContain(subject);
    expect(mail.text).toContain(before);
  });
});

describe('an event in another place', () => {
  it('says where it is not any more', () => {
    const venue = { name: finnish('Raatihuone'), address: 'Raatihuoneenkatu 9' };
    const mail = render({ ...changed, was: [{ is: 'place', venue }] });
    expect(mail.subject).toContain('Uusi paikka:');
    expect(mail.text).toContain('Aiempi paikka: Raatihuone, Raatihuoneenkatu 9');
  });
});

describe('a snowstorm', () => {
  it.each([
    ['fi', 'Tapahtumapaikalle ei kannata tulla.'],
    ['sv', 'Åk inte till evenemangsplatsen.'],
    ['en', 'Please do not come to the venue.'],
  ] as const)('keeps those at home who had a seat on site (%s)', (language, words) => {
    const { text } = render(remote, language);
    expect(text).toContain(words);
    expect(text).toContain('/j/join-token');
    expect(text).not.toContain('Säätytalo');
  });

  it('disturbs nobody who attends remotely anyway', () => {
    const text = oneLine(render({ ...remote, held: 'remote' }).text);
    expect(text).toContain('Muutos ei vaikuta sinun osallistumiseesi.');
    expect(text).not.toContain('ei kannata tulla');
  });

  it('tells whoever got a seat from the line, with a first invitation', () => {
    const mail = render({
      ...remote,
      held: null,
      seat: 'remote',
      inLine: null,
      invitation: anInvitation(),
    });
    const text = oneLine(mail.text);
    expect(text).toContain('nyt sait etäpaikan');
    expect(text).toContain('Jos tapahtuma muuttuu, lähetämme päivitetyn kutsun');
  });

  it('tells whoever waits on that they do, and promises no invitation', () => {
    const text = oneLine(render({ ...remote, held: null, ...waiting }).text);
    expect(text).toContain('Odotat, että etäpaikka vapautuu. Jonopaikkasi on nyt 3.');
    expect(text).not.toMatch(/alenterikutsu|\/j\//);
  });
});

describe('whoever waits for a seat', () => {
  it.each(LANGUAGES)('reads of a change without an invitation (%s)', (language) => {
    const { text } = render({ ...changed, ...waiting }, language);
    expect(text).not.toContain('/j/');
    expect(text).toContain('/r/own-page-token');
  });
});

describe('the organiser’s own words', () => {
  const note = finnish('Sali on **remontissa**.');

  it.each([
    ['fi', 'Viesti järjestäjältä:'],
    ['sv', 'Meddelande från arrangören:'],
    ['en', 'Message from the organiser:'],
  ] as const)('stand in the mail, said to be theirs (%s)', (language, label) => {
    const { text, html } = render({ ...changed, note }, language);
    expect(text).toContain(`${label}\n\nSali on remontissa.`);
    expect(html).toContain('<strong>remontissa</strong>');
  });

  it('are marked with their language where it is not the reader’s', () => {
    const cancelled = { ...contentOf('event-cancelled'), note } as RegistrationMessage;
    expect(render(cancelled, 'sv').html).toContain('<div lang="fi">');
  });
});

describe('a bulletin', () => {
  const bulletin = contentOf('bulletin') as Kind<'bulletin'>;

  it('has the organiser’s subject and text, and the facts of the event after them', () => {
    const { subject, text, html } = render(bulletin);
    expect(subject).toBe('Ohjeet: Kanta-Hämeen 4. kumppanuuspäivä');
    expect(text.indexOf('torin alla')).toBeLessThan(text.indexOf('Aika: '));
    expect(html).toContain('<strong>torin</strong>');
  });

  it('has a heading that ends as its writer ended it', () => {
    const { text } = render({ ...bulletin, subject: finnish('Tuletko jo kello kahdeksan?') });
    expect(text).toContain('\nTuletko jo kello kahdeksan?\n');
  });

  it('marks its heading with its language where that is not the reader’s', () => {
    expect(render(bulletin, 'en').html).toContain('<h1 lang="fi">');
  });

  it('says why it came', () => {
    expect(render(bulletin, 'sv').text).toContain('Evenemangets arrangör har skrivit det.');
  });
});

describe('a reminder', () => {
  it.each([
    ['fi', 'Muistutus: '],
    ['sv', 'Påminnelse: '],
    ['en', 'Reminder: '],
  ] as const)('has the usual words where nobody wrote others (%s)', (language, subject) => {
    const mail = render(contentOf('reminder'), language);
    expect(mail.subject.startsWith(subject)).toBe(true);
    expect(mail.text).toContain('/j/join-token');
  });

  it('has its organiser’s words in their place', () => {
    const own = { ...contentOf('reminder'), body: finnish('Ota lounaslippu mukaan.') };
    const { text } = render(own as RegistrationMessage);
    expect(text).toContain('Ota lounaslippu mukaan.');
    expect(text).not.toContain('Tervetuloa mukaan!');
  });
});

describe('the thanks', () => {
  it.each(LANGUAGES)('lead to the event’s page and nowhere else (%s)', (language) => {
    const { text } = render(contentOf('thanks'), language);
    expect(text).toContain('/e/kanta-hameen-4-kumppanuuspaiva');
    expect(text).not.toMatch(/\/j\/|\/r\//);
  });
});
