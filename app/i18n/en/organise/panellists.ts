import type { panellists as fi } from '../../fi/organise/panellists.ts';

export const panellists: typeof fi = {
  title: 'Panellists’ links',
  lead: 'The link shows a panellist, without signing in, the questions that have been assigned to them and the other questions of their session. Of those who asked, only the organisation is shown.',
  noProgramme: 'The programme has no speakers or panellists yet.',
  questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
  notInProgramme: 'No longer in the programme',
  link: 'Link',
  madeAt: (when) => `The link was made on ${when}.`,
  make: 'Make a link',
  renew: 'Make a new link',
  renewHint: 'A new link closes the one before.',
  revoke: 'Close the link',
  mail: 'Send the link by e-mail',
  email: 'E-mail address',
  emailHint: 'The address is used for this message only.',
  language: 'Language of the message',
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  send: 'Send the link',
  done: {
    'link-made': 'The link has been made.',
    'link-revoked': 'The link has been closed. It opens nothing any more.',
    'link-mailed': 'The link has been sent.',
  },
  noLink: 'The link has been closed meanwhile. Make a new one before you send it.',
  notInProgrammeNow: 'The programme changed meanwhile. No link was made.',
};
