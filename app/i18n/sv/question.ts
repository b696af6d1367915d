import type { question as fi } from '../fi/question.ts';

export const question: typeof fi = {
  title: 'Ställ en förhandsfråga',
  titleFor: (event) => `Ställ en förhandsfråga: ${event}`,
  intro:
    'Din fråga går till arrangören, som samlar frågorna till panelen. Frågan visas för andra först när arrangören har godkänt den.',
  openUntil: (when) => `Du kan ställa en fråga senast ${when}.`,
  closed: 'Det går inte längre att ställa förhandsfrågor.',
  theme: 'Tema',
  question: 'Fråga',
  name: 'Namn',
  nameHint: 'Lämna namn och organisation tomma om du vill fråga anonymt.',
  organisation: 'Organisation',
  email: 'E-postadress',
  emailHint: 'Om du vill veta svaret. Adressen visas inte för andra.',
  submit: 'Skicka frågan',
  sentTitle: 'Tack för din fråga',
  sent: 'Din fråga har skickats till arrangören.',
  askAnother: 'Ställ en till fråga',
};
