import { moderatedQuestionPath } from '../../../domain/addresses.ts';
import type { Faults, Typed } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import type { ModeratedQuestion } from '../../../domain/questions/moderation.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { Markdown } from '../../markdown.tsx';
import { Notice } from '../../notice.tsx';

/** What comes back when a press after the day has not done all that was asked. */
export interface AnswersBack {
  typed: Typed;
  faults: Faults;
  trouble: 'changed' | 'other-count' | 'no-such-event' | 'unavailable' | null;
  /** How many are to be told now. */
  count: number;
}

interface AnswersTroubleProps {
  trouble: NonNullable<AnswersBack['trouble']>;
  count: number;
  language: Language;
}

export function AnswersTrouble({ trouble, count, language }: AnswersTroubleProps) {
  const { answers: t, unavailable } = texts(language).organise;
  const said = {
    changed: t.changedMeanwhile,
    'other-count': t.otherCount(count),
    'no-such-event': t.noSuchEvent,
    unavailable,
  }[trouble];
  return (
    <div role="alert">
      <Notice tone="warning">
        <p>{said}</p>
      </Notice>
    </div>
  );
}

interface PublishPartProps {
  slug: string;
  /** With an answer that is not public. */
  noted: ModeratedQuestion[];
  published: number;
  language: Language;
}

/** The answers that have been noted, as they will be read, and the button that publishes them. */
export function PublishPart({ slug, noted, published, language }: PublishPartProps) {
  const t = texts(language).organise.answers;
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{t.publish}</h2>
      <p>
        {noted.length === 0 ? t.nothingNoted : t.noted(noted.length)}
        {published > 0 && ` ${t.published(published)}`}
      </p>
      {noted.length > 0 && (
        <form method="post" className="stack">
          <ul className="questions">
            {noted.map((question) => (
              <li key={question.id} className="question">
                <input type="hidden" name="seen" value={`${question.id}.${question.revision}`} />
                <p
                  className="question-text"
                  lang={question.language === language ? undefined : question.language}
                >
                  {question.text}
                </p>
                {question.answer && (
                  <Markdown of={question.answer} language={language} headingLevel={3} />
                )}
                <p>
                  <a href={moderatedQuestionPath(language, slug, question.id)}>{t.edit}</a>
                </p>
              </li>
            ))}
          </ul>
          <Button name="press" value="publish">
            {t.publishAll(noted.length)}
          </Button>
        </form>
      )}
    </section>
  );
}
