import type { EventSnapshot } from '../events/event-snapshot.ts';
import { said } from '../language.ts';
import type { RegistrationMessage } from '../mail/message.ts';
import type { ChoicesLink } from '../mail-choices/mail-choices.ts';
import type { Registration } from '../registrations/registration.ts';
import type { Reminder } from './reminder.ts';

type Reader = Pick<
  Registration,
  'firstName' | 'language' | 'seat' | 'inLine' | 'token' | 'joinToken'
>;

/** The mail that one reader gets: shown beforehand, and sent. */
export function reminderLetter(
  { moment, subject, body }: Pick<Reminder, 'moment' | 'subject' | 'body'>,
  { firstName, language, seat, inLine, token, joinToken }: Reader,
  event: EventSnapshot,
  choices: ChoicesLink,
): Extract<RegistrationMessage, { kind: 'reminder' | 'thanks' }> {
  return {
    kind: moment === 'before-start' ? 'reminder' : 'thanks',
    firstName,
    event,
    token,
    joinToken,
    ...(subject && { subject: said(subject, language) }),
    ...(body && { body: said(body, language) }),
    seat,
    inLine,
    choices,
    invitation: null,
  };
}
