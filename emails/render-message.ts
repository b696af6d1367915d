import type { Language } from '#app/domain/language.ts';
import type { OutgoingMessage, RegistrationMessage } from '#app/domain/mail/message.ts';
import { texts } from '#app/i18n/index.ts';
import { asHtml } from './html.tsx';
import type { Letter } from './letter.ts';
import { calendarAnswerLetter } from './letters/calendar-answer.ts';
import { leavingLetter } from './letters/leaving.ts';
import { linkAgainLetter } from './letters/link-again.ts';
import { newsLetter } from './letters/news.ts';
import { panellistLinkLetter } from './letters/panellist-link.ts';
import { questionAnsweredLetter } from './letters/question-answered.ts';
import { roleGivenLetter } from './letters/role-given.ts';
import { signInLetter } from './letters/sign-in.ts';
import { takingPartLetter } from './letters/taking-part.ts';
import { letterToMany } from './letters/to-many.ts';
import { waitingLetter } from './letters/waiting.ts';
import { type Links, linksOf, type Sender } from './links.ts';
import { nameToGreet } from './name-to-greet.ts';
import { oneLine } from './one-line.ts';
import { asText } from './text.ts';

/** The same message gives the same words, whenever it is rendered. */
export function renderMessage(
  message: OutgoingMessage,
  sender: Sender,
): { subject: string; preheader: string; text: string; html: string } {
  const { content, language } = message;
  const words = letterOf(message, sender.origin);
  const letter = {
    ...words,
    subject: oneLine(words.subject),
    greeting: texts(language).mail.greeting(nameToGreet(content)),
  };
  const { subject, preheader } = letter;
  return { subject, preheader, text: asText(letter), html: asHtml(letter) };
}

type Words = Omit<Letter, 'greeting'>;

function letterOf({ content, language }: OutgoingMessage, origin: string): Words {
  switch (content.kind) {
    case 'sign-in':
      return signInLetter(content, language, origin);
    case 'role-given':
      return roleGivenLetter(content, language, origin);
    case 'question-answered':
      return questionAnsweredLetter(content, language, origin);
    case 'panellist-link':
      return panellistLinkLetter(content, language, origin);
    default:
      return registrationLetter(content, language, linksOf(content, language, origin));
  }
}

function registrationLetter(content: RegistrationMessage, language: Language, links: Links): Words {
  switch (content.kind) {
    case 'waiting':
      return waitingLetter(content, language, links);
    case 'link-again':
      return linkAgainLetter(content, language, links);
    case 'release-seat':
    case 'reply-without-effect':
      return calendarAnswerLetter(content, language, links);
    case 'cancelled':
    case 'address-left':
    case 'event-cancelled':
      return leavingLetter(content, language, links);
    case 'event-changed':
    case 'event-revived':
    case 'went-remote':
      return newsLetter(content, language, links);
    case 'bulletin':
    case 'reminder':
    case 'thanks':
      return letterToMany(content, language, links);
    default:
      return takingPartLetter(content, language, links);
  }
}
