import type { reminders as fi } from '../../fi/organise/reminders.ts';

const WORDS = {
  days: ['day', 'days'],
  hours: ['hour', 'hours'],
  minutes: ['minute', 'minutes'],
} as const;

const audiences = {
  everyone: 'to everyone who has a seat',
  'on-site': 'to those attending on site',
  remote: 'to those attending remotely',
  came: 'to those who came',
};

export const reminders: typeof fi = {
  title: 'Reminders and thanks',
  lead: 'These messages go out by themselves. If the event moves, the reminders move with it. The message always has the time and place of the event, and for those attending remotely their own join link.',
  none: 'The event has no reminders.',
  useUsual: 'Use the usual reminders',
  usual:
    'A reminder a week and a day before to everyone, and an hour before to those attending remotely.',
  rule: (moment, { unit, count }, to) => {
    const [one, many] = WORDS[unit];
    const span = `${count} ${count === 1 ? one : many}`;
    const when =
      moment === 'before-start'
        ? `${span} before it begins`
        : count === 0
          ? 'As soon as it ends'
          : `${span} after it ends`;
    return `${when}, ${audiences[to]}`;
  },
  reminderNext: (rule) => `Reminder: ${rule}`,
  thanksNext: (rule) => `Thanks: ${rule}`,
  when: 'When and to whom',
  goesOut: 'Goes out',
  inUse: 'In use',
  yes: 'Yes',
  no: 'No',
  past: 'The time has passed',
  ownWords: 'Own text',
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  declined: {
    reminders: (count) =>
      count === 1
        ? '1 person has declined reminders and gets none.'
        : `${count.toLocaleString('en-GB')} people have declined reminders and get none.`,
    thanks: (count) =>
      count === 1
        ? '1 person has declined bulletins and thanks, and gets no thanks.'
        : `${count.toLocaleString('en-GB')} people have declined bulletins and thanks, and get no thanks.`,
  },
  addTitle: 'Add a reminder',
  count: 'How much',
  unit: 'Unit',
  units: { minutes: 'minutes', hours: 'hours', days: 'days' },
  moment: 'When',
  moments: { 'before-start': 'before it begins', 'after-end': 'after it has ended' },
  audience: 'To whom',
  audiences,
  add: 'Add the reminder',
  thereAlready: 'There is such a reminder already.',
  faults: {
    'not-a-number': 'Write the number in digits.',
    'too-far': 'Choose at most 60 days.',
    'too-near': 'Choose at least 15 minutes before it begins.',
    'only-after': 'Who came is known only after the event. Choose another group.',
  },
  missingCount: 'Write how much before or after.',

  wordsTitle: 'Text of the reminder',
  wordsLead: 'Leave it empty if the usual text will do. It is shown below as it reads.',
  subject: 'Subject',
  body: 'Text',
  save: 'Save the text',
  asRead: 'How the message reads',
  leave: 'Back to reminders',
};
