import type { Language } from '#app/domain/language.ts';
import type { RegistrationMessage } from '#app/domain/mail/message.ts';
import { texts } from '#app/i18n/index.ts';
import { type Letter, link, paragraph } from '../letter.ts';
import type { Links } from '../links.ts';
import { eventBlock, ownRegistration, standing, venueFacts, whenIs } from '../parts.ts';

/** To somebody who has no seat yet. */
export function waitingLetter(
  { event, inLine }: Extract<RegistrationMessage, { kind: 'waiting' }>,
  language: Language,
  links: Links,
): Omit<Letter, 'greeting'> {
  const t = texts(language).mail;
  return {
    language,
    subject: t.waiting.subject(event.title.text),
    preheader: whenIs(event, language),
    heading: t.waiting.heading,
    opening: standing(null, inLine, t),
    blocks: [
      paragraph(t.waiting.notYet),
      eventBlock(event, language, venueFacts(event, language, inLine.mode)),
      ownRegistration(null, links, t),
      link(t.eventPage, links.event),
    ],
    footer: [t.reason, t.notYourself],
  };
}
