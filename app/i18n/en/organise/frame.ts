import type { frame as fi } from '../../fi/organise/frame.ts';

export const frame: typeof fi = {
  organising: 'Organiser’s workspace',
  signOut: 'Sign out',
  account: (name) => `Your account: ${name}`,
  path: 'Where you are',
  eventSections: 'Parts of the event',
  statuses: {
    draft: 'Draft',
    published: 'Published',
    cancelled: 'Cancelled',
    archived: 'Archived',
  },
  publicPage: 'The event’s public page',
  roles: {
    owner: 'owner',
    organiser: 'organiser',
    viewer: 'viewer',
    'co-organiser': 'co-organiser',
    moderator: 'moderator of questions',
    desk: 'registration desk',
  },
  unavailable:
    'Nothing was saved, because the service is out of use for a moment. Wait a moment and send again.',
  correctThese: 'Correct these',
  optional: '(optional)',
  save: 'Save the changes',

  faults: {
    missing: 'Fill in this field.',
    'too-short': 'The text is too short.',
    'too-long': 'The text is too long. Shorten it.',
    'control-characters': 'The text has characters that cannot be stored. Write it again.',
    'not-an-address': 'Write the e-mail address in the form name@example.com.',
    'unknown-option': 'Choose one of the options.',
  },
  languages: { fi: 'In Finnish', sv: 'In Swedish', en: 'In English' },
  done: {
    saved: 'The changes have been saved.',
    'network-founded': 'The network has been founded, and you own it.',
    'series-started': 'The series has been started.',
    'organisation-added': 'The organisation has been added.',
    'organisation-removed': 'The organisation has been removed.',
    'saved-and-told':
      'The changes are saved, and the updated invitation is on its way to the participants.',
    move: 'The event has been moved.',
    place: 'The venue has been changed.',
    link: 'The meeting link has been changed.',
    'go-remote': 'The event will be held entirely remotely.',
    cancel: 'The event is cancelled.',
    revive: 'The event will be held after all.',
    'sign-in-ended': 'The sign-in has been ended.',
    'signed-out': 'You have signed out.',
  },
};
