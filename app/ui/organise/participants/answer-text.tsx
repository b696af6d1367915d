import type { Language } from '../../../domain/language.ts';
import type { Answer, Field } from '../../../domain/registrations/fields/field.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';

interface AnswerTextProps {
  field: Field;
  answer: Answer | undefined;
  language: Language;
}

/** An answer as people read it: options by their words. */
export function AnswerText({ field, answer, language }: AnswerTextProps) {
  const t = texts(language).organise;
  if (answer === undefined) return <span className="quiet">{t.participant.noAnswer}</span>;
  if (typeof answer === 'boolean') return answer ? t.participants.yes : t.participants.no;
  if (typeof answer === 'string') return <span className="as-written">{answer}</span>;
  const options = 'options' in field ? field.options : [];
  return [answer].flat().map((position, index) => {
    const option = options[position];
    return (
      option && (
        <span key={position}>
          {index > 0 && ', '}
          <Words of={option} language={language} />
        </span>
      )
    );
  });
}
