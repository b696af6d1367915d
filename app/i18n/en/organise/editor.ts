import type { editor as fi } from '../../fi/organise/editor.ts';

export const editor: typeof fi = {
  title: 'Edit the event',
  conflict: 'Another organiser has changed the same fields',
  conflictAdvice:
    'Nothing has been saved yet. What you wrote is in the fields, and the other text stands above it. Combine the texts or save yours: it then replaces the other one.',
  changedBy: (who, when) => `${who} changed this on ${when}:`,
  changedBySomebody: 'Another organiser changed this meanwhile:',
  empty: '(empty)',
  kept: 'Another organiser changed these meanwhile, and their changes are kept:',
  telling: {
    title: 'The change shows in participants’ calendars',
    asked: (count) =>
      count === 1
        ? 'One participant holds an invitation with this in it. The change is not saved yet.'
        : `${count.toLocaleString('en-GB')} participants hold an invitation with this in it. The change is not saved yet.`,
    notYours: (count) =>
      count === 1
        ? 'One participant holds an invitation with this in it. Only an organiser of the network can send the update.'
        : `${count.toLocaleString('en-GB')} participants hold an invitation with this in it. Only an organiser of the network can send the update.`,
    send: (count) =>
      count === 1
        ? 'Save and send the update to 1 participant'
        : `Save and send the update to ${count.toLocaleString('en-GB')} participants`,
    silently: 'Save without sending',
  },
  texts: {
    title: 'Texts',
    lead: 'Lead',
    leadHint: 'One or two sentences: what the event is about. Shown first and in the invitation.',
    description: 'Description',
    descriptionHint: 'An empty line begins a new paragraph.',
    audience: 'For whom',
    audienceHint: 'Who the event is meant for.',
    recap: 'How the event went',
    recapHint: 'Written after the event.',
  },
};
