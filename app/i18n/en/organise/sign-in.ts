import type * as fi from '../../fi/organise/sign-in.ts';

export const signIn: typeof fi.signIn = {
  title: 'Sign in as an organiser',
  lead: 'You get a sign-in link by e-mail. It works once, for 15 minutes and in this browser only.',
  address: 'E-mail address',
  faults: {
    missing: 'Write your e-mail address.',
    other: 'Write the e-mail address in the form name@example.com.',
  },
  send: 'Send the sign-in link',
  sentTitle: 'Look in your e-mail',
  sent: (address) =>
    `If the address ${address} has an organiser’s rights, a sign-in link has been sent to it. Open it in this browser within 15 minutes.`,
  notCome:
    'If nothing comes, check the address and the spam folder, or ask the owner of the network for rights.',
  byMail: 'With a link by e-mail',
  account: {
    heading: 'With an organisation account',
    enter: 'Sign in with organisation account',
    silent:
      'Signing in with an organisation account is not possible right now: your organisation’s sign-in service does not answer. Ask for a sign-in link by e-mail, or try again later.',
    failed: {
      title: 'The sign-in did not succeed',
      reason:
        'The sign-in with an organisation account was interrupted, took too long or did not match what this browser asked for.',
      advice: 'Start the sign-in again, or ask for a sign-in link by e-mail.',
    },
    unknown: {
      title: 'You have no organiser’s rights',
      reason:
        'Your organisation recognises you, but your account has no verified e-mail address to which rights have been given.',
      advice:
        'Ask the network’s owner for rights and tell them your work e-mail address. If you already have rights, sign in with a link by e-mail.',
    },
    back: 'Go to the sign-in page',
  },
  another: 'Ask for a new link',
  linkTitle: 'Sign in',
  welcome: (name) => `You are about to sign in as ${name}.`,
  enter: 'Sign in',
  refused: {
    unknown: 'The link is not valid. Check that all of it was copied.',
    used: 'The link has been used already. A link works once only.',
    expired: 'The link has expired. A link works for 15 minutes.',
    'other-browser':
      'The link works only in the browser in which it was asked for. Open it there, or ask for a new link here.',
  },
};

export const signedOut: typeof fi.signedOut = {
  title: 'Your sign-in has ended',
  nothingLost:
    'Nothing was saved, but what you typed is kept on this page. Sign in in another tab, then come back here and send the form again.',
  chooseAgain:
    'The file was not read. Sign in on another tab, then go back in the browser and choose the file again.',
  signInElsewhere: 'Sign in in a new tab',
  sendAgain: 'Send the form again',
};

export const signInMail: typeof fi.signInMail = {
  subject: 'Sign-in link to Kutsu',
  heading: 'Sign in to Kutsu with this link',
  once: 'The link works once, for 15 minutes and only in the browser in which you asked for it.',
  link: 'Sign in',
  notYou: 'If you did not ask for the link, there is nothing you need to do.',
};
