import type { Language } from '#app/domain/language.ts';
import type { News, RegistrationMessage } from '#app/domain/mail/message.ts';
import { texts } from '#app/i18n/index.ts';
import { type Letter, link, paragraph } from '../letter.ts';
import type { Links } from '../links.ts';
import {
  eventBlock,
  joining,
  type MailTexts,
  noLonger,
  organisersWords,
  ownRegistration,
  seatFacts,
  standing,
  whenIs,
} from '../parts.ts';

export type TakingPart = Extract<
  RegistrationMessage,
  { kind: 'confirmed' | 'promoted' | 'seat-changed' | 'invitation-again' }
>;

/** The mails about somebody's own seat: what happened, how to come, and where to change one's mind. */
export function takingPartLetter(
  content: TakingPart,
  language: Language,
  links: Links,
): Omit<Letter, 'greeting'> {
  const t = texts(language).mail;
  const { event, seat, inLine } = content;
  const { note, was } = newsIn(content);
  const { subject, heading, opening, closing } = words(content, t);
  return {
    language,
    subject: subject(event.title.text),
    preheader: whenIs(event, language),
    heading,
    opening: [...opening, ...standing(seat, inLine, t)],
    blocks: [
      ...organisersWords(note, t),
      eventBlock(event, language, [
        ...seatFacts(event, language, seat),
        ...noLonger(was, language),
      ]),
      ...joining(seat, event, links, t),
      paragraph(invitationWords(content, t)),
      ...(closing ? [paragraph(closing)] : []),
      ownRegistration(seat, links, t),
      link(t.eventPage, links.event),
    ],
    footer: content.kind === 'confirmed' ? [t.reason, t.notYourself] : [t.reason],
  };
}

/** Who asks for the invitation again is told nothing new. */
const newsIn = (content: TakingPart): News => (content.kind === 'invitation-again' ? {} : content);

interface Words {
  subject: (title: string) => string;
  heading: string;
  opening: string[];
  closing: string | null;
}

function words(content: TakingPart, t: MailTexts): Words {
  switch (content.kind) {
    case 'confirmed':
      return { ...t.confirmed, opening: [], closing: null };
    case 'promoted':
      return { ...t.promoted, opening: [], closing: t.handOver };
    case 'seat-changed':
      return {
        subject: t.seatChanged.subject[content.seat],
        heading: t.seatChanged.heading,
        opening: [],
        closing: null,
      };
    case 'invitation-again':
      return { ...t.invitationAgain, opening: [t.invitationAgain.unchanged], closing: null };
  }
}

function invitationWords({ kind, invitation }: TakingPart, t: MailTexts): string {
  if (kind === 'invitation-again') return t.invitation.again;
  return invitation.sequence > 0 ? t.invitation.updated : t.invitation.first;
}
