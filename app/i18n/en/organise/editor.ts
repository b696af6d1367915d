import type { editor as fi } from '../../fi/organise/editor.ts';

export const editor: typeof fi = {
  title: 'Edit the event',
  conflict: 'Another organiser has changed the same fields',
  conflictAdvice:
    'Nothing has been saved yet. What you wrote is in the fields, and the other text stands above it. Combine the texts or save yours: it then replaces the other one.',
  changedBy: (who, when) => `${who} changed this on ${when}.`,
  changedBySomebody: 'Another organiser changed this meanwhile.',
  empty: '(empty)',
  kept: 'Another organiser changed these meanwhile, and their changes are kept:',
  telling: {
    title: 'The change shows in participants’ calendars',
    asked: (count) =>
      count === 1
        ? 'You can send an update about the change to one participant. The change is not saved yet.'
        : `You can send an update about the change to ${count.toLocaleString('en-GB')} participants. The change is not saved yet.`,
    notYours: (count) =>
      count === 1
        ? 'This is in the invitation of one participant. Only an organiser of the network can send the update.'
        : `This is in the invitations of ${count.toLocaleString('en-GB')} participants. Only an organiser of the network can send the update.`,
    send: (count) =>
      count === 1
        ? 'Save and send the update to 1 participant'
        : `Save and send the update to ${count.toLocaleString('en-GB')} participants`,
    silently: 'Save without sending',
  },
  texts: {
    title: 'Texts',
    lead: 'Lead',
    description: 'Description',
    audience: 'For whom',
    recap: 'How the event went',
    leadHint: 'One or two sentences: what the event is about. Shown first and in the invitation.',
    audienceHint: 'Who the event is meant for.',
    recapHint: 'Written after the event.',
  },
};
