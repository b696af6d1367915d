import type { Language } from '#app/domain/language.ts';
import type { RegistrationMessage, Was } from '#app/domain/mail/message.ts';
import { texts } from '#app/i18n/index.ts';
import { type Block, type Letter, link, paragraph } from '../letter.ts';
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
  venueFacts,
  whenIs,
} from '../parts.ts';

export type NewsOfEvent = Extract<
  RegistrationMessage,
  { kind: 'event-changed' | 'event-revived' | 'went-remote' }
>;

/** The mails to everybody when the event has changed: with the invitation for a seat, without for a place in the line. */
export function newsLetter(
  content: NewsOfEvent,
  language: Language,
  links: Links,
): Omit<Letter, 'greeting'> {
  const t = texts(language).mail;
  const { event, seat, inLine, note } = content;
  const { subject, heading, opening } = words(content, t);
  const where = seat
    ? seatFacts(event, language, seat)
    : venueFacts(event, language, content.inLine.mode);
  return {
    language,
    subject: subject(event.title.text),
    preheader: whenIs(event, language),
    heading,
    opening: [...opening, ...standing(seat, inLine, t)],
    blocks: [
      ...organisersWords(note, t),
      eventBlock(event, language, [...where, ...noLonger(content.was, language)]),
      ...joining(seat, event, links, t),
      ...invitationWords(content, t),
      ownRegistration(seat, links, t),
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

function words(content: NewsOfEvent, t: MailTexts): Words {
  switch (content.kind) {
    case 'event-changed': {
      const { check, checkInLine } = t.eventChanged;
      return { ...change(content.was, t), opening: [content.seat ? check : checkInLine] };
    }
    case 'event-revived': {
      const { valid, validInLine } = t.eventRevived;
      return { ...t.eventRevived, opening: [content.seat ? valid : validInLine] };
    }
    case 'went-remote':
      return { ...t.wentRemote, opening: [remoteOpening(content, t)] };
  }
}

function change(was: Was[] | undefined, t: MailTexts) {
  const only = was?.length === 1 ? was[0] : undefined;
  switch (only?.is) {
    case 'time':
      return t.newTime;
    case 'place':
      return t.newPlace;
    case undefined:
      return t.eventChanged;
  }
}

function remoteOpening(
  { held, seat }: Extract<NewsOfEvent, { kind: 'went-remote' }>,
  t: MailTexts,
): string {
  if (held === 'on-site') return t.wentRemote.fromOnSite;
  if (held === 'remote') return t.wentRemote.asBefore;
  return seat ? t.wentRemote.seatFromLine : t.wentRemote.stillInLine;
}

function invitationWords({ kind, invitation }: NewsOfEvent, t: MailTexts): Block[] {
  if (!invitation) return [];
  const { first, updated } = t.invitation;
  return [
    paragraph(invitation.sequence > 0 ? updated : first),
    ...(kind === 'went-remote' ? [] : [paragraph(t.handOver)]),
  ];
}
