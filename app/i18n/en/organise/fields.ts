import type { fields as fi } from '../../fi/organise/fields.ts';

export const fields: typeof fi = {
  title: 'Fields of the sign-up form',
  lead: 'The form always asks for the name, e-mail address, organisation, role and municipality, and those who come on site for their diet and accessibility needs. Add here what else this event has to ask.',
  empty: 'The event has no fields of its own.',
  add: 'Add a field',
  edit: 'Edit',
  remove: 'Remove',
  back: 'Back to the fields',
  kinds: {
    'short-text': 'Short text',
    'long-text': 'Long text',
    'one-of': 'One of the options',
    'several-of': 'One or more of the options',
    'yes-no': 'Yes or no',
  },
  required: 'required',
  optional: 'optional',
  modes: {
    everybody: 'Everybody',
    'on-site': 'Only those who come on site',
    remote: 'Only those who attend remotely',
  },
  answers: (count) =>
    count === 0
      ? 'no answers'
      : count === 1
        ? '1 answer'
        : `${count.toLocaleString('en-GB')} answers`,
  newTitle: 'New field',
  editTitle: 'Field of the form',
  names: {
    kind: 'Kind of answer',
    label: 'Question',
    hint: 'Hint',
    required: 'An answer is required',
    mode: 'Who is asked',
    options: 'Options',
    added: 'New options',
  },
  option: (place) => `Option ${place}`,
  labelHint: 'A question or the name of the field, such as “Which workshop will you join?”',
  hintHint: 'Shown under the question. Say what the answer is used for.',
  optionHint: 'Empty the texts to remove the option.',
  chosenHint: (count) =>
    count === 1
      ? 'One participant has chosen this. You can change its words but not remove it.'
      : `${count.toLocaleString('en-GB')} participants have chosen this. You can change its words but not remove it.`,
  addedHint:
    'Write each option on a line of its own, in the same order in each language. New options come last.',
  answeredHint: (count) =>
    count === 1
      ? 'The field has been answered once, so the kind of answer cannot be changed.'
      : `The field has been answered ${count.toLocaleString('en-GB')} times, so the kind of answer cannot be changed.`,
  labelMissing: 'Write the question in Finnish.',
  faults: {
    'two-options': 'Write at least two options.',
    'line-without-finnish': 'Every option must have a line in Finnish.',
    'too-many-lines': 'At most 50 options can be added at a time.',
    answered: 'The field has been answered already, so the kind of answer cannot be changed.',
    chosen: 'Somebody has chosen this option already, so it cannot be removed.',
    gone: 'Another organiser has removed the field meanwhile.',
  },
  removal: {
    title: (name) => `Remove the field ${name}`,
    unanswered: 'Nobody has answered the field. It is removed altogether.',
    answered: (count) =>
      count === 1
        ? 'The field has been answered once. It will no longer be asked, but the answer is kept and is in the export.'
        : `The field has been answered ${count.toLocaleString('en-GB')} times. It will no longer be asked, but the answers are kept and are in the export.`,
    remove: 'Remove the field',
    retire: 'Stop asking',
  },
  retired: {
    title: 'Fields that are no longer asked',
    lead: 'Their answers are kept and are in the export.',
    again: 'Ask again',
    againNamed: (name) => `Ask again: ${name}`,
  },
  preview: {
    title: 'How the fields look on the form',
    lead: 'The preview is in the language of the page. Change the language at the top of the page.',
  },
};
