import type { replyMail as fi } from '../fi/reply-mail.ts';

export const replyMail: typeof fi = {
  releaseSeat: {
    subject: (title) => `Shall we release your place? ${title}`,
    heading: 'You declined the calendar invitation',
    nothingChanged: 'Your registration is still valid, and the place is reserved for you.',
    decide:
      'If you cannot attend, please cancel your registration with the link below, so that somebody else can have the place. If you are attending after all, you do not need to do anything.',
  },
  'another-time': {
    subject: (title) => `Your proposal of another time: ${title}`,
    heading: 'The time of the event cannot be changed from a calendar',
    nothingChanged:
      'You proposed another time in your calendar. The time is the same for everybody, so the proposal has changed nothing. Your registration is valid.',
    decide:
      'If the time does not suit you, please cancel your registration with the link below, so that somebody else can have the place.',
  },
  'somebody-else': {
    subject: (title) => `You passed on your invitation: ${title}`,
    heading: 'A place cannot be passed on from a calendar',
    nothingChanged:
      'You passed on your calendar invitation to another person. Registrations are personal, so that person is not registered yet. Your own registration is valid.',
    decide:
      'Please ask them to register on the event page. If you are not attending yourself, cancel your own registration with the link below, so that your place becomes free.',
  },
};
