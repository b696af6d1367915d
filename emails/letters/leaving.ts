import type { Language } from '#app/domain/language.ts';
import type { RegistrationMessage } from '#app/domain/mail/message.ts';
import { texts } from '#app/i18n/index.ts';
import { type Block, type Letter, link, paragraph } from '../letter.ts';
import type { Links } from '../links.ts';
import { eventBlock, type MailTexts, noLonger, organisersWords, whenIs } from '../parts.ts';

export type Leaving = Extract<
  RegistrationMessage,
  { kind: 'cancelled' | 'address-left' | 'event-cancelled' }
>;

/**
 * The mails that end something. None of them has a link of the registrant's own: whoever reads at an
 * address that the registration has left may be somebody else.
 */
export function leavingLetter(
  content: Leaving,
  language: Language,
  links: Links,
): Omit<Letter, 'greeting'> {
  const t = texts(language).mail;
  const { event, invitation } = content;
  const note = content.kind === 'event-cancelled' ? content.note : undefined;
  const was = content.kind === 'address-left' ? undefined : content.was;
  const { subject, heading, opening } = words(content, t);
  const withdrawn: Block[] = invitation ? [paragraph(t.invitation.withdrawn)] : [];
  return {
    language,
    subject: subject(event.title.text),
    preheader: whenIs(event, language),
    heading,
    opening,
    blocks: [
      ...organisersWords(note, t),
      eventBlock(event, language, noLonger(was, language)),
      ...withdrawn,
      link(t.eventPage, links.event),
    ],
    footer: [t.reason],
  };
}

interface Words {
  subject: (title: string) => string;
  heading: string;
  opening: string[];
}

function words(content: Leaving, t: MailTexts): Words {
  switch (content.kind) {
    case 'cancelled':
      return { ...(content.invitation ? t.cancelled : t.leftLine), opening: [t.cancelled.again] };
    case 'address-left':
      return { ...t.addressLeft, opening: [t.addressLeft.noMore, t.addressLeft.notYou] };
    case 'event-cancelled':
      return { ...t.eventCancelled, opening: [t.eventCancelled.nothingToDo] };
  }
}
