import type { materials as fi } from '../../fi/organise/materials.ts';

export const materials: typeof fi = {
  title: 'Materials and recordings',
  lead: 'The materials are on the event’s page in this order. Adding one sends no message to those who have signed up.',
  empty: 'There are no materials yet.',
  add: 'Add a material',
  edit: 'Edit',
  remove: 'Remove',
  back: 'Back to the materials',
  newTitle: 'New material',
  editTitle: 'Material',
  kinds: { document: 'Document', recording: 'Recording', link: 'Web page' },
  fields: { kind: 'Kind', title: 'Name', url: 'Web address' },
  urlHint: (notHere) =>
    `The address begins with https://. Check that it opens without signing in. If you leave it empty, the name is followed by “${notHere}”.`,
  withoutAddress: (notHere) => `No address: the page says “${notHere}”.`,
  titleMissing: 'Write the name in Finnish.',
  faults: {
    'not-a-link': 'Write the whole address, beginning with https://.',
    gone: 'Another organiser has removed the material. Copy your texts if you need them.',
  },
  removal: {
    title: (name) => `Remove the material ${name}`,
    what: 'The material goes from the event’s page. The file or recording itself stays where it is on the web.',
    button: 'Remove the material',
  },
};
