import type { programme as fi } from '../../fi/organise/programme.ts';

export const programme: typeof fi = {
  title: 'Programme',
  lead: 'The sessions stand in this order on the event’s page.',
  empty: 'There is nothing in the programme yet.',
  add: 'Add a session',
  edit: 'Edit',
  remove: 'Remove',
  back: 'Back to the programme',
  backToSession: 'Back to the session',
  outside: (event) => `The time is outside the event’s own (${event}).`,
  kinds: {
    talk: 'Talk',
    panel: 'Panel',
    workshop: 'Workshop',
    overview: 'Overview',
    break: 'Break',
  },
  parts: { speaker: 'Speaker', panellist: 'Panellist', moderator: 'Moderator' },
  invited: {
    title: 'Calendar invitations still have the earlier programme',
    text: (count) =>
      count === 1
        ? 'One participant has an invitation with the earlier programme. Send an update when the programme is ready.'
        : `${count.toLocaleString('en-GB')} participants have an invitation with the earlier programme. Send an update when the programme is ready.`,
    send: (count) =>
      count === 1
        ? 'Send the update to 1 participant'
        : `Send the update to ${count.toLocaleString('en-GB')} participants`,
    notYours: 'Only an organiser of the network can send the update.',
  },
  session: {
    newTitle: 'New session',
    title: 'Session',
    fields: {
      kind: 'Kind',
      title: 'Title',
      description: 'Description',
      from: 'Begins at',
      until: 'Ends at',
    },
    times: 'Time',
    timesHint: 'On the day of the event, Finnish time. Leave empty if it is not known yet.',
    noDay: 'Times can be given once the event’s day and hours are.',
    titleMissing: 'Write the title in Finnish.',
    faults: {
      'not-a-time': 'Write the time like this: 15:00.',
      skipped: 'There is no such time: the clocks go forward then.',
      repeated: 'This time comes twice: the clocks go back then.',
      'ends-before-it-starts': 'The session must end after it begins.',
      'event-without-day':
        'First give the event’s day and hours. Then you can give the session’s time.',
      'no-start': 'Write when it begins, too.',
      gone: 'Another organiser has removed the session. Copy your text if you need it.',
    },
    removeTitle: (name) => `Remove the session ${name}`,
    removeWhat: (appearances) =>
      appearances === 0
        ? 'The session goes from the event’s page.'
        : appearances === 1
          ? 'The session and the one person in it go from the event’s page.'
          : `The session and the ${appearances} who appear in it go from the event’s page.`,
    removeSpeakers:
      'What is known of somebody who appears in no other session and no other event is erased.',
    removeButton: 'Remove the session',
  },
  appearances: {
    title: 'Who appears',
    none: 'Nobody appears in this session.',
    add: 'Add somebody',
    addOrganisation: 'Add an organisation without a name',
    newTitle: 'Somebody new in the session',
    editTitle: 'Who appears',
    removeNamed: (name) => `Remove ${name} from the session`,
    search: 'Find a speaker',
    searchHint:
      'Write the name or a part of it. If they have spoken at the network’s events before, you get their details filled in.',
    nameMissing: 'Write the name or a part of it.',
    found: (count, name) =>
      count === 1
        ? `“${name}” found one earlier speaker. Is it the same person?`
        : `“${name}” found ${count} earlier speakers. Is one of them the same person?`,
    same: (name) => `The same person: ${name}`,
    new: (name) => `A new person: ${name}`,
    newHint: 'They have not spoken at the network’s events before, or only share the name.',
    appeared: (events) => `Appeared at: ${events}`,
    who: 'Who is it?',
    whoMissing: 'Choose whether it is one of the earlier speakers or a new person.',
    goOn: 'Continue',
    searchAgain: 'Search by another name',
    notFound: (name) => `No earlier speakers were found by “${name}”. Add a new person.`,
    prefilled: 'The title and organisation are those of the last time. Correct them if need be.',
    fields: {
      name: 'Name',
      part: 'Part in the programme',
      title: 'Title',
      organisation: 'Organisation',
      speaker: 'Speaker',
    },
    sharedName: (events) =>
      events === 1
        ? 'The same person is in one other event, too. The name changes there as well.'
        : `The same person is in ${events} other events, too. The name changes there as well.`,
    faults: {
      nobody: 'Write the organisation in Finnish.',
      namesake:
        'Somebody of this name has spoken at the network’s events. Search again and choose whether it is the same person.',
      'shared-name':
        'The name is shown in other events, too. Only an organiser of the network can change it.',
      gone: 'Another organiser has removed this meanwhile. Copy your text if you need it.',
    },
    fullNameMissing: 'Write the name of who appears.',
  },
};
