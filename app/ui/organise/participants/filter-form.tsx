import type { ReactNode } from 'react';
import { participantsPath } from '../../../domain/addresses.ts';
import { LANGUAGES, type Language, said } from '../../../domain/language.ts';
import { COUNTIES } from '../../../domain/organisations/counties.ts';
import { municipalitiesOf } from '../../../domain/organisations/municipalities.ts';
import { type Field, fieldName } from '../../../domain/registrations/fields/field.ts';
import {
  isFiltered,
  type ParticipantFilter,
  type Sight,
  STATES_SHOWN,
  writtenFilter,
} from '../../../domain/registrations/participant-filter.ts';
import type { Pool } from '../../../domain/registrations/seats.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { TextField } from '../../form/text-field.tsx';
import { FilterSelect } from './filter-select.tsx';

interface FilterFormProps {
  filter: ParticipantFilter;
  sight: Sight;
  slug: string;
  countyCode: string | null;
  pools: Pool[];
  /** The event's own questions; those with choices narrow the list. */
  fields: Field[];
  language: Language;
}

/** The search and what narrows the list. Sent by GET, so that the address of the page holds it. */
export function FilterForm(props: FilterFormProps) {
  const { filter, sight, slug, language } = props;
  const t = texts(language).organise.participants;
  const narrowed = isFiltered({ ...filter, search: '' }, sight);
  return (
    <search>
      <form className="filter" action={participantsPath(language, slug)}>
        <div className="search">
          <TextField
            name="search"
            label={sight === 'names' ? t.searchNames : t.search}
            value={filter.search}
            autoComplete="off"
          />
          <Button>{t.find}</Button>
        </div>
        <details open={narrowed}>
          <summary>{t.narrow}</summary>
          <div className="narrow-by">
            {sight === 'details' && <ByStanding {...props} />}
            <ByPlace {...props} />
            {sight === 'details' && <ByAnswers {...props} />}
          </div>
          <p className="buttons">
            <Button variant="secondary">{t.apply}</Button>
          </p>
        </details>
        <Order filter={filter} />
      </form>
    </search>
  );
}

/** The order is kept when the list is narrowed. */
function Order({ filter }: { filter: ParticipantFilter }): ReactNode {
  const written = writtenFilter(filter);
  return ['sort', 'order'].map((name) => {
    const value = written.get(name);
    return value && <input key={name} type="hidden" name={name} value={value} />;
  });
}

function ByStanding({ filter, pools, language }: FilterFormProps) {
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
        options={STATES_SHOWN.map((state) => ({ value: state, label: t.states[state] }))}
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
        {...select('mail')}
        label={t.mail}
        options={[
          { value: 'unreached', label: t.unreached },
          { value: 'none', label: t.withoutAddress },
        ]}
      />
      <FilterSelect
        {...select('language')}
        label={t.language}
        options={LANGUAGES.map((one) => ({ value: one, label: t.languages[one] }))}
      />
    </>
  );
}

function ByPlace({ filter, countyCode, language }: FilterFormProps) {
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

function ByAnswers({ filter, fields, language }: FilterFormProps) {
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

function optionsOf(field: Field, language: Language) {
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
