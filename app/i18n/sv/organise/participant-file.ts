import type { participantFile as fi } from '../../fi/organise/participant-file.ts';

const people = (count: number) =>
  count === 1 ? '1 deltagare' : `${count.toLocaleString('sv-FI')} deltagare`;

export const participantFile: typeof fi = {
  title: 'Exportera deltagarna till en fil',
  open: 'Exportera',
  people,
  lead: (count: number) => `Filen får ${people(count)} i samma ordning som i listan.`,
  filtered: 'Listan är begränsad: filen får bara dem som begränsningen visar.',
  nobody: 'Det finns ingen i listan, så det finns inget att exportera.',
  back: 'Tillbaka till deltagarna',
  format: 'Filformat',
  formats: {
    xlsx: { label: 'Excel (.xlsx)', description: 'Öppnas också i LibreOffice och Google Sheets.' },
    csv: {
      label: 'CSV (.csv)',
      description: 'För andra program: UTF-8, semikolon som avgränsare.',
    },
  },
  needs: 'Ta med specialkoster och tillgänglighetsbehov',
  needsHint:
    'De är hälsouppgifter. I loggen antecknas hur mångas uppgifter du exporterade. För serveringen räcker oftast sidan med serveringsuppgifter, som bara har antal.',
  write: (count: number) => `Gör filen: ${people(count)}`,
  privacy:
    'Filen innehåller personuppgifter. Spara den bara så länge du behöver den och skicka den inte per e-post.',
  earlier: 'Dina filer från det senaste dygnet',

  download: 'Ladda ner filen',
  ready: 'Filen är klar.',
  withNeeds: 'Filen innehåller hälsouppgifter.',
  erasedAt: (when: string) =>
    `Filen raderas ur tjänsten ${when}. Du kan göra den på nytt när som helst.`,
  gone: 'Filen har raderats ur tjänsten. Du kan göra den på nytt.',

  sheet: 'Deltagare',
  fileName: 'deltagare',
  columns: {
    firstName: 'Förnamn',
    lastName: 'Efternamn',
    email: 'E-postadress',
    organisation: 'Organisation',
    role: 'Roll',
    municipality: 'Kommun',
    county: 'Välfärdsområde',
    state: 'Status',
    mode: 'Sätt att delta',
    waitsFor: 'Köar till',
    place: 'Plats i kön',
    language: 'Kontaktspråk',
    signedUpAt: 'Anmäld',
    reply: 'Svar på kalenderinbjudan',
    cameAt: 'Anlänt',
    newsletter: 'Nyhetsbrev',
    diet: 'Specialkost',
    access: 'Tillgänglighetsbehov',
  },
  states: { confirmed: 'Bekräftad', waiting: 'I kö', cancelled: 'Avbokad' },
  modes: { 'on-site': 'På plats', remote: 'På distans' },
  languages: { fi: 'Finska', sv: 'Svenska', en: 'Engelska' },
  yes: 'Ja',
  no: 'Nej',
};
