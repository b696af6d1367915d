import { eventPath } from '#app/domain/addresses.ts';
import type { Language } from '#app/domain/language.ts';
import type { QuestionMessage } from '#app/domain/questions/question-message.ts';
import { texts } from '#app/i18n/index.ts';
import { type Block, type Letter, mainLink } from '../letter.ts';
import { oneLine } from '../one-line.ts';
import { briefEventBlock } from '../parts.ts';

/** To somebody who asked: their questions in their own words, and what the panel answered. */
export function questionAnsweredLetter(
  { event, answers }: Extract<QuestionMessage, { kind: 'question-answered' }>,
  language: Language,
  origin: string,
): Omit<Letter, 'greeting'> {
  const t = texts(language).questionMail;
  const count = answers.length;
  return {
    language,
    subject: t.answered.subject(count, event.title.text),
    preheader: t.answered.opening(count),
    heading: t.answered.heading(count),
    opening: [t.answered.opening(count)],
    blocks: [
      briefEventBlock(event, language),
      ...answers.flatMap(({ question, answer }): Block[] => [
        {
          is: 'question',
          label: t.answered.question,
          words: { ...question, text: oneLine(question.text) },
        },
        { is: 'written', words: answer },
      ]),
      mainLink(t.answered.link, `${origin}${eventPath(language, event.slug)}#questions`),
    ],
    footer: [t.answered.reason],
  };
}
