import type { SeatMode } from '#app/domain/events/event.ts';
import type { EventSnapshot } from '#app/domain/events/event-snapshot.ts';
import type { Language, Said } from '#app/domain/language.ts';
import type { InLine, Was } from '#app/domain/mail/message.ts';
import type { QuestionMessage } from '#app/domain/questions/question-message.ts';
import { dayAndTimes } from '#app/i18n/dates.ts';
import { type Catalogue, texts } from '#app/i18n/index.ts';
import { type Block, type Fact, link, mainLink, paragraph, type Value, written } from './letter.ts';
import type { Links } from './links.ts';
import { oneLine } from './one-line.ts';

export type MailTexts = Catalogue['mail'];

/** Which event it is about, when it is, `where`, and whom to ask. */
export function eventBlock(event: EventSnapshot, language: Language, where: Fact[]): Block {
  return {
    is: 'event',
    title: { ...event.title, text: oneLine(event.title.text) },
    facts: [whenFact(event, language), ...where, ...contactFacts(event, language)],
  };
}

/** The same of an event that may have neither hours nor seats. */
export function briefEventBlock(
  { title, hours, contact }: QuestionMessage['event'],
  language: Language,
  facts: Fact[] = [],
): Block {
  const email = contact?.email;
  return {
    is: 'event',
    title: { ...title, text: oneLine(title.text) },
    facts: [
      ...(hours ? [whenFact(hours, language)] : []),
      ...facts,
      ...(email ? contactFacts({ contact: { ...NOBODY, email } }, language) : []),
    ],
  };
}

function whenFact(hours: Hours, language: Language): Fact {
  return {
    label: texts(language).mail.when,
    values: [{ text: whenIs(hours, language), language }],
  };
}

export function whenIs({ startsAt, endsAt }: Hours, language: Language): string {
  return dayAndTimes(startsAt, endsAt, language);
}

type Hours = Pick<EventSnapshot, 'startsAt' | 'endsAt'>;

const NOBODY = { name: null, title: null, organisation: null };

export function seatFacts(event: EventSnapshot, language: Language, seat: SeatMode): Fact[] {
  const t = texts(language).mail;
  const mode = { label: t.mode, values: [{ text: t.modes[seat], language }] };
  return [mode, ...venueFacts(event, language, seat)];
}

/** The venue, for somebody who comes or would like to come there. */
export function venueFacts({ venue }: EventSnapshot, language: Language, mode: SeatMode): Fact[] {
  if (!venue || mode === 'remote') return [];
  return [{ label: texts(language).mail.venue, values: venueValues(venue, language) }];
}

function venueValues(
  { name, address }: NonNullable<EventSnapshot['venue']>,
  language: Language,
): Value[] {
  return address === null ? [name] : [name, { text: oneLine(address), language }];
}

/** The time or place that people may have in mind: said, lest they come there. */
export function noLonger(was: Was[] | undefined, language: Language): Fact[] {
  return (was ?? []).map((one) => factThatWas(one, language));
}

function factThatWas(was: Was, language: Language): Fact {
  const t = texts(language).mail;
  switch (was.is) {
    case 'time': {
      const text = dayAndTimes(was.startsAt, was.endsAt, language);
      return { label: t.newTime.before, values: [{ text, language }] };
    }
    case 'place':
      return { label: t.newPlace.before, values: venueValues(was.venue, language) };
  }
}

/** What the organiser has written to everybody, said to be theirs. */
export function organisersWords(words: Said | undefined, t: MailTexts): Block[] {
  return words ? [paragraph(t.fromOrganiser), written(words)] : [];
}

function contactFacts({ contact }: Pick<EventSnapshot, 'contact'>, language: Language): Fact[] {
  if (!contact) return [];
  const { name, title, organisation, email } = contact;
  const values: (Value | null)[] = [
    name === null ? null : { text: name, language },
    title,
    organisation,
    email === null ? null : { text: email, language, url: `mailto:${encodeURI(email)}` },
  ];
  const known = values.filter((value) => value !== null);
  return known.length > 0
    ? [{ label: texts(language).mail.furtherInformation, values: known }]
    : [];
}

/** What somebody is: their seat, and their place in the line for another one. */
export function standing(seat: SeatMode | null, inLine: InLine | null, t: MailTexts): string[] {
  if (!inLine) return seat ? [t.attendance[seat]] : [];
  const place = t.place[inLine.mode](inLine.place);
  return seat ? [t.meanwhile[seat], place, t.keepsPlace] : [place];
}

/** The page of one's own registration: the weightiest link, where there is none to join by. */
export function ownRegistration(seat: SeatMode | null, links: Links, t: MailTexts): Block {
  const label = seat ? t.registration : t.leaveLine;
  return seat === 'remote' ? link(label, links.registration) : mainLink(label, links.registration);
}

/** How to come in, for a seat that is remote. */
export function joining(
  seat: SeatMode | null,
  event: EventSnapshot,
  links: Links,
  t: MailTexts,
): Block[] {
  if (seat !== 'remote') return [];
  return [paragraph(t.joinOpens(event.joinOpensMinutes)), mainLink(t.join, links.join)];
}
