import { describe, expect, it, test } from 'vitest';
import type { Language } from '#app/domain/language.ts';
import type { OrganiserMessage } from '#app/domain/mail/message.ts';
import { mailOf } from '#app/jobs/compose.ts';
import { renderMessage } from '#emails/render-message.ts';
import { finnish } from '#tests/support/calendar-samples.ts';
import { outgoing, SENDER } from '#tests/support/messages.ts';

type RoleGiven = Extract<OrganiserMessage, { kind: 'role-given' }>;

const given: RoleGiven = {
  kind: 'role-given',
  name: 'Pekka Puro',
  giver: { name: 'Oona Omistaja', email: 'oona@example.fi' },
  role: 'co-organiser',
  organisation: finnish('Hattulan kunta'),
  team: { of: 'event', slug: 'kanta-hame-4', name: finnish('Kanta-Hämeen 4. kumppanuuspäivä') },
  lastDay: '2026-12-31',
  invitation: null,
};

const render = (changes: Partial<RoleGiven> = {}, language: Language = 'fi') =>
  renderMessage(outgoing({ ...given, ...changes }, { language }), SENDER);

describe.each<[Language, string, string, string, string]>([
  ['fi', 'Sait oikeudet: ', 'yhteisjärjestäjä', '31.12.2026 asti', ''],
  ['sv', 'Du har fått rättigheter: ', 'medarrangör', 'till och med 31.12.2026', '/sv'],
  ['en', 'You have been given rights: ', 'co-organiser', 'until 31 December 2026', '/en'],
])('a mail about rights in %s', (language, subject, role, until, prefix) => {
  const mail = render({}, language);

  it('says where in its subject', () => {
    expect(mail.subject).toBe(`${subject}Kanta-Hämeen 4. kumppanuuspäivä`);
  });

  it('says who gave which role on whose behalf until when, in both parts', () => {
    for (const part of [mail.text, mail.html])
      for (const fact of ['Oona Omistaja', 'oona@example.fi', role, 'Hattulan kunta', until])
        expect(part).toContain(fact);
  });

  it('leads past the sign-in to the event, and needs no script for it', () => {
    const way = `https://kutsu.example.fi${prefix}/organise/sign-in?to=%2Forganise%2Fe%2Fkanta-hame-4`;
    expect(mail.text).toContain(`:\n${way}\n`);
    expect(mail.html).toContain(`href="${way}"`);
  });

  it('has no gap where a text is missing', () => {
    const bare = render({ organisation: null, lastDay: null }, language);
    expect(`${bare.text}${bare.html}`).not.toMatch(/undefined|\bnull\b|\[object|NaN/);
    expect(bare.text).not.toMatch(/\n{3,}|\S {2,}|: *\n\n/);
  });
});

test('rights in a network lead to the network', () => {
  const team = { of: 'network', slug: 'kanta-hame', name: finnish('Kanta-Häme') } as const;
  const { text } = render({ team, role: 'viewer', organisation: null });
  expect(text).toContain('Sait oikeudet verkostoon.');
  expect(text).toContain('?to=%2Forganise%2Fn%2Fkanta-hame');
});

test('rights without a last day hold until further notice', () => {
  expect(render({ lastDay: null }).text).toContain('Voimassa: toistaiseksi');
});

test('an answer goes to whoever gave the rights', () => {
  expect(mailOf(outgoing(given), SENDER).replyTo).toEqual({ name: '', address: 'oona@example.fi' });
});

test('a giver whose “name” could be a link is told by the address alone', () => {
  const giver = { name: 'Voitit! https://example.net', email: 'oona@example.fi' };
  const { text, html } = render({ giver });
  expect(`${text}${html}`).not.toContain('example.net');
  expect(text).toContain('Oikeudet antoi: oona@example.fi');
});

test('markup and line ends in names stay text', () => {
  const hostile = finnish('<b>Päivä</b>\r\nBcc: kaikki@example.net');
  const { subject, text, html } = render({
    organisation: hostile,
    team: { of: 'event', slug: 'paiva', name: hostile },
  });
  expect(subject).not.toMatch(/[\r\n]/);
  expect(text).not.toMatch(/^Bcc:/m);
  expect(html).not.toContain('<b>');
});
