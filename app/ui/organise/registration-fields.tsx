import type { SeatMode } from '../../domain/events/event.ts';
import { texts } from '../../i18n/index.ts';
import { Checkbox } from '../form/checkbox.tsx';
import { TextField } from '../form/text-field.tsx';
import { typedText } from '../form/translated-field.tsx';
import { Notice } from '../notice.tsx';
import type { FieldsPart } from './edit-form.tsx';

interface RegistrationFieldsProps extends FieldsPart {
  /** The ways to take part, with those who have a seat already. */
  seats: { mode: SeatMode; confirmed: number }[];
  /** Mode and hours are known, so that there can be seats at all. */
  possible: boolean;
}

export function RegistrationFields({ seats, possible, ...part }: RegistrationFieldsProps) {
  const { typed, errors, language } = part;
  const { optional, editorSections } = texts(language).organise;
  const t = editorSections.registration;
  const number = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: errors[name],
    inputMode: 'numeric' as const,
  });
  return (
    <>
      {possible ? (
        <Checkbox
          name="takes"
          label={t.takes}
          checked={typedText(typed, 'takes') === 'on'}
          error={errors.takes}
        />
      ) : (
        <Notice tone="info">
          <p>{t.modeFirst}</p>
        </Notice>
      )}
      {seats.map(({ mode, confirmed }) => (
        <TextField
          key={mode}
          {...number(`seats.${mode}`)}
          label={t.seats[mode]}
          hint={confirmed > 0 ? `${t.seatsHint} ${t.seatsTaken(confirmed)}` : t.seatsHint}
          optionalText={optional}
        />
      ))}
      <Checkbox
        name="waitingList"
        label={t.waitingList}
        checked={typedText(typed, 'waitingList') === 'on'}
        error={errors.waitingList}
      />
      <Moment name="opens" {...part} />
      <Moment name="closes" {...part} />
      <Moment name="questionsClose" {...part} />
      <TextField {...number('retentionMonths')} label={t.retentionMonths} hint={t.retentionHint} />
    </>
  );
}

/** A date and a time of day in Helsinki; both may be left empty. */
function Moment({ name, typed, errors, language }: FieldsPart & { name: MomentName }) {
  const { optional, editorSections } = texts(language).organise;
  const t = editorSections.registration;
  const field = (part: 'date' | 'time') => ({
    name: `${name}.${part}`,
    label: t[part],
    type: part,
    value: typedText(typed, `${name}.${part}`),
    error: errors[`${name}.${part}`],
  });
  return (
    <fieldset className="moment" aria-describedby={`${name}-hint`}>
      <legend className="label">
        {t[name]} <span className="optional">{optional}</span>
      </legend>
      <p className="hint" id={`${name}-hint`}>
        {t[`${name}Hint`]}
      </p>
      <div className="side-by-side">
        <TextField {...field('date')} />
        <TextField {...field('time')} />
      </div>
    </fieldset>
  );
}

type MomentName = 'opens' | 'closes' | 'questionsClose';
