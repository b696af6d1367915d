import type { letter as fi } from '../../fi/organise/letter.ts';

export const messages = (count: number) =>
  count === 1 ? '1 message' : `${count.toLocaleString('en-GB')} messages`;

export const letter: typeof fi = {
  from: 'From',
  replyTo: 'Replies to',
  subject: 'Subject',
  asText: 'The same message as plain text',
  readers: {
    'on-site': 'Those attending on site',
    remote: 'Those attending remotely',
    'in-line': 'Those on the waiting list',
    'from-on-site-to-remote': 'Those moved from on site to remote',
    'from-line-to-seat': 'Those who get a seat from the waiting list',
    'from-line-to-line': 'Those who stay on the waiting list',
  },
  languages: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
  group: (readers, language, count) =>
    count === null ? `${readers}, ${language}` : `${readers}, ${language}: ${messages(count)}`,
  invitation: {
    new: 'The message has a new calendar invitation.',
    updated: 'The message has an updated calendar invitation.',
    withdrawn: 'The message removes the event from the reader’s calendar.',
    none: 'The message has no calendar invitation.',
  },
};
