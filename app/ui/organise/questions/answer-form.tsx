import type { Typed } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import type { ModeratedQuestion } from '../../../domain/questions/moderation.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { Checkbox } from '../../form/checkbox.tsx';
import { MarkdownMarks } from '../../form/markdown-marks.tsx';
import { TranslatedField } from '../../form/translated-field.tsx';
import { AboutQuestion, Press } from './question-forms.tsx';

interface AnswerFormProps {
  place: { language: Language; action: string };
  question: ModeratedQuestion;
  typed: Typed;
  errors: Partial<Record<string, string>>;
}

/** What the panel answered, in three languages; published by a button of its own. */
export function AnswerForm({ place, question, typed, errors }: AnswerFormProps) {
  const { language } = place;
  const t = texts(language).organise.questions.one;
  const { standing, answerPublishedAt } = question;
  return (
    <div className="stack">
      <AboutQuestion place={place} question={question} className="form">
        <TranslatedField
          name="answer"
          legend={t.answerLegend}
          hint={answerPublishedAt === null ? t.answerHint : undefined}
          rows={5}
          typed={typed}
          errors={errors}
          language={language}
        />
        <MarkdownMarks language={language} />
        {answerPublishedAt !== null && (
          <Checkbox name="tellAgain" label={t.tellAgain} checked={typed.tellAgain === 'on'} />
        )}
        <p className="buttons">
          <Button variant="secondary" name="press" value="answer">
            {t.saveAnswer}
          </Button>
          {standing === 'accepted' && answerPublishedAt === null && (
            <Button name="press" value="publish">
              {t.publish}
            </Button>
          )}
        </p>
      </AboutQuestion>
      {answerPublishedAt !== null && (
        <div className="presses">
          <p>{t.publishedAt(dateAndTime(answerPublishedAt, language))}</p>
          <Press place={place} question={question} press="withdraw" variant="secondary">
            {t.withdraw}
          </Press>
        </div>
      )}
    </div>
  );
}
