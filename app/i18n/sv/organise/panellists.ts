import type { panellists as fi } from '../../fi/organise/panellists.ts';

export const panellists: typeof fi = {
  title: 'Paneldeltagarnas länkar',
  lead: 'Via länken ser paneldeltagaren utan inloggning de frågor som har riktats till honom eller henne och de andra frågorna i samma programpunkt. Om frågeställarna visas bara organisationen.',
  noProgramme: 'Det finns inga talare eller paneldeltagare i programmet än.',
  questions: (count) => (count === 1 ? '1 fråga' : `${count} frågor`),
  notInProgramme: 'Inte längre i programmet',
  link: 'Länk',
  madeAt: (when) => `Länken gjordes ${when}.`,
  make: 'Gör en länk',
  renew: 'Gör en ny länk',
  renewHint: 'En ny länk stänger den tidigare.',
  revoke: 'Stäng länken',
  mail: 'Skicka länken per e-post',
  email: 'E-postadress',
  emailHint: 'Adressen används bara för det här meddelandet.',
  language: 'Meddelandets språk',
  languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  send: 'Skicka länken',
  done: {
    'link-made': 'Länken har gjorts.',
    'link-revoked': 'Länken har stängts. Den öppnar inte längre något.',
    'link-mailed': 'Länken har skickats.',
  },
  noLink: 'Länken har stängts under tiden. Gör en ny länk innan du skickar den.',
  notInProgrammeNow: 'Programmet ändrades under tiden. Ingen länk gjordes.',
};
