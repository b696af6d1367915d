import type { ownAccount as fi } from '../../fi/organise/own-account.ts';

export const ownAccount: typeof fi = {
  title: 'Your account',
  name: 'Name',
  address: 'E-mail address',
  language: 'Language of e-mail',
  languageHint: 'You get Kutsu’s messages in this language.',
  edit: 'Edit your details',
  editTitle: 'Edit your details',
  nameMissing: 'Write your name.',
  nameHint: 'The other organisers see this name.',
  addressStays:
    'The e-mail address is what you sign in with, so it cannot be changed here. If your address changes, ask the network’s owner for rights for the new one.',
  signIns: 'Sign-ins',
  signInsLead:
    'You are now signed in in these browsers. A sign-in ends by itself when you have not used the service for 12 hours.',
  browser: 'Browser',
  unknownBrowser: 'Unknown browser',
  thisOne: 'this browser',
  since: 'Signed in',
  seen: 'Last used',
  end: 'End this sign-in',
};
