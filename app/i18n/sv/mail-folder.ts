import type { mailFolder as fi } from '../fi/mail-folder.ts';

export const mailFolder: typeof fi = {
  title: 'Skickade meddelanden',
  empty: 'Inga meddelanden har skickats ännu. Anmäl dig till ett evenemang.',
  to: 'Mottagare',
  from: 'Avsändare',
  date: 'Tid',
  html: 'Meddelandet',
  text: 'Meddelandet som text',
  calendar: 'Kalenderinbjudan',
  file: 'Ladda ner meddelandets fil (.eml)',
  back: 'Alla meddelanden',
};
