import type { themes as fi } from '../../fi/organise/themes.ts';

export const themes: typeof fi = {
  title: 'Question themes',
  lead: 'Whoever leaves a question in advance chooses the theme it belongs to. For the panel, questions are grouped by theme.',
  empty: 'There are no themes. Questions are then left without one.',
  add: 'Add a theme',
  edit: 'Edit',
  remove: 'Remove',
  back: 'Back to the themes',
  questions: (count) =>
    count === 0 ? 'no questions' : count === 1 ? '1 question' : `${count} questions`,
  newTitle: 'New theme',
  editTitle: 'Question theme',
  fields: { name: 'Name of the theme' },
  nameMissing: 'Write the name of the theme in Finnish.',
  faults: {
    taken: 'There is a theme of that name already.',
    gone: 'Another organiser has removed the theme meanwhile.',
  },
  removal: {
    title: (name) => `Remove the theme ${name}`,
    unused: 'No questions have been left under this theme.',
    used: (count) =>
      count === 1
        ? 'One question has been left under this theme. Choose what becomes of it.'
        : `${count} questions have been left under this theme. Choose what becomes of them.`,
    questions: 'Questions',
    without: 'They stay without a theme',
    to: (name) => `They move to the theme ${name}`,
    missing: 'Choose what becomes of the theme’s questions.',
    button: 'Remove the theme',
  },
  deadline: {
    title: 'Deadline for questions',
    until: (when) => `Questions are taken until ${when}.`,
    unknown: 'Questions can be left until 20:00 on the evening before the event.',
    change: 'Change the deadline',
  },
};
