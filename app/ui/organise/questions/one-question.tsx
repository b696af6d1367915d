import { type Faults, type Typed, translatedAsTyped } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import { said } from '../../../domain/language.ts';
import type { ModeratedQuestion } from '../../../domain/questions/moderation.ts';
import type { PanelSession } from '../../../domain/questions/panellist.ts';
import type { Theme } from '../../../domain/questions/theme.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextArea } from '../../form/text-area.tsx';
import { errorsOf } from '../form-faults.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AssignForm } from './assign-form.tsx';
import { MergeForm } from './merge-form.tsx';
import { AboutQuestion, Press } from './question-forms.tsx';
import type { BackAtQuestion } from './question-item.tsx';
import { QuestionWords } from './question-words.tsx';
import { RejectForm } from './reject-form.tsx';

interface OneQuestionProps {
  place: { language: Language; action: string };
  question: ModeratedQuestion;
  /** Into which it can be merged. */
  others: ModeratedQuestion[];
  /** Into which it has been merged. */
  stays: ModeratedQuestion | null;
  themes: Theme[];
  sessions: PanelSession[];
  back: BackAtQuestion | null;
  errors: Partial<Record<string, string>>;
}

/** The sentences for what was typed wrong, by field. */
export function oneQuestionErrors(back: BackAtQuestion | null, language: Language) {
  const t = texts(language).organise.questions;
  const faults: Faults = back?.faults ?? {};
  return errorsOf(inForm(faults, back), language, {
    [`reason-${back?.of}`]: t.reject.reasonMissing,
    [`note-${back?.of}`]: faults.note === 'missing' ? t.reject.noteMissing : undefined,
    stays: t.one.mergeMissing,
  });
}

/** The fields for rejecting have the question's number in their ids. */
function inForm(faults: Faults, back: BackAtQuestion | null): Faults {
  if (back?.press !== 'reject') return faults;
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [`${name}-${back.of}`, fault]),
  );
}

/** Everything that can be done to one question. */
export function OneQuestion(props: OneQuestionProps) {
  const { place, question, others, stays, themes, sessions, back, errors } = props;
  const { language } = place;
  const t = texts(language).organise.questions;
  const workplace = { ...place, sessions };
  const typedIn = (press: string): Typed => (back?.press === press ? back.typed : {});
  return (
    <>
      <div className="question">
        <p className="status" data-status={question.standing}>
          {t.standings[question.standing]}
        </p>
        <QuestionWords question={question} sessions={sessions} language={language} />
      </div>
      {stays ? (
        <section aria-labelledby="merged">
          <h2 id="merged">{t.mergedInto}</h2>
          <p className="question-text">{stays.text}</p>
          <p className="hint">{t.one.takeApartHint}</p>
          <Press place={place} question={question} press="take-apart" variant="secondary">
            {t.takeApart}
          </Press>
        </section>
      ) : (
        <>
          <section aria-labelledby="decision">
            <h2 id="decision">{t.one.decision}</h2>
            <Decision workplace={workplace} question={question} back={back} />
          </section>
          <section aria-labelledby="assign">
            <h2 id="assign">{t.assign.title}</h2>
            <AssignForm place={workplace} question={question} />
          </section>
          <section aria-labelledby="answer-part">
            <h2 id="answer-part">{t.one.answer}</h2>
            <AnswerForm
              place={place}
              question={question}
              typed={typedAnswer(back, question)}
              errors={errors}
            />
          </section>
          <section aria-labelledby="merge">
            <h2 id="merge">{t.one.merge}</h2>
            <MergeForm
              place={place}
              question={question}
              others={others}
              typed={typedIn('merge')}
              error={errors.stays}
            />
          </section>
        </>
      )}
      <section aria-labelledby="edit">
        <h2 id="edit">{t.one.edit}</h2>
        <EditForm
          place={place}
          question={question}
          themes={themes}
          typed={typedIn('edit')}
          errors={errors}
        />
      </section>
    </>
  );
}

/** What was typed with either button, or what is noted. */
function typedAnswer(back: BackAtQuestion | null, { answer }: ModeratedQuestion): Typed {
  const isBack = back?.press === 'answer' || back?.press === 'publish';
  return isBack ? back.typed : translatedAsTyped('answer', answer);
}

interface DecisionProps extends Pick<OneQuestionProps, 'question' | 'back'> {
  workplace: { language: Language; action: string; sessions: PanelSession[] };
}

function Decision({ workplace, question, back }: DecisionProps) {
  const t = texts(workplace.language).organise.questions;
  const { standing } = question;
  const isBack = back?.press === 'reject';
  return (
    <div className="stack">
      <div className="presses">
        {standing !== 'accepted' && (
          <Press place={workplace} question={question} press="accept">
            {t.accept}
          </Press>
        )}
        {standing !== 'new' && (
          <Press place={workplace} question={question} press="take-back" variant="secondary">
            {t.takeBack}
          </Press>
        )}
      </div>
      {standing !== 'rejected' && (
        <details open={isBack}>
          <summary>{t.reject.title}</summary>
          <RejectForm
            place={workplace}
            question={question}
            typed={isBack ? back.typed : {}}
            faults={isBack ? back.faults : {}}
          />
        </details>
      )}
    </div>
  );
}

interface EditFormProps extends Pick<OneQuestionProps, 'place' | 'question' | 'themes' | 'errors'> {
  typed: Typed;
}

function EditForm({ place, question, themes, typed, errors }: EditFormProps) {
  const { language } = place;
  const t = texts(language).organise.questions;
  return (
    <AboutQuestion place={place} question={question} className="form">
      <TextArea
        name="text"
        label={t.one.text}
        hint={t.one.editHint}
        lang={question.language === language ? undefined : question.language}
        value={String(typed.text ?? question.text)}
        error={errors.text}
      />
      {themes.length > 0 && (
        <SelectField
          name="theme"
          label={t.one.theme}
          value={String(typed.theme ?? question.themeId ?? '')}
          error={errors.theme}
          emptyLabel={t.withoutTheme}
          groups={[
            {
              label: t.one.theme,
              options: themes.map(({ id, name }) => ({
                value: String(id),
                label: said(name, language).text,
              })),
            },
          ]}
        />
      )}
      <p className="buttons">
        <Button name="press" value="edit">
          {t.one.saveText}
        </Button>
      </p>
    </AboutQuestion>
  );
}
