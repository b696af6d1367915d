import type { Faults, Typed } from '../../../domain/form.ts';
import { LONGEST_NOTE } from '../../../domain/questions/desk.form.ts';
import {
  type ModeratedQuestion,
  REJECTIONS,
  type Standing,
} from '../../../domain/questions/moderation.ts';
import { texts } from '../../../i18n/index.ts';
import { AboutQuestion, type Workplace } from './question-forms.tsx';

interface RejectFormProps {
  place: Workplace;
  question: ModeratedQuestion;
  from?: Standing;
  typed: Typed;
  faults: Faults;
}

/** A reason from the list, and own words where they are needed. Many stand on one page: ids have the question's number. */
export function RejectForm({ place, question, from, typed, faults }: RejectFormProps) {
  const t = texts(place.language).organise;
  const { reject } = t.questions;
  const ids = { reason: `reason-${question.id}`, note: `note-${question.id}` };
  const errors = {
    reason: faults.reason && reject.reasonMissing,
    note: faults.note && (faults.note === 'missing' ? reject.noteMissing : t.faults[faults.note]),
  };
  return (
    <AboutQuestion place={place} question={question} from={from} className="inline-form">
      <p className="hint">{reject.hint}</p>
      <div className="ds-field">
        <label className="label" htmlFor={ids.reason}>
          {reject.reason}
        </label>
        {errors.reason && (
          <p className="error-text" id={`${ids.reason}-error`}>
            {errors.reason}
          </p>
        )}
        <select
          className="ds-input"
          id={ids.reason}
          name="reason"
          defaultValue={String(typed.reason ?? '')}
          aria-invalid={errors.reason ? true : undefined}
          aria-describedby={errors.reason ? `${ids.reason}-error` : undefined}
        >
          <option value="">{reject.choose}</option>
          {REJECTIONS.map((reason) => (
            <option key={reason} value={reason}>
              {reject.reasons[reason]}
            </option>
          ))}
        </select>
      </div>
      <div className="ds-field">
        <label className="label" htmlFor={ids.note}>
          {reject.note} <span className="optional">{t.optional}</span>
        </label>
        {errors.note && (
          <p className="error-text" id={`${ids.note}-error`}>
            {errors.note}
          </p>
        )}
        <input
          className="ds-input"
          id={ids.note}
          name="note"
          maxLength={LONGEST_NOTE}
          defaultValue={String(typed.note ?? '')}
          aria-invalid={errors.note ? true : undefined}
          aria-describedby={errors.note ? `${ids.note}-error` : undefined}
        />
      </div>
      <button
        className="ds-button"
        type="submit"
        name="press"
        value="reject"
        data-variant="secondary"
        data-color="danger"
      >
        {reject.submit}
      </button>
    </AboutQuestion>
  );
}
