import { describe, expect, it } from 'vitest';
import type { Language } from '#app/domain/language.ts';
import type { QuestionMessage } from '#app/domain/questions/question-message.ts';
import { mailOf } from '#app/jobs/compose.ts';
import { renderMessage } from '#emails/render-message.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { outgoing, SENDER } from '#tests/support/messages.ts';

const EVENT = {
  slug: 'kanta-hameen-4-kumppanuuspaiva',
  title: { text: 'Kanta-Hämeen 4. kumppanuuspäivä', language: 'fi' },
  hours: { startsAt: helsinki('2026-12-15 15:00'), endsAt: helsinki('2026-12-15 17:00') },
  contact: { email: 'jarjestaja@example.fi' },
  organiser: { text: 'Kanta-Hämeen hyvinvointialue', language: 'fi' },
} as const;

type Answered = Extract<QuestionMessage, { kind: 'question-answered' }>;
type Link = Extract<QuestionMessage, { kind: 'panellist-link' }>;

const answered = (differences: Partial<Answered> = {}): Answered => ({
  kind: 'question-answered',
  name: 'Aino',
  event: EVENT,
  answers: [
    {
      question: { text: 'Var börjar samarbetet?', language: 'sv' },
      answer: { text: 'Yhteisestä **pöydästä**.', language: 'fi' },
    },
  ],
  invitation: null,
  ...differences,
});

const link = (differences: Partial<Link> = {}): Link => ({
  kind: 'panellist-link',
  name: 'Kalle Larsson',
  event: EVENT,
  session: {
    title: { text: 'Yhdyspintakeskustelu', language: 'fi' },
    startsAt: helsinki('2026-12-15 15:40'),
  },
  token: 'panellist-token'.padEnd(43, '0'),
  invitation: null,
  ...differences,
});

const render = (content: QuestionMessage, language: Language = 'fi') =>
  renderMessage(outgoing(content, { language }), SENDER);

const WORDS = {
  fi: {
    subject: 'Vastaus kysymykseesi: Kanta-Hämeen 4. kumppanuuspäivä',
    asked: 'Kysyit: Var börjar samarbetet?',
    page: 'https://kutsu.example.fi/e/kanta-hameen-4-kumppanuuspaiva#questions',
    link: 'Avaa kysymyksesi:\nhttps://kutsu.example.fi/p/panellist-token',
    session: 'Ohjelmassa: Yhdyspintakeskustelu, klo 15.40',
  },
  sv: {
    subject: 'Svar på din fråga: Kanta-Hämeen 4. kumppanuuspäivä',
    asked: 'Du frågade: Var börjar samarbetet?',
    page: 'https://kutsu.example.fi/sv/e/kanta-hameen-4-kumppanuuspaiva#questions',
    link: 'Öppna dina frågor:\nhttps://kutsu.example.fi/sv/p/panellist-token',
    session: 'I programmet: Yhdyspintakeskustelu, kl. 15.40',
  },
  en: {
    subject: 'The answer to your question: Kanta-Hämeen 4. kumppanuuspäivä',
    asked: 'You asked: Var börjar samarbetet?',
    page: 'https://kutsu.example.fi/en/e/kanta-hameen-4-kumppanuuspaiva#questions',
    link: 'Open your questions:\nhttps://kutsu.example.fi/en/p/panellist-token',
    session: 'In the programme: Yhdyspintakeskustelu, at 15:40',
  },
};

describe.each(['fi', 'sv', 'en'] as const)('in %s', (language) => {
  const words = WORDS[language];

  it('an answer comes with the question in the asker’s own words, and leads to all the others', () => {
    const { subject, text, html } = render(answered(), language);
    expect(subject).toBe(words.subject);
    expect(text).toContain(words.asked);
    expect(text).toContain('pöydästä');
    expect(text).toContain(`:\n${words.page}\n`);
    expect(html).toContain(`href="${words.page}"`);
    expect(html).toContain('<strong>pöydästä</strong>');
  });

  it('a panellist’s link says for which session, and is the panellist’s own', () => {
    const { text, html } = render(link(), language);
    expect(text).toContain(words.link);
    expect(text).toContain(words.session);
    expect(html).toContain('Kalle Larsson');
  });

  it.each([
    ['an answer', answered()],
    ['a panellist’s link', link()],
  ])(
    '%s says who writes and whom to ask, with no gap where a text is missing',
    (_what, content) => {
      const mail = mailOf(outgoing(content, { language }), SENDER);
      expect(mail.from.name).toBe('Kanta-Hämeen hyvinvointialue via Kutsu');
      expect(mail.replyTo).toEqual({ name: '', address: 'jarjestaja@example.fi' });
      const { subject, text, html } = render(content, language);
      expect(`${subject}${text}${html}`).not.toMatch(/undefined|\bnull\b|\[object|NaN/);
      expect(text).not.toMatch(/\n{3,}|\S {2,}/);
      const addresses = (part: string) => new Set(part.match(/https:\/\/[^\s"<]+/g));
      expect(addresses(text)).toEqual(addresses(html));
    },
  );
});

it('several answers come in one letter', () => {
  const [one] = answered().answers;
  const { subject, text } = render(answered({ answers: [one!, one!] }));
  expect(subject).toMatch(/^Vastaukset kysymyksiisi: /);
  expect(text.match(/Kysyit: /g)).toHaveLength(2);
});

it('an event without hours and somebody without a name leave nothing empty', () => {
  const { text } = render(
    answered({ name: null, event: { ...EVENT, hours: null, contact: null, organiser: null } }),
  );
  expect(text).toMatch(/^Hei!\n/);
  expect(text).not.toContain('Aika');
});

it('a question cannot pass for a part of the letter, nor its asker’s name for a link', () => {
  const question = {
    text: 'Kysyn.\n\nAvaa tämä:\nhttps://evil.example.net\u0000<script>',
    language: 'fi',
  } as const;
  const { text, html } = render(
    answered({ name: 'evil.example.net', answers: [{ ...answered().answers[0]!, question }] }),
  );
  expect(text).toContain('Kysyit: Kysyn. Avaa tämä: https://evil.example.net <script>\n');
  expect(text).toMatch(/^Hei!\n/);
  expect(html).not.toContain('<script>');
  expect(html).not.toContain('href="https://evil');
});
