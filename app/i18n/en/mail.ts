import type { mail as fi } from '../fi/mail.ts';

export const mail: typeof fi = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),

  confirmed: {
    subject: (title) => `You are registered: ${title}`,
    heading: 'Your registration is confirmed',
  },
  waiting: {
    subject: (title) => `You are on the waiting list: ${title}`,
    heading: 'You are on the waiting list',
    notYet:
      'This does not confirm a place yet, and there is no calendar invitation in this message. When a place becomes free and it is your turn, you get it automatically. We will then send you a confirmation and a calendar invitation.',
  },
  promoted: {
    subject: (title) => `You have a place: ${title}`,
    heading: 'You have been given a place from the waiting list',
  },
  seatChanged: {
    subject: {
      'on-site': (title) => `You are attending on site: ${title}`,
      remote: (title) => `You are attending remotely: ${title}`,
    },
    heading: 'Your mode of attendance has changed',
  },
  invitationAgain: {
    subject: (title) => `Your calendar invitation: ${title}`,
    heading: 'Here is your calendar invitation again',
    unchanged: 'Your registration has not changed.',
  },
  linkAgain: {
    subject: (title) => `You are already registered: ${title}`,
    heading: 'You are already registered',
    nothingChanged:
      'Somebody, probably you, registered for the event again with this e-mail address. Nothing has changed. If it was not you, you do not need to do anything.',
  },
  cancelled: {
    subject: (title) => `Your registration is cancelled: ${title}`,
    heading: 'Your registration is cancelled',
    again: 'If this was a mistake, register again on the event page.',
  },
  leftLine: {
    subject: (title) => `You are no longer on the waiting list: ${title}`,
    heading: 'You are no longer on the waiting list',
  },
  addressLeft: {
    subject: (title) => `E-mail address changed: ${title}`,
    heading: 'The e-mail address of the registration has been changed',
    noMore:
      'The registration is still valid, but messages about it now go to another address. They will no longer come to this one.',
    notYou: 'If you did not change the address yourself, please contact the organiser.',
  },
  eventChanged: {
    subject: (title) => `Change to the event: ${title}`,
    heading: 'The details of the event have changed',
    check: 'Your registration is still valid. Please check the time and place in this message.',
    checkInLine:
      'You keep your place on the waiting list. Please check the time and place in this message.',
  },
  newTime: {
    subject: (title) => `New time: ${title}`,
    heading: 'The time of the event has changed',
    before: 'Earlier time',
  },
  newPlace: {
    subject: (title) => `New venue: ${title}`,
    heading: 'The venue of the event has changed',
    before: 'Earlier venue',
  },
  wentRemote: {
    subject: (title) => `The event will be held remotely: ${title}`,
    heading: 'The event will be held entirely remotely',
    fromOnSite: 'Please do not come to the venue. Your seat has been changed to a remote one.',
    asBefore: 'The change does not affect how you attend.',
    seatFromLine: 'You were on the waiting list and have now got a remote seat.',
    stillInLine: 'It is no longer possible to attend on site.',
  },
  fromOrganiser: 'Message from the organiser:',
  reminder: {
    subject: (title) => `Reminder: ${title}`,
    heading: 'The event is coming up',
    welcome: 'You have registered for the event. Welcome!',
  },
  thanks: {
    subject: (title) => `Thank you for taking part: ${title}`,
    heading: 'Thank you for taking part',
    materials:
      'The materials and the recording will be on the event page once they have been published.',
  },
  bulletin: {
    reason:
      'You are receiving this message because you have registered for the event. It was written by the organiser of the event.',
  },
  eventCancelled: {
    subject: (title) => `The event is cancelled: ${title}`,
    heading: 'The event is cancelled',
    nothingToDo: 'You do not need to do anything.',
  },
  eventRevived: {
    subject: (title) => `The event will be held after all: ${title}`,
    heading: 'The event will be held after all',
    valid:
      'The cancellation that we sent you earlier no longer applies. Your registration is valid.',
    validInLine:
      'The cancellation that we sent you earlier no longer applies. You keep your place on the waiting list.',
  },

  attendance: { 'on-site': 'You are attending on site.', remote: 'You are attending remotely.' },
  meanwhile: {
    'on-site': 'For now you are attending on site.',
    remote: 'For now you are attending remotely.',
  },
  place: {
    'on-site': (place) =>
      `You are waiting for a place on site. You are now number ${place} in line.`,
    remote: (place) => `You are waiting for a remote place. You are now number ${place} in line.`,
  },
  keepsPlace:
    'You keep your place in line. When a place becomes free for you, we will send you a message and an updated calendar invitation.',

  when: 'Time',
  mode: 'Mode of attendance',
  modes: { 'on-site': 'on site', remote: 'remotely' },
  venue: 'Venue',
  furtherInformation: 'Further information',

  join: 'Join the event',
  joinOpens: (minutes) =>
    minutes === 0
      ? 'Your own join link opens when the event begins. It works even if the address of the meeting changes.'
      : `Your own join link opens ${before(minutes)} before the start. It works even if the address of the meeting changes.`,
  eventPage: 'Event page',
  registration: 'See, change or cancel your registration',
  leaveLine: 'See your registration or leave the waiting list',
  handOver:
    'If you cannot attend, please cancel your registration so that somebody else can have the place.',

  invitation: {
    first:
      'The calendar invitation is in this message. If the event changes, we will send an updated invitation, and your calendar will stay up to date.',
    updated: 'The updated calendar invitation is in this message.',
    again: 'The calendar invitation is in this message.',
    withdrawn:
      'The cancellation of the calendar invitation is in this message. It removes the event from your calendar.',
  },

  reason: 'You are getting this message because this address was used to register for the event.',
  notYourself:
    'If you did not register yourself, you can cancel the registration with the link above.',
};

function before(minutes: number): string {
  if (minutes % 60 !== 0) return minutes === 1 ? 'one minute' : `${minutes} minutes`;
  return minutes === 60 ? 'one hour' : `${minutes / 60} hours`;
}
