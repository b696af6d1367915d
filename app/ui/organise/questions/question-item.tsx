import { moderatedQuestionPath } from '../../../domain/addresses.ts';
import type { Faults, Typed } from '../../../domain/form.ts';
import type { DeskPlace } from '../../../domain/questions/desk.ts';
import type { ModeratedQuestion, Standing } from '../../../domain/questions/moderation.ts';
import { texts } from '../../../i18n/index.ts';
import { Notice } from '../../notice.tsx';
import { AssignForm } from './assign-form.tsx';
import { anchorOf, Press, type Workplace } from './question-forms.tsx';
import { QuestionWords } from './question-words.tsx';
import { RejectForm } from './reject-form.tsx';
import { PressTrouble, type PressTroubleProps } from './trouble.tsx';

/** A press that has changed nothing, and what was typed with it. */
export interface BackAtQuestion extends Omit<PressTroubleProps, 'trouble' | 'language'> {
  of: number;
  press: string;
  trouble: PressTroubleProps['trouble'] | null;
  faults: Faults;
  typed: Typed;
}

export interface QuestionItemProps {
  place: Workplace & { slug: string; backQuery: string };
  section: Standing;
  item: DeskPlace;
  /** Its neighbours in the order under its theme. */
  neighbours: { before: ModeratedQuestion | undefined; after: ModeratedQuestion | undefined };
  /** What a button has just done to it. */
  did: string | null;
  back: BackAtQuestion | null;
}

/** One question on the desk, or what is left of it where it was pressed away. */
export function QuestionItem(props: QuestionItemProps) {
  const { place, section, item, neighbours, did, back } = props;
  const { question, isGone } = item;
  const { language } = place;
  const t = texts(language).organise.questions;
  const done = did !== null && t.did[did];
  if (isGone)
    return (
      <li className="gone">
        <div role="status" id="did" tabIndex={-1}>
          <Notice tone="success">
            <p>
              {done} <a href={pageOf(question, place)}>{t.see}</a>
            </p>
            <p className="quiet">{question.text}</p>
          </Notice>
        </div>
      </li>
    );
  return (
    <li
      id={anchorOf(question)}
      tabIndex={-1}
      className="question"
      data-item={question.id}
      data-name={question.text.slice(0, 60)}
    >
      {done && (
        <div role="status" id="did" tabIndex={-1}>
          <Notice tone="success">
            <p>{done}</p>
          </Notice>
        </div>
      )}
      {back?.trouble && <PressTrouble {...back} trouble={back.trouble} language={language} />}
      <div className="words">
        <QuestionWords question={question} sessions={place.sessions} language={language} />
      </div>
      <div className="deeds">
        <div className="presses">
          <Presses place={place} question={question} from={section} neighbours={neighbours} />
          <a href={pageOf(question, place)}>{t.open}</a>
        </div>
        {section !== 'merged' && section !== 'rejected' && (
          <div className="folds">
            <details open={back?.press === 'assign'}>
              <summary>{t.assign.title}</summary>
              <AssignForm place={place} question={question} from={section} />
            </details>
            <details open={back?.press === 'reject'}>
              <summary>{t.reject.title}</summary>
              <RejectForm
                place={place}
                question={question}
                from={section}
                typed={back?.press === 'reject' ? back.typed : {}}
                faults={back?.press === 'reject' ? back.faults : {}}
              />
            </details>
          </div>
        )}
      </div>
    </li>
  );
}

function pageOf(question: ModeratedQuestion, place: QuestionItemProps['place']): string {
  return moderatedQuestionPath(place.language, place.slug, question.id) + place.backQuery;
}

interface PressesProps extends Pick<QuestionItemProps, 'place' | 'neighbours'> {
  question: ModeratedQuestion;
  from: Standing;
}

/** The buttons of a question, by where it stands. */
function Presses({ neighbours: { before, after }, ...form }: PressesProps) {
  const t = texts(form.place.language).organise.questions;
  switch (form.from) {
    case 'new':
      return (
        <Press press="accept" {...form}>
          {t.accept}
        </Press>
      );
    case 'merged':
      return (
        <Press press="take-apart" variant="secondary" {...form}>
          {t.takeApart}
        </Press>
      );
    case 'rejected':
      return (
        <Press press="take-back" variant="secondary" {...form}>
          {t.takeBack}
        </Press>
      );
    case 'accepted':
      return (
        <>
          {form.question.presentedAt === null ? (
            <Press press="present" variant="secondary" {...form}>
              {t.present}
            </Press>
          ) : (
            <Press press="not-present" variant="secondary" {...form}>
              {t.notPresent}
            </Press>
          )}
          {before && (
            <Press press="move" variant="tertiary" {...form} hidden={{ before: before.id }}>
              {t.up}
            </Press>
          )}
          {after && (
            <Press press="move" variant="tertiary" {...form} hidden={{ after: after.id }}>
              {t.down}
            </Press>
          )}
        </>
      );
  }
}
