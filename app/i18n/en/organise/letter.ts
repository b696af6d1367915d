import type { letter as fi } from '../../fi/organise/letter.ts';

export const letter: typeof fi = {
  from: 'From',
  replyTo: 'Replies to',
  subject: 'Subject',
  asText: 'The same message as plain text',
};
