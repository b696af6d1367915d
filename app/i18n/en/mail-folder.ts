import type { mailFolder as fi } from '../fi/mail-folder.ts';

export const mailFolder: typeof fi = {
  title: 'Sent mail',
  empty: 'No mail has been sent yet. Register for an event.',
  to: 'To',
  from: 'From',
  date: 'Time',
  html: 'The message',
  text: 'The message as text',
  calendar: 'Calendar invite',
  file: 'Download the message’s file (.eml)',
  back: 'All mail',
};
