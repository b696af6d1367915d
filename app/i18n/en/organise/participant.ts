import type { participant as fi } from '../../fi/organise/participant.ts';

export const participant: typeof fi = {
  details: 'Details',
  edit: 'Edit the details',
  newsletter: 'Newsletter',
  newsletterYes: 'Wants it',
  newsletterNo: 'Does not want it',
  declined: 'Has declined',
  declinedLists: { reminders: 'reminders', bulletins: 'bulletins and thanks' },
  signedUpAt: 'Registered',
  changedAt: 'Last changed',
  cancelledAt: 'Cancelled',
  answers: 'Answers to the organiser’s questions',
  noAnswer: 'No answer',
  back: 'Back to the participants',
  backToParticipant: 'Back without changing',

  unchangeable: {
    'already-cancelled': 'The registration is cancelled and can no longer be changed.',
    'event-cancelled': 'The event is cancelled, so the registration can no longer be changed.',
    past: 'Registrations can be changed while the event is published and not over.',
  },

  needs: {
    title: 'Special diet and access',
    told: 'The participant has told of needs. They are health data, so the log notes that you have looked.',
    notTold: 'The participant has told of no needs.',
    show: 'Show the needs',
    pageTitle: (name) => `Special needs: ${name}`,
    save: 'Save the needs',
    kept: 'They are stored encrypted and erased 14 days after the event. The log does not tell what they say.',
  },

  seat: {
    title: 'Seat',
    move: 'Change the mode of attendance',
    pageTitle: (name) => `Change the mode of attendance: ${name}`,
    told: 'The participant gets a message about the change and an updated calendar invite.',
    none: 'The event has no other mode to change to.',
    to: { 'on-site': 'Move to a seat on site', remote: 'Move to attending remotely' },
    toMeaning: (losesPlace) =>
      losesPlace ? 'A seat is free. The present place in the line is lost.' : 'A seat is free.',
    meanwhile: {
      'on-site': 'Give a seat on site while they wait',
      remote: 'Give a remote seat while they wait',
    },
    meanwhileMeaning: 'The place in the line is kept.',
    queue: {
      'on-site': 'Move to the waiting list: on site',
      remote: 'Move to the waiting list: remotely',
    },
    queueKeepsSeat: (place) =>
      `The seats are full. The present seat is kept until a new one is free. The place in the line would be ${place}.`,
    queueLosesPlace: (place) =>
      `The seats are full. The present place in the line is lost. The new one would be ${place}.`,
    leaveLine: 'Take off the waiting list',
    leaveLineMeaning: 'The present seat is kept.',
    full: 'The seats were taken meanwhile, and the event has no waiting list. Nothing has changed.',
  },

  promotion: {
    open: 'Give a seat out of turn',
    pageTitle: (name) => `Give a seat out of turn: ${name}`,
    place: (mode, place) =>
      mode === 'on-site'
        ? `The participant waits for a seat on site, at place ${place} in the line.`
        : `The participant waits for a remote seat, at place ${place} in the line.`,
    before: (count) =>
      count === 1 ? 'One person waits before them.' : `${count} people wait before them.`,
    first: 'They are the first in the line.',
    keepPlaces: 'The others keep their places.',
    full: (capacity) => `All ${capacity} seats are taken, so one has to be added.`,
    addSeat: (capacity) => `Add one seat: there will be ${capacity}`,
    addSeatMissing: 'Allow one seat to be added, as the seats are full.',
    reason: 'Reason',
    reasonHint: 'For example: gives a talk. The reason stays in the log.',
    reasonMissing: 'Write why the seat is given out of turn.',
    give: 'Give the seat and send the confirmation',
  },

  cancellation: {
    open: 'Cancel the registration',
    pageTitle: (name) => `Cancel the registration of ${name}?`,
    seat: 'The seat goes to the first on the waiting list or to new participants.',
    waiting: 'The place in the line is lost.',
    mail: (address) =>
      `One message goes to ${address}. It tells of the cancellation and takes the invite off the calendar.`,
    noMail: 'The participant has no e-mail, so tell them yourself.',
    needs: 'Special diet and access needs are erased at once.',
    cancel: 'Cancel the registration',
    keep: 'Back, do not cancel',
  },

  invitation: {
    title: 'Calendar invite',
    none: 'The participant has no calendar invite.',
    live: 'Valid',
    withdrawn: 'Taken off the calendar',
    version: (sequence) => (sequence === 0 ? 'first version' : `version ${sequence + 1}`),
    to: (address) => `at ${address}`,
    replies: {
      accepted: (time) => `Accepted in the calendar ${time}`,
      tentative: (time) => `Tentative in the calendar ${time}`,
      declined: (time) => `Declined in the calendar ${time}. The seat is still reserved.`,
    },
    sendAgain: 'Send the invite again',
  },

  attendance: {
    title: 'Arrival',
    came: (time) => `Arrived ${time}`,
    by: { desk: 'Noted at the check-in desk.', 'join-link': 'Opened their own join link.' },
    notCame: 'Not noted as arrived.',
    note: 'Note as arrived',
    undo: 'Take the note back',
  },

  messages: {
    title: 'Messages',
    caption: 'Sent and waiting messages',
    none: 'No messages have been sent to the participant.',
    kind: 'Message',
    to: 'Address',
    state: 'State',
    made: 'Written',
    kinds: {
      confirmed: 'Confirmation',
      waiting: 'Place in the line',
      promoted: 'A seat became free',
      'seat-changed': 'Mode of attendance changed',
      'invitation-again': 'Invite again',
      'link-again': 'Link again',
      cancelled: 'Cancellation',
      'address-left': 'Address changed',
      'event-changed': 'Event changed',
      'event-cancelled': 'Event cancelled',
      'event-revived': 'Event takes place after all',
      'release-seat': 'Question about releasing the seat',
      'reply-without-effect': 'Advice on a calendar’s proposal',
      'went-remote': 'Event made remote',
      bulletin: 'Bulletin',
      reminder: 'Reminder',
      thanks: 'Thanks',
    },
    otherKind: 'Message',
    states: {
      queued: 'Waiting to be sent',
      sending: 'Being sent now',
      sent: (time) => `Sent ${time}`,
      delayed: (time) => `Delayed: the server was still trying ${time}`,
      again: (time) => `Has not got through yet. Next attempt ${time}`,
      suppressed: 'Not sent: the address has been found not to work.',
      declined: 'Not sent: the participant declined such messages before that.',
      failed: 'Did not get through.',
    },
  },

  history: { title: 'History' },

  editTitle: (name) => `Edit the details: ${name}`,
  editLead:
    'If the address changes, the old one is told of the change, and the new one gets a confirmation and a calendar invite.',
  emailHint: 'Leave empty if the participant has no e-mail. They then get no messages.',
  addressTaken: 'There is already a registration for this event with this address.',
  toThatOne: 'Open that registration',
  saveDetails: 'Save the details',

  adding: {
    title: 'Add a participant',
    lead: 'Register somebody on their behalf, for example after a phone call. This works after the registration period too.',
    mailLanguage: 'The language in which they get messages',
    confirm: 'Send the confirmation and the calendar invite by e-mail',
    confirmHint: 'Without this they get a message only if something changes.',
    pastCapacity: 'Give a seat even if the seats are full',
    pastCapacityHint:
      'One seat is added to a full event. Otherwise they come last on the waiting list.',
    add: 'Add the participant',
    full: 'The seats are full, and the event has no waiting list. Allow a seat to be added or choose the other mode.',
    notPublished: 'Publish the event before you add participants.',
    privacy: 'Tell them what their details are used for:',
  },
};
