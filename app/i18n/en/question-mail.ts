import type { questionMail as fi } from '../fi/question-mail.ts';

export const questionMail: typeof fi = {
  answered: {
    subject: (count, event) =>
      `${count === 1 ? 'The answer to your question' : 'The answers to your questions'}: ${event}`,
    heading: (count) =>
      count === 1 ? 'Your question has been answered' : 'Your questions have been answered',
    opening: (count) =>
      count === 1
        ? 'You left a question for the panel. Here is the answer to it.'
        : 'You left questions for the panel. Here are the answers to them.',
    question: 'You asked',
    link: 'Read all questions and answers',
    reason: 'You get this message because a question for the panel was left with this address.',
  },
  panellist: {
    subject: (event) => `Questions for you: ${event}`,
    heading: 'Here you see the questions that have been left for the panel',
    opening:
      'The link leads to the questions that have been given to you, in the order in which they are to be asked. Open the page again before the event, for more questions may come.',
    session: 'In the programme',
    startsAt: (time) => `at ${time}`,
    link: 'Open your questions',
    keepToYourself:
      'The link is for you only. It opens without signing in, so please do not pass it on.',
    reason: 'You get this message because the organiser of the event sent it to you.',
  },
};
