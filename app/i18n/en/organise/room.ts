import type { room as fi } from '../../fi/organise/room.ts';

const number = (count: number) => count.toLocaleString('en-GB');

export const room: typeof fi = {
  title: 'How it is going',
  modes: { 'on-site': 'On site', remote: 'Remotely' },
  number,
  taken: (confirmed, capacity, waiting) =>
    `${number(confirmed)} / ${number(capacity)} seats taken${waiting > 0 ? `, ${number(waiting)} on the waiting list` : ''}`,
  ofCapacity: (capacity) => `/ ${number(capacity)} seats`,
  unlimited: 'registered, the number of seats is not limited',
  waiting: (count) => `${number(count)} on the waiting list`,
  arrived: 'Arrived',
  joined: (count) => `and ${number(count)} joined remotely`,
  daysLeft: (days) => (days === 1 ? 'The event is tomorrow.' : `The event is in ${days} days.`),
  today: 'The event is today.',

  signUps: {
    title: 'Registrations over time',
    none: 'There are no registrations yet.',
    described: (total, first) => `${number(total)} have registered. The first did so on ${first}.`,
    comparedWith: (earlier, then) =>
      `At the same stage before the previous event in the series (${earlier}) there were ${number(then)}.`,
    thisEvent: 'This event',
    days: (days) => (days === 0 ? 'Event' : `${days} d before`),
    cancelledToo: 'Cancelled registrations are included.',
    inNumbers: 'Show as numbers',
    day: 'Day',
    daysBefore: 'Days to the event',
    signedUp: 'New',
    total: 'In all',
    earlierTotal: (earlier) => `In all then: ${earlier}`,
  },

  coverage: {
    title: 'Municipalities and organisations',
    municipalities: 'Municipalities',
    organisations: 'Organisations',
    none: 'Once people register, you see here where they come from.',
    notTold: (count) => `Not told: ${number(count)}`,
    others: (count) => (count === 1 ? 'and 1 other' : `and ${number(count)} others`),
    silent: 'Nobody is coming yet from these municipalities of the area',
    noneSilent: 'Somebody is coming from every municipality of the area.',
  },

  questions: {
    title: 'Advance questions',
    none: 'There are no questions yet.',
    theme: 'Theme',
    noTheme: 'No theme',
    unread: 'Unread',
    accepted: 'Accepted',
    rejected: 'Rejected',
  },

  mail: {
    title: 'Messages',
    queued: (count) =>
      count === 1
        ? '1 message is waiting to be sent.'
        : `${number(count)} messages are waiting to be sent.`,
    nextAt: (time) => `The next is sent on ${time}.`,
    noneQueued: 'No messages are waiting to be sent.',
    unreached: (count) =>
      count === 1
        ? 'A message has not reached one of the participants.'
        : `A message has not reached ${number(count)} of the participants.`,
    moreUnreached: (count) => `A message has not reached more than ${number(count)} participants.`,
    seeUnreached: 'See who did not get the message',
    declined: (count) =>
      count === 1
        ? 'One person has declined in their calendar, and still has their seat.'
        : `${number(count)} have declined in their calendars, and still have their seats.`,
    moreDeclined: (count) =>
      `More than ${number(count)} have declined in their calendars, and still have their seats.`,
    seeDeclined: 'See who has declined',
    allReached: 'All sent messages have reached their readers.',
  },

  next: {
    title: 'What happens next',
    milestones: {
      'registration-opens': 'Registration opens',
      'registration-closes': 'Registration closes',
      'questions-close': 'Advance questions are no longer taken',
      'event-begins': 'The event begins',
      'event-ends': 'The event ends',
      'needs-erased': 'Diets and access needs are erased',
    },
    nothing: 'Nothing will happen by itself.',
  },

  tasks: {
    title: 'Common tasks',
    addParticipant: 'Add a participant',
    participants: 'See the participants',
    checkIn: 'Open the check-in desk',
    catering: 'See the catering count',
    questions: 'Read the advance questions',
    edit: 'Edit the event',
    write: 'Write a bulletin',
    changeDay: 'Change the day',
    materials: 'Add materials and the recording',
    summaries: 'Write the summaries',
    next: 'Create the next event of the series',
    publicPage: 'Open the public page',
  },
};
