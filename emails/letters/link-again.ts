import type { Language } from '#app/domain/language.ts';
import type { RegistrationMessage } from '#app/domain/mail/message.ts';
import { texts } from '#app/i18n/index.ts';
import { type Letter, link, paragraph } from '../letter.ts';
import type { Links } from '../links.ts';
import { eventBlock, joining, ownRegistration, seatFacts, standing, whenIs } from '../parts.ts';

/** The answer to a second sign-up with the same address, which its sender may not have made. */
export function linkAgainLetter(
  { event, seat, inLine }: Extract<RegistrationMessage, { kind: 'link-again' }>,
  language: Language,
  links: Links,
): Omit<Letter, 'greeting'> {
  const t = texts(language).mail;
  return {
    language,
    subject: t.linkAgain.subject(event.title.text),
    preheader: whenIs(event, language),
    heading: t.linkAgain.heading,
    opening: [t.linkAgain.nothingChanged],
    blocks: [
      paragraph(...standing(seat, inLine, t)),
      eventBlock(event, language, seat ? seatFacts(event, language, seat) : []),
      ...joining(seat, event, links, t),
      ownRegistration(seat, links, t),
      link(t.eventPage, links.event),
    ],
    footer: [t.reason],
  };
}
