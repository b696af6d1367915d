import type { ownAccount as fi } from '../../fi/organise/own-account.ts';

export const ownAccount: typeof fi = {
  title: 'Your account',
  name: 'Name',
  address: 'E-mail address',
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
