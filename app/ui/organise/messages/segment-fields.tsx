import type { Event } from '../../../domain/events/event.ts';
import type { Typed } from '../../../domain/form.ts';
import { LANGUAGES, type Language, said } from '../../../domain/language.ts';
import { COUNTIES } from '../../../domain/organisations/counties.ts';
import { municipalitiesOf } from '../../../domain/organisations/municipalities.ts';
import { type Field, fieldName } from '../../../domain/registrations/fields/field.ts';
import { texts } from '../../../i18n/index.ts';
import { TextField } from '../../form/text-field.tsx';
import { typedText } from '../../form/translated-field.tsx';
import { FilterSelect } from '../participants/filter-select.tsx';

export interface SegmentFieldsProps {
  typed: Typed;
  mode: Event['mode'];
  /** The event's own questions; those with choices narrow the segment. */
  fields: Field[];
  countyCode: string | null;
  language: Language;
}

/** Whom a bulletin is for: the same choices as in the participants' list. */
export function SegmentFields(props: SegmentFieldsProps) {
  const { language } = props;
  const t = texts(language).organise.bulletins;
  return (
    <fieldset className="segment" aria-describedby="readers-hint">
      <legend className="label">{t.readers}</legend>
      <p className="hint" id="readers-hint">
        {t.readersHint}
      </p>
      <div className="narrow-by">
        <ByStanding {...props} />
        <ByPlace {...props} />
        <ByAnswers {...props} />
      </div>
    </fieldset>
  );
}

/** A choice as it was made before. */
const chosenIn = (typed: Typed, anyLabel: string) => (name: string) => ({
  name,
  value: typedText(typed, name) ?? '',
  anyLabel,
});

function ByStanding({ typed, mode, language }: SegmentFieldsProps) {
  const t = texts(language).organise.bulletins.segment;
  const select = chosenIn(typed, t.any);
  const modes = (['on-site', 'remote'] as const).map((value) => ({ value, label: t.modes[value] }));
  return (
    <>
      <FilterSelect
        name="state"
        label={t.state}
        value={typedText(typed, 'state') ?? 'live'}
        options={(['live', 'confirmed', 'waiting'] as const).map((value) => ({
          value,
          label: t.states[value],
        }))}
      />
      {mode === 'hybrid' && (
        <>
          <FilterSelect {...select('seat')} label={t.seat} options={modes} />
          <FilterSelect {...select('waits')} label={t.waitsFor} options={modes} />
        </>
      )}
      <FilterSelect
        {...select('came')}
        label={t.came}
        options={[
          { value: 'yes', label: t.cameYes },
          { value: 'no', label: t.cameNo },
        ]}
      />
      <FilterSelect
        {...select('language')}
        label={t.language}
        options={LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
      />
    </>
  );
}

function ByPlace({ typed, countyCode, language }: SegmentFieldsProps) {
  const t = texts(language).organise.bulletins.segment;
  const select = chosenIn(typed, t.any);
  const { own, others } = municipalitiesOf(language, countyCode);
  return (
    <>
      <TextField
        name="organisation"
        label={t.organisation}
        value={typedText(typed, 'organisation')}
        autoComplete="off"
      />
      <FilterSelect
        {...select('municipality')}
        label={t.municipality}
        options={[...own, ...others].map(({ code, name }) => ({ value: code, label: name }))}
      />
      <FilterSelect
        {...select('county')}
        label={t.county}
        options={COUNTIES.map((county) => ({ value: county.code, label: county[language] }))}
      />
    </>
  );
}

function ByAnswers({ typed, fields, language }: SegmentFieldsProps) {
  const select = chosenIn(typed, texts(language).organise.bulletins.segment.any);
  return fields.map((field) => {
    const options = optionsOf(field, language);
    if (options.length === 0) return null;
    return (
      <FilterSelect
        key={field.id}
        {...select(fieldName(field))}
        label={said(field.label, language).text}
        options={options}
      />
    );
  });
}

export function optionsOf(field: Field, language: Language): { value: string; label: string }[] {
  const t = texts(language).organise.bulletins.segment;
  if (field.kind === 'yes-no')
    return [
      { value: 'yes', label: t.yes },
      { value: 'no', label: t.no },
    ];
  if (!('options' in field)) return [];
  return field.options.map((option, position) => ({
    value: String(position),
    label: said(option, language).text,
  }));
}
