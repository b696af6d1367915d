import type { SeatMode } from '../../domain/events/event.ts';
import type { signUp as fi } from '../fi/sign-up.ts';

const inMode: Record<SeatMode, string> = { 'on-site': 'on site', remote: 'remotely' };

export const signUp: typeof fi = {
  title: 'Registration',
  titleFor: (event) => `Registration: ${event}`,
  backToEvent: 'Back to the event page',
  optional: '(optional)',
  correctThese: 'Correct the following',

  mode: 'Mode of attendance',
  onSite: 'On site',
  remote: 'Remotely',
  onSiteOrRemotely: 'On site or remotely',
  orRemotely: 'or remotely',
  seatsLeft: (count) => (count === 1 ? '1 seat left' : `${count} seats left`),
  fullPlace: (place) => `Full. If you register, you will be number ${place} on the waiting list.`,
  fullNoLine: 'Full.',
  allFull: 'The event is full',
  allFullPlace: (place) =>
    `You can register for the waiting list. You would now be number ${place}. Seats that become free are given in order, and we will send you a message and a calendar invite.`,
  allFullNoLine: 'The event has no waiting list, so registration is no longer possible.',
  meanwhile: 'I will attend remotely if I do not get a seat on site',
  meanwhileHint: 'You get a remote seat at once and keep your place on the waiting list.',

  you: 'Your details',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'Email address',
  emailHint: 'We will send the confirmation and the calendar invite here.',
  organisation: 'Organisation',
  role: 'Role',
  roleHint: 'For example wellbeing coordinator, councillor or volunteer.',
  municipality: 'Municipality',
  chooseMunicipality: 'Choose a municipality',
  ownCounty: 'Municipalities in the event’s area',
  allMunicipalities: 'All municipalities',
  otherMunicipalities: 'Other municipalities',

  questionsOfEvent: 'Questions from the organiser',
  onlyOnSite: 'Answer if you attend on site.',
  onlyRemote: 'Answer if you attend remotely.',
  yes: 'Yes',
  no: 'No',
  choose: 'Choose',

  needs: 'If you attend on site',
  needsKept:
    'These details are stored encrypted and apart from the rest, and erased 14 days after the event.',
  diet: 'Special diet',
  access: 'Accessibility needs',
  accessHint: 'For example a wheelchair space, an induction loop or interpretation.',

  advanceQuestion: 'Advance question',
  advanceQuestionIntro:
    'You can leave a question for the panel. The organiser reads it before anyone else sees it.',
  theme: 'Theme of the question',
  chooseTheme: 'Choose a theme',
  question: 'Question',
  questionHint: (shortest, longest) => `${shortest} to ${longest} characters.`,

  newsletter: 'I would like the network’s newsletter',
  privacy: 'We use your details to organise the event.',
  privacyNotice: 'Read the privacy notice',
  leaveEmpty: 'Leave this field empty',
  submit: 'Register',
  submitToLine: 'Register for the waiting list',

  faults: {
    mode: 'Choose whether you attend on site or remotely.',
    firstName: 'Enter your first name.',
    lastName: 'Enter your last name.',
    email: 'Enter your email address.',
    notAnAddress: 'Enter an email address in the form name@example.fi.',
    theme: 'Choose a theme for your question.',
    question: 'Enter your question.',
    missing: (label) => `Answer “${label}”.`,
    tooShort: (label, shortest) => `Enter at least ${shortest} characters in “${label}”.`,
    tooLong: (label, longest) => `Shorten “${label}”. It can have at most ${longest} characters.`,
    controlCharacters: (label) => `Enter “${label}” without line breaks and control characters.`,
    unknownOption: (label) => `Choose one of the options for “${label}”.`,
  },

  again: {
    title: 'Send the form once more',
    robot:
      'The form looked as if it was sent automatically and was not saved. What you typed is still on the form. Check it and send it again.',
    tooMany:
      'An unusual number of forms has been sent from your network. What you typed is still on the form. Wait ten minutes and send it again.',
    unavailable:
      'The service is unavailable for a moment and nothing was saved. What you typed is still on the form. Wait a minute and send it again.',
    full: 'The last seats have just been taken and the event has no waiting list. Nothing was saved.',
  },

  phases: {
    closed: 'Registration has closed.',
    past: 'The event has already taken place.',
    cancelled: 'The event has been cancelled.',
    notTaken: 'This service does not take registrations for the event.',
    notOpenYet: (when) => `Registration opens ${when}.`,
    nothingStored: 'Nothing was saved.',
  },

  after: {
    confirmed: 'You are registered',
    waiting: 'You are on the waiting list',
    seat: (mode) => `You have a seat: ${inMode[mode]}.`,
    waitingFor: (mode, place) =>
      `There are no free seats ${inMode[mode]}. You are number ${place} on the waiting list. Seats that become free are given in order, and we will send you a message.`,
    mailTo: (address) => `We have sent a message to ${address}.`,
    mailHint:
      'If you cannot see it in a few minutes, check your spam folder. If the address is wrong, register again with the right one.',
    alreadyRegistered:
      'If you had already registered with this address, your earlier registration stands as it is and the message has the link to it.',
    when: 'When',
    where: 'Where',
    join: 'How to attend',
    joinRemote: (minutes) =>
      `The message has your own join link. It opens ${minutes} minutes before the start.`,
    joinOnSite: 'Come to the venue.',
    joinWaiting: 'Wait for a message: we will tell you when a seat becomes free.',
    calendar: 'Calendar',
    calendarInMail:
      'The calendar invite comes with the message and stays up to date if the time or place changes.',
    change: 'Changing or cancelling',
    changeByMail: 'The message has a link with which you can change or cancel your registration.',
  },
};
