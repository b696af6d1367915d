import type { letter as fi } from '../../fi/organise/letter.ts';

export const messages = (count: number) =>
  count === 1 ? '1 meddelande' : `${count.toLocaleString('sv-FI')} meddelanden`;

export const letter: typeof fi = {
  from: 'Avsändare',
  replyTo: 'Svar till',
  subject: 'Ämne',
  asText: 'Samma meddelande som ren text',
  readers: {
    'on-site': 'De som deltar på plats',
    remote: 'De som deltar på distans',
    'in-line': 'De som står i kö',
    'from-on-site-to-remote': 'De som flyttas från plats till distans',
    'from-line-to-seat': 'De som får en plats från kön',
    'from-line-to-line': 'De som blir kvar i kö',
  },
  languages: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  group: (readers, language, count) =>
    count === null ? `${readers}, ${language}` : `${readers}, ${language}: ${messages(count)}`,
  invitation: {
    new: 'Meddelandet innehåller en ny kalenderinbjudan.',
    updated: 'Meddelandet innehåller en uppdaterad kalenderinbjudan.',
    withdrawn: 'Meddelandet tar bort evenemanget ur läsarens kalender.',
    none: 'Meddelandet innehåller ingen kalenderinbjudan.',
  },
};
