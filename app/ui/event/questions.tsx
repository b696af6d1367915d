import { isPast } from '../../domain/events/listed-event.ts';
import type { Language } from '../../domain/language.ts';
import type { AcceptedQuestion } from '../../domain/questions/theme.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { Markdown } from '../markdown.tsx';
import { Words } from '../words.tsx';
import type { EventView } from './event-view.ts';
import { AskButton } from './sign-up.tsx';

/** What the panel has been asked, under its themes, and the way to ask while there is time. */
export function Questions({ view }: { view: EventView }) {
  const { event, themes, questions, language, now, asking } = view;
  const t = texts(language).eventPage;
  const isOpen = asking.is === 'open';
  const isDraft = event.status === 'draft';
  if (!isOpen && themes.length === 0 && questions.length === 0) return null;
  const otherQuestions = questions.filter((question) => question.themeId === null);
  const unasked = themes.filter((theme) => !questions.some(({ themeId }) => themeId === theme.id));
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t.questions}</h2>
      {unasked.length > 0 && (
        <>
          <p>{isOpen || isDraft ? t.askAbout : t.couldAskAbout}</p>
          <ul className="themes">
            {unasked.map((theme) => (
              <li key={theme.id}>
                <Words of={theme.name} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
      {themes
        .filter((theme) => !unasked.includes(theme))
        .map((theme) => (
          <div key={theme.id}>
            <h3>
              <Words of={theme.name} language={language} />
            </h3>
            <Asked
              questions={questions.filter((question) => question.themeId === theme.id)}
              language={language}
            />
          </div>
        ))}
      {otherQuestions.length > 0 && (
        <>
          {themes.length > 0 && <h3>{t.otherQuestions}</h3>}
          <Asked questions={otherQuestions} language={language} />
        </>
      )}
      {isOpen && (
        <>
          <p>{t.askBy(dateAndTime(asking.closesAt, language))}</p>
          <p className="buttons">
            <AskButton view={view} />
          </p>
        </>
      )}
      {!isOpen && !isDraft && !isPast(event, now) && <p className="quiet">{t.questionsClosed}</p>}
    </section>
  );
}

function Asked({ questions, language }: { questions: AcceptedQuestion[]; language: Language }) {
  return (
    <ul className="asked">
      {questions.map((question) => (
        <li key={question.id}>
          <p lang={question.language === language ? undefined : question.language}>
            {question.text}
          </p>
          {(question.name ?? question.organisation) && (
            <p className="quiet">
              {[question.name, question.organisation].filter(Boolean).join(', ')}
            </p>
          )}
          {question.answer && (
            <div className="answer">
              <p className="eyebrow">{texts(language).eventPage.answer}</p>
              <Markdown of={question.answer} language={language} headingLevel={4} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
