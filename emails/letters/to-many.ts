import type { Language, Said } from '#app/domain/language.ts';
import type { RegistrationMessage } from '#app/domain/mail/message.ts';
import { texts } from '#app/i18n/index.ts';
import { firstWords } from '../first-words.ts';
import { type Block, type Letter, link, mainLink, paragraph, written } from '../letter.ts';
import type { Links } from '../links.ts';
import { oneLine } from '../one-line.ts';
import {
  eventBlock,
  joining,
  type MailTexts,
  ownRegistration,
  seatFacts,
  venueFacts,
  whenIs,
} from '../parts.ts';

export type ToMany = Extract<RegistrationMessage, { kind: 'bulletin' | 'reminder' | 'thanks' }>;

/** What an organiser writes to many, and what goes out by the clock: the words, which event it is, and the way in. */
export function letterToMany(
  content: ToMany,
  language: Language,
  links: Links,
): Omit<Letter, 'greeting'> {
  const t = texts(language).mail;
  const { event, seat, inLine } = content;
  const { subject, heading, words } = wordsOf(content, language, t);
  const isOver = content.kind === 'thanks';
  const where = seat
    ? seatFacts(event, language, seat)
    : inLine
      ? venueFacts(event, language, inLine.mode)
      : [];
  return {
    language,
    subject: subject.text,
    preheader: content.body ? firstWords(content.body.text) : whenIs(event, language),
    heading: oneLine(heading.text),
    headingIn: heading.language,
    opening: [],
    blocks: [
      words,
      eventBlock(event, language, isOver ? [] : where),
      ...(isOver ? [] : joining(seat, event, links, t)),
      ...(isOver ? [] : [ownRegistration(seat, links, t)]),
      isOver ? mainLink(t.eventPage, links.event) : link(t.eventPage, links.event),
    ],
    footer: [content.kind === 'bulletin' ? t.bulletin.reason : t.reason],
    ...(links.choices && {
      footerLink: { label: texts(language).mailChoices.link, url: links.choices },
    }),
  };
}

interface Words {
  subject: Said;
  heading: Said;
  words: Block;
}

/** The organiser's words where there are some; a heading of theirs is their subject once more. */
function wordsOf(content: ToMany, language: Language, t: MailTexts): Words {
  const { subject, body } = content;
  if (content.kind === 'bulletin')
    return { subject: content.subject, heading: content.subject, words: written(content.body) };
  const inTheirs = (text: string): Said => ({ text, language });
  const usual = usualWords(content.kind, t);
  return {
    subject: subject ?? inTheirs(usual.subject(oneLine(content.event.title.text))),
    heading: subject ?? inTheirs(usual.heading),
    words: body ? written(body) : paragraph(usual.words),
  };
}

function usualWords(kind: 'reminder' | 'thanks', t: MailTexts) {
  return kind === 'reminder'
    ? { ...t.reminder, words: t.reminder.welcome }
    : { ...t.thanks, words: t.thanks.materials };
}
