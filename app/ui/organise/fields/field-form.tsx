import { optionName, optionPlaces } from '../../../domain/registrations/fields/field.form.ts';
import { FIELD_KINDS } from '../../../domain/registrations/fields/field.ts';
import { texts } from '../../../i18n/index.ts';
import { Checkbox } from '../../form/checkbox.tsx';
import { RadioGroup } from '../../form/radio-group.tsx';
import { TranslatedField, typedText } from '../../form/translated-field.tsx';
import type { FieldsPart } from '../edit-form.tsx';

export interface FieldFormProps extends FieldsPart {
  /** How many have answered the field. */
  answers: number;
  /** How many have chosen each option, by its place. */
  chosen: Record<number, number>;
  /** Whether it matters in which mode people come. */
  asksMode: boolean;
}

export function FieldForm(props: FieldFormProps) {
  const { answers, asksMode, ...part } = props;
  const { typed, errors, language } = part;
  const t = texts(language).organise.fields;
  const kind = typedText(typed, 'kind') ?? 'short-text';
  return (
    <>
      <TranslatedField name="label" legend={t.names.label} hint={t.labelHint} required {...part} />
      <RadioGroup
        name="kind"
        legend={t.names.kind}
        hint={answers > 0 ? t.answeredHint(answers) : undefined}
        error={errors.kind}
        value={kind}
        options={FIELD_KINDS.filter((one) => answers === 0 || one === kind).map((one) => ({
          value: one,
          label: t.kinds[one],
        }))}
      />
      <Options {...props} />
      <TranslatedField name="hint" legend={t.names.hint} hint={t.hintHint} rows={2} {...part} />
      <Checkbox
        name="required"
        label={t.names.required}
        error={errors.required}
        checked={typed.required === 'on'}
      />
      {asksMode && (
        <RadioGroup
          name="mode"
          legend={t.names.mode}
          error={errors.mode}
          value={typedText(typed, 'mode') ?? 'everybody'}
          options={Object.entries(t.modes).map(([value, label]) => ({ value, label }))}
        />
      )}
    </>
  );
}

/** What can be chosen. Other kinds of field hide it (organise.css). */
function Options({ chosen, ...part }: FieldFormProps) {
  const { typed, language } = part;
  const t = texts(language).organise.fields;
  return (
    <div className="form field-options">
      {optionPlaces(typed).map((place, row) => (
        <TranslatedField
          key={place}
          name={optionName(place)}
          legend={t.option(row + 1)}
          hint={chosen[place] ? t.chosenHint(chosen[place]) : t.optionHint}
          {...part}
        />
      ))}
      <TranslatedField
        name="added"
        legend={optionPlaces(typed).length > 0 ? t.names.added : t.names.options}
        hint={t.addedHint}
        rows={5}
        {...part}
      />
    </div>
  );
}
