import type { letter as fi } from '../../fi/organise/letter.ts';

export const letter: typeof fi = {
  from: 'Avsändare',
  replyTo: 'Svar till',
  subject: 'Ämne',
  asText: 'Samma meddelande som ren text',
};
