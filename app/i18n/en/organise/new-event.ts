import type { newEvent as fi } from '../../fi/organise/new-event.ts';

export const newEvent: typeof fi = {
  title: 'Create an event',
  nextTitle: 'The next event in the series',
  nextLead: (title) => `Based on ${title}.`,
  nextTaken:
    'Organisers, texts, question themes, extra questions of the sign-up form, capacities, mode of attendance, contact and hours are carried over. The date, the programme and the meeting link are left open.',
  next: (ordinal) =>
    ordinal === null
      ? 'Create the next event in the series'
      : `Create event number ${ordinal} in the series`,
  copyTitle: 'A copy of another event',
  copyTaken: 'The programme is copied as well. The date is left open.',
  copied: 'Event to copy',
  chooseCopied: 'Choose an event',
  copyMissing: 'Choose the event to copy.',
  copy: 'Create a copy',
  scratchTitle: 'From scratch',
  name: 'Title of the event',
  nameMissing: 'Write the title of the event in Finnish.',
  kind: 'Kind of event',
  kindMissing: 'Choose the kind of event.',
  mode: 'Mode of attendance',
  modeMissing: 'Choose how people take part.',
  scratch: 'Create an empty event',
  unknownWay: 'Choose how the event is created.',
};
