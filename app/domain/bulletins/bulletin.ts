import type { EventSnapshot } from '../events/event-snapshot.ts';
import { said, type Translated } from '../language.ts';
import type { Delivery } from '../mail/delivery.ts';
import type { RegistrationMessage } from '../mail/message.ts';
import type { ChoicesLink } from '../mail-choices/mail-choices.ts';
import type { ParticipantFilter } from '../registrations/participant-filter.ts';
import type { Registration } from '../registrations/registration.ts';
import type { Instant } from '../time.ts';

/** What an organiser writes to some of an event's participants: one text, a mail to each. */
export interface Bulletin extends BulletinText {
  id: number;
  eventId: number;
  /** The name of who wrote it last. */
  writtenBy: string;
  release: Release;
  updatedAt: Instant;
}

/** Subject and body in Markdown; whoever reads a language that is not there gets Finnish. */
export interface BulletinText {
  subject: Translated;
  body: Translated;
  segment: ParticipantFilter;
}

export type Release =
  | { is: 'draft' }
  /** It goes out then, until somebody withdraws it. */
  | { is: 'scheduled'; at: Instant }
  /** In the hands of a task; the text stands as people get it. */
  | { is: 'released'; at: Instant; task: number };

/** What has become of the mails of a bulletin. */
export interface BulletinDelivery extends Delivery {
  /** Of those who were left: they have declined or cancelled since it was released. */
  spared: number;
}

/**
 * Whom one may write to, out of a filter of the participants' list: whoever has cancelled is left in peace,
 * a search for a name is no segment, and the order is that of the registrations.
 */
export function segmentOf(filter: ParticipantFilter): ParticipantFilter {
  const { state } = filter;
  return {
    ...filter,
    state: state === 'confirmed' || state === 'waiting' ? state : 'live',
    search: '',
    unreached: false,
    sort: 'time',
    descending: false,
  };
}

type Reader = Pick<
  Registration,
  'firstName' | 'language' | 'seat' | 'inLine' | 'token' | 'joinToken'
>;

/** The mail that one reader gets: shown beforehand, and sent. */
export function bulletinLetter(
  { subject, body }: Pick<BulletinText, 'subject' | 'body'>,
  { firstName, language, seat, inLine, token, joinToken }: Reader,
  event: EventSnapshot,
  choices: ChoicesLink,
): Extract<RegistrationMessage, { kind: 'bulletin' }> {
  return {
    kind: 'bulletin',
    firstName,
    event,
    token,
    joinToken,
    subject: said(subject, language),
    body: said(body, language),
    seat,
    inLine,
    choices,
    invitation: null,
  };
}
