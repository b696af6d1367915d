import type { EventSnapshot } from '#app/domain/events/event-snapshot.ts';
import type {
  MessageContent,
  OutgoingMessage,
  RegistrationMessage,
} from '#app/domain/mail/message.ts';
import { anEvent, anInvitation, finnish, helsinki } from './calendar-samples.ts';

/** Two weeks before the event. */
export const NOON = helsinki('2026-12-01 12:00');

export const SENDER = {
  origin: 'https://kutsu.example.fi',
  from: { name: 'Kutsu', address: 'kutsu@example.fi' },
};

/** On 15 December 2026, 15:00–17:00, with somebody to ask. */
export function eventWithContact(differences: Partial<EventSnapshot> = {}): EventSnapshot {
  return anEvent({
    contact: {
      name: null,
      title: finnish('projektipäällikkö'),
      organisation: finnish('Kanta-Hämeen hyvinvointialue'),
      email: 'jarjestaja@example.fi',
    },
    ...differences,
  });
}

const about = {
  firstName: 'Maija',
  token: 'own-page-token'.padEnd(43, '0'),
  joinToken: 'join-token'.padEnd(43, '0'),
};

/** Where the reader of a mail to many chooses what they get. */
const choices = { token: 'mail-choices-token'.padEnd(43, '0'), network: 'verkosto' };

type Kind = RegistrationMessage['kind'];

const remotely = { seat: 'remote', inLine: null } as const;

const CONTENT: {
  [One in Kind]: (
    registration: typeof about & { event: EventSnapshot },
  ) => RegistrationMessage & { kind: One };
} = {
  confirmed: (to) => ({ ...to, ...remotely, kind: 'confirmed', invitation: anInvitation() }),
  waiting: (to) => ({
    ...to,
    kind: 'waiting',
    inLine: { mode: 'on-site', place: 3 },
    invitation: null,
  }),
  promoted: (to) => ({ ...to, ...remotely, kind: 'promoted', invitation: anInvitation() }),
  'seat-changed': (to) => ({ ...to, ...remotely, kind: 'seat-changed', invitation: updated }),
  'invitation-again': (to) => ({
    ...to,
    ...remotely,
    kind: 'invitation-again',
    invitation: anInvitation(),
  }),
  'link-again': (to) => ({ ...to, ...remotely, kind: 'link-again', invitation: null }),
  cancelled: (to) => ({ ...to, kind: 'cancelled', invitation: withdrawn }),
  'address-left': (to) => ({ ...to, kind: 'address-left', invitation: withdrawn }),
  'event-changed': (to) => ({ ...to, ...remotely, kind: 'event-changed', invitation: updated }),
  'event-cancelled': (to) => ({ ...to, kind: 'event-cancelled', invitation: withdrawn }),
  'event-revived': (to) => ({
    ...to,
    ...remotely,
    kind: 'event-revived',
    invitation: anInvitation(),
  }),
  'went-remote': (to) => ({
    ...to,
    ...remotely,
    kind: 'went-remote',
    held: 'on-site',
    invitation: updated,
  }),
  'release-seat': (to) => ({ ...to, kind: 'release-seat', seat: 'remote', invitation: null }),
  'reply-without-effect': (to) => ({
    ...to,
    kind: 'reply-without-effect',
    answer: 'another-time',
    seat: 'remote',
    invitation: null,
  }),
  bulletin: (to) => ({
    ...to,
    ...remotely,
    kind: 'bulletin',
    choices,
    subject: finnish('Ohjeet: Kanta-Hämeen 4. kumppanuuspäivä'),
    body: finnish('Pysäköinti on **torin** alla.'),
    invitation: null,
  }),
  reminder: (to) => ({ ...to, ...remotely, kind: 'reminder', choices, invitation: null }),
  thanks: (to) => ({ ...to, ...remotely, kind: 'thanks', choices, invitation: null }),
};

const updated = anInvitation({ sequence: 1 });
const withdrawn = anInvitation({ method: 'CANCEL', sequence: 1 });

/** A mail of each kind, as a command would write it for somebody with a remote seat. */
export function contentOf<One extends Kind>(
  kind: One,
  event = eventWithContact(),
): RegistrationMessage & { kind: One } {
  return CONTENT[kind]({ ...about, event });
}

export const EVERY_KIND = Object.keys(CONTENT) as Kind[];

export function outgoing(
  content: MessageContent,
  changes: Partial<OutgoingMessage> = {},
): OutgoingMessage {
  return {
    id: '0123456789abcdef0123456789abcdef',
    recipient: 'maija@example.fi',
    language: 'fi',
    createdAt: NOON,
    content,
    ...changes,
  };
}
