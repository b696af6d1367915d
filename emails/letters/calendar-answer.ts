import type { Language } from '#app/domain/language.ts';
import type { RegistrationMessage } from '#app/domain/mail/message.ts';
import { texts } from '#app/i18n/index.ts';
import { type Letter, link, mainLink, paragraph } from '../letter.ts';
import type { Links } from '../links.ts';
import { eventBlock, seatFacts } from '../parts.ts';

export type CalendarAnswer = Extract<
  RegistrationMessage,
  { kind: 'release-seat' | 'reply-without-effect' }
>;

/** To somebody whose calendar has answered what only they can decide: it has changed nothing, and here is how to. */
export function calendarAnswerLetter(
  content: CalendarAnswer,
  language: Language,
  links: Links,
): Omit<Letter, 'greeting'> {
  const { mail, replyMail } = texts(language);
  const { event, seat } = content;
  const words = content.kind === 'release-seat' ? replyMail.releaseSeat : replyMail[content.answer];
  return {
    language,
    subject: words.subject(event.title.text),
    preheader: words.nothingChanged,
    heading: words.heading,
    opening: [words.nothingChanged],
    blocks: [
      eventBlock(event, language, seatFacts(event, language, seat)),
      paragraph(words.decide),
      mainLink(mail.registration, links.registration),
      link(mail.eventPage, links.event),
    ],
    footer: [mail.reason],
  };
}
