import { eventPath } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/language.ts';
import type {
  ModeratedQuestion,
  OtherEvent,
  QuestionAsAsked,
} from '../../../domain/questions/moderation.ts';
import type { PanelSession } from '../../../domain/questions/panellist.ts';
import { dateAndTime, timeOfDay } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';
import { PanellistName } from './panellist-name.tsx';
import { textIdOf } from './question-forms.tsx';

interface QuestionWordsProps {
  question: ModeratedQuestion;
  sessions: PanelSession[];
  language: Language;
}

/** The question, who asked it, and what has become of it. */
export function QuestionWords({ question, sessions, language }: QuestionWordsProps) {
  const t = texts(language).organise.questions;
  const { originalText, merged, rejection } = question;
  return (
    <>
      <p
        className="question-text"
        id={textIdOf(question)}
        lang={question.language === language ? undefined : question.language}
      >
        {question.text}
      </p>
      <Asker question={question} language={language} />
      <Marks question={question} language={language} />
      <Addressee question={question} sessions={sessions} language={language} />
      {rejection && (
        <p>
          {t.reject.reason}: {t.reject.reasons[rejection.reason]}
          {rejection.note && ` – ${rejection.note}`}
        </p>
      )}
      <Elsewhere question={question} language={language} />
      {originalText !== null && (
        <details>
          <summary>{t.original}</summary>
          <p lang={question.language === language ? undefined : question.language}>
            {originalText}
          </p>
        </details>
      )}
      {merged.length > 0 && (
        <details>
          <summary>{t.alsoAsked(merged.length)}</summary>
          <ul className="also-asked">
            {merged.map((other) => (
              <li key={other.id}>
                <p lang={other.language === language ? undefined : other.language}>{other.text}</p>
                <Asker question={other} language={language} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Whoever asked, as they named themselves, and when. */
function Asker({ question, language }: { question: QuestionAsAsked; language: Language }) {
  const t = texts(language).organise.questions;
  const { name, organisation, askedAt, wantsAnswer } = question;
  const known = [
    [name, organisation].filter(Boolean).join(', ') || t.anonymous,
    dateAndTime(askedAt, language),
    question.language === language ? null : t.inLanguage[question.language],
    wantsAnswer ? t.wantsAnswer : null,
  ];
  return <p className="quiet asker">{known.filter(Boolean).join(' · ')}</p>;
}

function Marks({ question, language }: { question: ModeratedQuestion; language: Language }) {
  const t = texts(language).organise.questions;
  const { presentedAt, answer, answerPublishedAt } = question;
  if (presentedAt === null && answer === null) return null;
  return (
    <p className="marks">
      {presentedAt !== null && (
        <span className="status">{t.presentedAt(timeOfDay(presentedAt, language))}</span>
      )}
      {answer !== null && (
        <span className="status">
          {answerPublishedAt === null ? t.hasAnswer : t.answerPublished}
        </span>
      )}
    </p>
  );
}

function Addressee({ question, sessions, language }: QuestionWordsProps) {
  const t = texts(language).organise.questions;
  const session = sessions.find(({ id }) => id === question.sessionId);
  if (!session) return null;
  const panellist = session.panellists.find(({ id }) => id !== null && id === question.panellistId);
  return (
    <p>
      {t.to}: <Words of={session.title} language={language} />
      {panellist && (
        <>
          {' – '}
          <PanellistName panellist={panellist} language={language} />
        </>
      )}
    </p>
  );
}

/** Where the question came from and where it went on to. */
function Elsewhere({ question, language }: { question: ModeratedQuestion; language: Language }) {
  const t = texts(language).organise.questions;
  const { carriedFrom, carriedTo } = question;
  return (
    <>
      {carriedFrom && (
        <p>
          {t.carriedFrom}: <OtherEventName event={carriedFrom} language={language} />
        </p>
      )}
      {carriedTo.map((event) => (
        <p key={event.slug}>
          {t.carriedTo}: <OtherEventName event={event} language={language} />
        </p>
      ))}
    </>
  );
}

function OtherEventName({ event, language }: { event: OtherEvent; language: Language }) {
  const title = <Words of={event.title} language={language} />;
  if (event.isDraft) return title;
  return <a href={`${eventPath(language, event.slug)}#questions`}>{title}</a>;
}
