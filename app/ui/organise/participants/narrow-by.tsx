import { LANGUAGES, type Language, said } from '../../../domain/language.ts';
import { COUNTIES } from '../../../domain/organisations/counties.ts';
import { municipalitiesOf } from '../../../domain/organisations/municipalities.ts';
import { type Field, fieldName } from '../../../domain/registrations/fields/field.ts';
import {
  KINDS_SHOWN,
  type ParticipantFilter,
  REPLIES_SHOWN,
  type Sight,
  STATES_SHOWN,
  type StateShown,
  writtenFilter,
} from '../../../domain/registrations/participant-filter.ts';
import type { Pool } from '../../../domain/registrations/seats.ts';
import { texts } from '../../../i18n/index.ts';
import { TextField } from '../../form/text-field.tsx';
import { FilterSelect } from './filter-select.tsx';

export interface NarrowByProps {
  filter: ParticipantFilter;
  sight: Sight;
  /** What can be chosen of the registration's state. */
  states: readonly StateShown[];
  countyCode: string | null;
  pools: Pool[];
  /** The event's own questions; those with choices narrow the list. */
  fields: Field[];
  language: Language;
}

/** The fields that narrow the participants of an event: in their list, and where they are written to. */
export function NarrowBy(props: NarrowByProps) {
  const { sight } = props;
  return (
    <>
      {sight === 'details' && <ByStanding {...props} />}
      <ByPlace {...props} />
      {sight === 'details' && <ByAnswers {...props} />}
    </>
  );
}

function ByStanding({ filter, states, pools, language }: NarrowByProps) {
  const t = texts(language).organise.participants;
  const modes = pools.map(({ mode }) => ({ value: mode, label: t.modes[mode] }));
  const chosen = writtenFilter(filter);
  const select = (name: string) => ({ name, value: chosen.get(name) ?? '', anyLabel: t.any });
  return (
    <>
      <FilterSelect
        name="state"
        label={t.state}
        value={filter.state}
        options={states.map((state) => ({ value: state, label: t.states[state] }))}
      />
      {modes.length > 1 && <FilterSelect {...select('seat')} label={t.seat} options={modes} />}
      <FilterSelect {...select('waits')} label={t.waitsFor} options={modes} />
      <FilterSelect
        {...select('came')}
        label={t.came}
        options={[
          { value: 'yes', label: t.cameYes },
          { value: 'no', label: t.cameNo },
        ]}
      />
      <FilterSelect
        {...select('reply')}
        label={t.reply}
        options={REPLIES_SHOWN.map((reply) => ({ value: reply, label: t.replies[reply] }))}
      />
      {states === STATES_SHOWN && (
        <FilterSelect
          {...select('mail')}
          label={t.mail}
          options={[
            { value: 'unreached', label: t.unreached },
            { value: 'none', label: t.withoutAddress },
          ]}
        />
      )}
      <FilterSelect
        {...select('language')}
        label={t.language}
        options={LANGUAGES.map((one) => ({ value: one, label: t.languages[one] }))}
      />
    </>
  );
}

function ByPlace({ filter, countyCode, language }: NarrowByProps) {
  const t = texts(language).organise.participants;
  const { own, others } = municipalitiesOf(language, countyCode);
  return (
    <>
      <TextField
        name="organisation"
        label={t.organisationOrPart}
        value={filter.organisation}
        autoComplete="off"
      />
      <FilterSelect
        name="kind"
        label={t.organisationKind}
        value={filter.organisationKind ?? ''}
        anyLabel={t.any}
        options={KINDS_SHOWN.map((kind) => ({ value: kind, label: kindText(kind, language) }))}
      />
      <FilterSelect
        name="municipality"
        label={t.municipality}
        value={filter.municipality ?? ''}
        anyLabel={t.any}
        options={[...own, ...others].map(({ code, name }) => ({ value: code, label: name }))}
      />
      <FilterSelect
        name="county"
        label={t.county}
        value={filter.county ?? ''}
        anyLabel={t.any}
        options={COUNTIES.map((county) => ({ value: county.code, label: county[language] }))}
      />
    </>
  );
}

/** A kind of organisation, as it is chosen. */
export function kindText(kind: (typeof KINDS_SHOWN)[number], language: Language): string {
  const { participants, organisation } = texts(language).organise;
  return kind === 'unknown' ? participants.organisationKindUnknown : organisation.kinds[kind];
}

function ByAnswers({ filter, fields, language }: NarrowByProps) {
  const t = texts(language).organise.participants;
  const chosen = writtenFilter(filter);
  return fields.map((field) => {
    const options = optionsOf(field, language);
    const name = fieldName(field);
    return (
      options && (
        <FilterSelect
          key={field.id}
          name={name}
          label={said(field.label, language).text}
          value={chosen.get(name) ?? ''}
          anyLabel={t.any}
          options={options}
        />
      )
    );
  });
}

/** What one can have chosen in answer to a field; null where the answer is a text. */
export function optionsOf(field: Field, language: Language) {
  const t = texts(language).organise.participants;
  if (field.kind === 'yes-no')
    return [
      { value: 'yes', label: t.yes },
      { value: 'no', label: t.no },
    ];
  if (!('options' in field)) return null;
  return field.options.map((option, position) => ({
    value: String(position),
    label: said(option, language).text,
  }));
}
