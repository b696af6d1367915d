import type { SeatMode } from '../../domain/events/event.ts';
import type { registration as fi } from '../fi/registration.ts';

const inMode: Record<SeatMode, string> = { 'on-site': 'on site', remote: 'remotely' };

export const registration: typeof fi = {
  title: 'Your registration',
  confirmed: (mode) => `You are registered. You attend ${inMode[mode]}.`,
  waiting: (mode, place) =>
    `You are on the waiting list for a seat ${mode === 'remote' ? 'for remote attendance' : 'on site'}. Your place is ${place}.`,
  alsoWaiting: (mode, place) =>
    `You are also waiting for a seat ${mode === 'remote' ? 'for remote attendance' : 'on site'}. Your place on the waiting list is ${place}.`,
  whenFreed: 'Seats that become free are given in order, and we will send you a message.',
  when: 'When',
  where: 'Where',
  mailGoesTo: 'Messages are sent to',
  joinLink: 'Your own join link',
  joinOpens: (minutes) => `The link opens ${minutes} minutes before the start.`,

  cancelledTitle: 'The registration is cancelled',
  cancelled: 'You have cancelled your registration. You can register again on the event page.',
  eventCancelledTitle: 'The event is cancelled',
  eventCancelled: 'The organiser has cancelled the event.',
  pastTitle: 'The event is over',
  past: 'The registration can no longer be changed.',
  toEvent: 'Go to the event page',

  details: 'Your details',
  detailsHidden:
    'Your details are shown only when you press the button, because the address of this page can travel with messages and shared calendars.',
  showDetails: 'Show and correct the details',
  detailsTitle: 'Correct your details',
  emailMoves:
    'If you change the address, the calendar invite leaves the old one and comes to the new one.',
  back: 'Back without saving',
  save: 'Save the details',
  saved: 'The details have been saved.',
  addressTaken:
    'There is already a registration for this event with that address. Use another address or cancel the other registration.',

  seat: 'Mode of attendance',
  toRemote: 'Change to remote attendance',
  toOnSite: 'Change to attending on site',
  queueOnSite: 'Join the waiting list: on site',
  queueRemote: 'Join the waiting list: remote',
  queueKeepsSeat: (place) =>
    `There are no free seats. You keep your present seat until one becomes free. You would be number ${place} on the waiting list.`,
  queueLosesPlace: (place) =>
    `There are no free seats. You lose your present place on the waiting list and would be number ${place} on the new one.`,
  remoteMeanwhile: 'Attend remotely until a seat becomes free',
  onSiteMeanwhile: 'Attend on site until a remote seat becomes free',
  keepsPlace: 'You keep your place on the waiting list.',
  leavesLine: 'You lose your place on the waiting list.',
  leaveLine: 'Leave the waiting list',
  leaveLineKeepsSeat: 'You keep your present seat.',
  seatChanged: 'Your mode of attendance has been changed. We have sent you a message about it.',
  tellNeeds: 'If you have a special diet or accessibility needs, tell us under Your details.',
  lineLeft: 'You have left the waiting list.',
  nothingChanged: 'This was your mode of attendance already. Nothing has changed.',
  seatTaken:
    'The seat has just been taken and the event has no waiting list. Your registration is as it was.',

  invitation: 'Calendar invite',
  invitationText: 'The calendar invite came with the confirmation. You can take it again.',
  sendAgain: 'Send the invite again',
  download: 'Download the invite as a file',
  sentAgain:
    'The invite has been sent again. If you cannot see it in a few minutes, check your spam folder.',

  cancel: 'Cancel registration',
  cancelTitle: 'Cancel your registration?',
  cancelHint: 'Your seat goes to others. The event leaves your calendar.',
  cancelWaitingHint: 'You lose your place on the waiting list.',
  cancelButton: 'Cancel registration',
  leaveWaitingButton: 'Leave the waiting list and cancel registration',
  keep: 'Back, do not cancel',

  unavailable:
    'The service is unavailable for a moment and nothing was changed. Wait a minute and try again.',
  tooMany:
    'An unusual number of forms has been sent from your network and nothing was changed. Wait ten minutes and try again.',

  join: {
    notOpenTitle: 'The meeting is not open yet',
    opensAt: (when) => `The link opens on ${when}. Open this page again then.`,
    comingTitle: 'The meeting link is coming',
    coming:
      'The organiser has not added the meeting link yet. This page leads to the meeting as soon as the link is there.',
    lookAgain: 'Look again',
    cancelledTitle: 'The registration is cancelled',
    cancelled: 'This join link is no longer in use because the registration has been cancelled.',
    eventCancelled: 'The organiser has cancelled the event.',
    onSiteTitle: 'Your seat is on site',
    onSite:
      'The join link is for those who attend remotely. You can change to remote attendance on your registration page; the link to it is in your confirmation.',
    waitingTitle: 'You are still on the waiting list',
    waiting: 'The join link works once you get a remote seat. We will send you a message.',
  },
};
