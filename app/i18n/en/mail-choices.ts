import type { mailChoices as fi } from '../fi/mail-choices.ts';

export const mailChoices: typeof fi = {
  link: 'Choose which messages you get',
  title: 'Choose which messages you get',
  lead: 'Your choice is about one address and all events of the network.',
  network: 'Network',
  address: 'Address',
  wanted: 'I want these messages',
  kinds: {
    reminders: {
      label: 'Reminders',
      description:
        'Before an event: when and where it is, and your own join link if you attend remotely.',
    },
    bulletins: {
      label: 'Bulletins and thanks from the organisers',
      description:
        'What the organisers tell participants, such as instructions before the event and materials after it.',
    },
    newsletter: {
      label: 'The network’s newsletter',
      description: 'News of the network at other times, too.',
    },
  },
  save: 'Save the choices',
  saved:
    'Your choice is saved and holds at once. A message that is already on its way may still come.',
  always: 'You always get',
  alwaysList: [
    'a confirmation when you register or get a place',
    'news if the time, the place, the way of attending or the programme changes',
    'news if the event or your registration is cancelled',
    'an answer if you have asked the panel something',
  ],
  alwaysWhy:
    'These come only from events that you have registered for. If you cancel your registration, no more will come.',

  goneTitle: 'The link is not valid',
  gone: 'A part of the link may be missing, or your address has been erased from the service already. If it has been erased, you will get no more messages.',
  goneAdvice: 'If messages still come, open the link at the end of the newest one.',

  unsubscribed: {
    reminders: 'You will get no more reminders of this network’s events.',
    bulletins: 'You will get no more bulletins and thanks from this network’s events.',
  },

  own: 'Messages',
  ownHint:
    'You can decline reminders and bulletins. Confirmations, changes and cancellations always come.',
};
