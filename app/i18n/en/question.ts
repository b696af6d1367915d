import type { question as fi } from '../fi/question.ts';

export const question: typeof fi = {
  title: 'Leave an advance question',
  titleFor: (event) => `Leave an advance question: ${event}`,
  intro:
    'Your question goes to the organiser, who gathers the questions for the panel. Others see it only after the organiser has accepted it.',
  openUntil: (when) => `You can leave questions until ${when}.`,
  closed: 'Advance questions are no longer taken.',
  theme: 'Theme',
  question: 'Question',
  name: 'Name',
  nameHint: 'Leave name and organisation empty if you want to ask anonymously.',
  organisation: 'Organisation',
  email: 'E-mail address',
  emailHint: 'If you want to hear of the answer. Nobody else sees the address.',
  submit: 'Send the question',
  sentTitle: 'Thank you for your question',
  sent: 'Your question has been sent to the organiser.',
  askAnother: 'Leave another question',
};
