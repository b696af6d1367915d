import type { questionMail as fi } from '../fi/question-mail.ts';

export const questionMail: typeof fi = {
  answered: {
    subject: (count, event) =>
      `${count === 1 ? 'Svar på din fråga' : 'Svar på dina frågor'}: ${event}`,
    heading: (count) => (count === 1 ? 'Din fråga har besvarats' : 'Dina frågor har besvarats'),
    opening: (count) =>
      count === 1
        ? 'Du lämnade en fråga till panelen. Här är svaret på den.'
        : 'Du lämnade frågor till panelen. Här är svaren på dem.',
    question: 'Du frågade',
    link: 'Läs alla frågor och svar',
    reason:
      'Du får det här meddelandet eftersom en fråga till panelen har lämnats med den här adressen.',
  },
  panellist: {
    subject: (event) => `Frågorna till dig: ${event}`,
    heading: 'Här ser du frågorna som har lämnats till panelen',
    opening:
      'Bakom länken finns de frågor som har riktats till dig, i den ordning som de ska ställas. Öppna sidan på nytt före evenemanget, för det kan komma fler frågor.',
    session: 'I programmet',
    startsAt: (time) => `kl. ${time}`,
    link: 'Öppna dina frågor',
    keepToYourself:
      'Länken är bara för dig. Den öppnas utan inloggning, så skicka den inte vidare.',
    reason: 'Du får det här meddelandet eftersom evenemangets arrangör skickade det till dig.',
  },
};
