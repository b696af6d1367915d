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

/** A mail of each kind, as a command would write it for somebody with a remote seat. */
export function contentOf(
  kind: RegistrationMessage['kind'],
  event = eventWithContact(),
): RegistrationMessage {
  const registration = { ...about, event };
  const withdrawn = anInvitation({ method: 'CANCEL', sequence: 1 });
  const attending = { seat: 'remote', inLine: null } as const;
  switch (kind) {
    case 'waiting':
      return { ...registration, kind, inLine: { mode: 'on-site', place: 3 }, invitation: null };
    case 'link-again':
      return { ...registration, ...attending, kind, invitation: null };
    case 'cancelled':
    case 'address-left':
    case 'event-cancelled':
      return { ...registration, kind, invitation: withdrawn };
    case 'release-seat':
      return { ...registration, kind, seat: 'remote', invitation: null };
    case 'reply-without-effect':
      return { ...registration, kind, answer: 'another-time', seat: 'remote', invitation: null };
    case 'seat-changed':
    case 'event-changed':
      return {
        ...registration,
        ...attending,
        kind,
        invitation: anInvitation({ sequence: 1 }),
      };
    case 'went-remote':
      return {
        ...registration,
        ...attending,
        kind,
        held: 'on-site',
        invitation: anInvitation({ sequence: 1 }),
      };
    case 'bulletin':
      return {
        ...registration,
        ...attending,
        kind,
        subject: finnish('Ohjeet: Kanta-Hämeen 4. kumppanuuspäivä'),
        body: finnish('Pysäköinti on **torin** alla.'),
        invitation: null,
      };
    case 'reminder':
    case 'thanks':
      return { ...registration, ...attending, kind, invitation: null };
    default:
      return { ...registration, ...attending, kind, invitation: anInvitation() };
  }
}

export const EVERY_KIND: RegistrationMessage['kind'][] = [
  'confirmed',
  'waiting',
  'promoted',
  'seat-changed',
  'invitation-again',
  'link-again',
  'cancelled',
  'address-left',
  'event-changed',
  'event-cancelled',
  'event-revived',
  'went-remote',
  'release-seat',
  'reply-without-effect',
  'bulletin',
  'reminder',
  'thanks',
];

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
