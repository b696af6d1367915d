import type { summaries as fi } from '../../fi/organise/summaries.ts';

export const summaries: typeof fi = {
  title: 'Summaries and conclusions',
  lead: 'A summary tells what a workshop or the whole day came to. It is on the event’s page and on those of the series’ later events. Keep the state of the conclusions up to date after the event too.',
  empty: 'There are no summaries yet.',
  add: 'Add a summary',
  edit: 'Edit',
  remove: 'Remove',
  back: 'Back to the summaries',
  backToSummary: 'Back to the summary',
  newTitle: 'New summary',
  editTitle: 'Summary',
  fields: { title: 'Title', body: 'Text' },
  titleHint: 'For example the name of the workshop, or the question that it discussed.',
  titleMissing: 'Write the title in Finnish.',
  faults: {
    gone: 'Another organiser has removed the summary. Copy your texts if you need them.',
  },
  removal: {
    title: (name) => `Remove the summary ${name}`,
    what: (conclusions) =>
      conclusions === 0
        ? 'The summary goes from the event’s page and from those of the series’ later events.'
        : conclusions === 1
          ? 'The summary and its one conclusion go from the event’s page and from those of the series’ later events.'
          : `The summary and its ${conclusions} conclusions go from the event’s page and from those of the series’ later events.`,
    button: 'Remove the summary',
  },
  conclusions: {
    title: 'Conclusions',
    lead: 'Add the conclusions that are to be followed up.',
    empty: 'The summary has no conclusions yet.',
    add: 'Add a conclusion',
    newTitle: 'New conclusion',
    editTitle: 'Conclusion',
    fields: { text: 'Conclusion', owner: 'Responsible', state: 'State' },
    textHint: 'One thing in a sentence or two.',
    ownerHint:
      'Who takes it forward: an organisation or a working group. Everybody sees it, so name a person only if they know of it.',
    unknownState: 'Not known',
    textMissing: 'Write the conclusion in Finnish.',
    faults: {
      gone: 'Another organiser has removed the conclusion. Copy your texts if you need them.',
    },
    removal: {
      title: 'Remove the conclusion',
      what: 'The conclusion goes from the event’s page and from those of the series’ later events. If it has been dropped, you can change its state instead.',
      button: 'Remove the conclusion',
    },
  },
};
