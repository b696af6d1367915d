import type { bulletins as fi } from '../../fi/organise/bulletins.ts';
import { messages } from './letter.ts';

const people = (count: number) =>
  count === 1 ? '1 recipient' : `${count.toLocaleString('en-GB')} recipients`;

export const bulletins: typeof fi = {
  title: 'Messages',
  lead: 'Reminders go out by themselves. With a bulletin you tell the participants something yourself. Confirmations of registrations are not listed here.',
  write: 'Write a bulletin',
  reminders: 'Reminders and thanks',
  next: 'Going out next',
  nothingNext: 'Nothing is about to go out by itself.',
  bulletinNext: (subject) => `Bulletin: ${subject}`,
  undelivered: (count) =>
    count === 1 ? 'Messages do not reach 1 address' : `Messages do not reach ${count} addresses`,
  all: 'Bulletins',
  noneYet: 'No bulletins have been written yet.',
  columns: {
    subject: 'Subject',
    state: 'Status',
    total: 'Recipients',
    sent: 'Sent',
    waiting: 'Waiting',
    failed: 'Not delivered',
  },
  states: { draft: 'Draft', scheduled: 'Scheduled', released: 'Sent' },

  newTitle: 'Write a bulletin',
  editTitle: 'Edit the bulletin',
  readers: 'To whom',
  readersHint:
    'Without further choices the bulletin goes to everyone who attends or waits. You see next who will get it.',
  subject: 'Subject',
  body: 'Text',
  bodyHint:
    'The message begins with a greeting and ends with the facts of the event and links. Those who read Swedish or English get the text in their language if you write it, otherwise in Finnish.',
  missing: {
    'subject.fi': 'Write the subject in Finnish.',
    'body.fi': 'Write the text in Finnish.',
  },
  preview: 'Save the draft and preview it',
  leave: 'Back to messages',

  everybody: 'Everyone who attends or waits',
  count: people,
  leftOut: (count) =>
    count === 1
      ? '1 person has declined bulletins and does not get this.'
      : `${count.toLocaleString('en-GB')} people have declined bulletins and do not get this.`,
  nobody: 'Nobody belongs to this group. Edit the choices.',
  list: 'Recipients',
  andMore: (count) => `and ${count.toLocaleString('en-GB')} more`,
  asRead: 'How the message reads',
  writtenBy: (name, time) => `${name}, ${time}`,
  by: 'Written by',
  edit: 'Edit',
  remove: 'Remove the draft',
  tryOut: 'Send a trial message to me',
  sendTitle: 'Send',
  release: (count) => `Send ${messages(count)} now`,
  laterTitle: 'Schedule',
  laterHint:
    'The bulletin goes to those who belong to the group then. Until then you can withdraw it.',
  date: 'Date',
  time: 'Time',
  schedule: 'Schedule the bulletin',
  scheduledFor: (time) => `Goes out ${time} to those who belong to the group then.`,
  withdraw: 'Withdraw it',

  released: (time) => `Sent ${time}`,
  delivery: 'How the sending is going',
  sent: 'Sent',
  waiting: 'Waiting',
  failed: 'Not delivered',
  spared: (count) =>
    count === 1
      ? 'To 1 recipient it was not sent after all: they cancelled or declined bulletins meanwhile.'
      : `To ${count.toLocaleString('en-GB')} recipients it was not sent after all: they cancelled or declined bulletins meanwhile.`,
  left: (count) =>
    count === 1
      ? 'The sending was stopped. 1 person got no message.'
      : `The sending was stopped. ${count.toLocaleString('en-GB')} people got no message.`,
  resume: 'Go on sending',
  progress: 'Show the progress',

  faults: {
    'not-a-date': 'Write the date as 12.1.2027.',
    'not-a-time': 'Write the time as 9.30.',
    skipped: 'This time does not exist, because the clocks go forward then.',
    repeated: 'This time occurs twice, because the clocks go back then.',
    'in-the-past': 'Choose a time that has not passed yet.',
    'too-far': 'Choose a time within a year.',
  },
  missingMoment: { date: 'Write the date.', time: 'Write the time.' },
  refusals: {
    nobody: 'Nobody belongs to this group, so there is nothing to send.',
    'changed-meanwhile':
      'The recipients or the text have changed since you opened the page. Nothing has been sent. Please look again.',
    'not-a-draft': 'The bulletin has already been sent or scheduled.',
  },
};
