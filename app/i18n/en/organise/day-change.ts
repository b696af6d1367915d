import type { dayChange as fi } from '../../fi/organise/day-change.ts';
import { messages } from './letter.ts';

const andSend = (count: number) => (count === 0 ? '' : ` and send ${messages(count)}`);

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const dayChange: typeof fi = {
  title: 'Change the day',
  lead: 'Before each change you see what will be sent, to how many and how the message reads. Nothing goes out before you confirm.',
  kinds: {
    move: {
      title: 'Move to another time',
      lead: 'Everyone gets the new time in a message, and the calendar invitations are updated. The times of the programme move with the event.',
    },
    place: {
      title: 'Change the venue or the way to attend',
      lead: 'Everyone is told of the new venue, and the calendar invitations are updated.',
    },
    link: {
      title: 'Change the meeting link',
      lead: 'No messages are sent: everyone’s own join link leads to the new meeting at once.',
    },
    'go-remote': {
      title: 'Make the event entirely remote',
      lead: 'Because of a snowstorm, for example. Those who signed up on site get a remote seat and their own join link, and the calendar invitations are updated.',
    },
    cancel: {
      title: 'Cancel the event',
      lead: 'Everyone is told of the cancellation, and the event leaves their calendars. The registrations are kept in case the event is held after all.',
    },
    revive: {
      title: 'Hold it after all',
      lead: 'The registrations have been kept. Everyone gets a message and a new calendar invitation.',
    },
  },
  nothingToChange: {
    draft:
      'The event has not been published, so nobody knows of it yet. You can change everything on the edit page.',
    past: 'The event is over. Its day can no longer be changed.',
  },
  notPossible: 'This cannot be done to the event just now.',

  now: 'Now',
  date: 'New date',
  from: 'Begins at',
  until: 'Ends at',
  mode: 'Way to attend',
  modes: { 'on-site': 'On site only', hybrid: 'On site and remotely' },
  modeHint:
    'To make the whole event remote, there is a function of its own: Make the event entirely remote.',
  venue: 'Name of the venue',
  address: 'Address',
  seats: 'Number of new seats',
  seatsHint: {
    'on-site': 'How many fit in on site. Leave empty if there is no limit.',
    remote:
      'How many can attend remotely, if you open that possibility. Leave empty if there is no limit.',
  },
  link: 'Meeting link',
  linkHint:
    'A Teams, Zoom or other address that begins with https://. The link is never shown in public.',
  linkKnownHint: 'The event already has a meeting link. Leave empty if it does not change.',
  linkLeads: (remote) =>
    `No messages are sent to anyone: everyone has their own join link, which leads to the new meeting at once. ${remote === 1 ? '1 person attends remotely.' : `${remote} people attend remotely.`}`,
  changeLink: 'Change the meeting link',
  note: 'Message to everyone',
  noteHint:
    'Tell the reason, for example. The text stands at the beginning of the message. Those who read Swedish or English get the text in their language if you write it, otherwise in Finnish.',
  review: 'Review the change',

  reviewTitle: 'Review before you confirm',
  again:
    'Something has changed since you reviewed this. Nothing has been done yet. Please review it again.',
  whatChanges: 'What changes',
  nowAndAfter: 'Now and after the change',
  what: 'Detail',
  after: 'After the change',
  rows: {
    status: 'Status of the event',
    when: 'Time',
    mode: 'Way to attend',
    venue: 'Venue',
    seats: { 'on-site': 'Seats on site', remote: 'Remote seats' },
    sessions: 'Programme',
    needs: 'Dietary and accessibility needs',
  },
  none: 'None',
  taken: (confirmed, capacity) => `${confirmed} taken, at most ${capacity}`,
  takenUnlimited: (confirmed) => `${confirmed} taken, no limit`,
  needsOf: (count) => people(count),
  needsErased: 'Erased at once',

  whatIsSent: 'What is sent',
  nothingIsSent: 'Nobody has signed up, so no messages are sent.',
  sent: (count) => `${messages(count)} will be sent, each to one person.`,
  unreachable: (count) =>
    count === 1
      ? '1 person gets no message, because their address does not work.'
      : `${count} people get no message, because their addresses do not work.`,
  withoutAddress: (count) =>
    count === 1
      ? '1 participant has no e-mail address. Please tell them yourself.'
      : `${count} participants have no e-mail address. Please tell them yourself.`,
  confirm: {
    move: (count) => `Move the event${andSend(count)}`,
    place: (count) => `Change the venue${andSend(count)}`,
    'go-remote': (count) => `Make the event remote${andSend(count)}`,
    cancel: (count) => `Cancel the event${andSend(count)}`,
    revive: (count) => `Hold it after all${andSend(count)}`,
  },
  back: 'Back to the form',
  leave: 'Change nothing',

  cautions: {
    'registration-closes': (time) => `Registration still closes ${time}.`,
    'questions-close': (time) => `Advance questions can still be left until ${time}.`,
    afterStart: 'That is only after the event has begun.',
    'sessions-beyond-end': (sessions) =>
      sessions === 1
        ? '1 item of the programme would end after the event.'
        : `${sessions} items of the programme would end after the event.`,
    title: 'Please also note',
  },
  faults: {
    'not-a-date': 'Write the date as 12.1.2027.',
    'not-a-time': 'Write the time as 9.30.',
    skipped:
      'This time does not exist, because the clocks go forward then. Choose a time before 3:00 or from 4:00 on.',
    repeated:
      'This time occurs twice, because the clocks go back then, and calendars do not know which one you mean. Choose a time before 3:00 or from 4:00 on.',
    'ends-before-it-starts': 'The end must be after the beginning.',
    'in-the-past': 'Choose a time that has not passed yet.',
    'not-a-link': 'Write the whole address, beginning with https://.',
    'not-a-number': 'Write the number in digits, at most 100,000, or leave it empty.',
  },
  missing: {
    date: 'Write the new date.',
    from: 'Write when it begins.',
    until: 'Write when it ends.',
    mode: 'Choose the way to attend.',
    'venue.fi': 'Write the name of the venue in Finnish.',
    meetingLink: 'Write the meeting link. Without it nobody can join remotely.',
    'note.fi':
      'Write the message in Finnish too: everyone gets it whose language it is not written in.',
  },
  refusals: {
    'already-so': 'The event is like this already, so there is nothing to change.',
    'not-published': 'The event has not been published, or it is cancelled.',
    'not-cancelled': 'The event is not cancelled.',
    past: 'The event is over. Its day can no longer be changed.',
    'nothing-on-site': 'Nobody attends the event on site.',
    'no-meeting-link': 'The event has no meeting link. Write it first.',
    'remote-seats-taken': (count) =>
      `Attending remotely cannot be removed, because ${people(count)} have chosen it. Ask them first to change how they attend, or keep it.`,
  },
};
