import type { Faults, Typed } from '../../domain/form.ts';
import type { Language } from '../../domain/language.ts';
import { COUNTIES } from '../../domain/organisations/counties.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../button.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TranslatedField } from '../form/translated-field.tsx';
import { errorsOf, FormFaults } from './form-faults.tsx';

interface NamedFormProps {
  typed: Typed;
  faults: Faults;
  unavailable: boolean;
  language: Language;
  /** What the button does. */
  button: string;
}

/** What a network is called and what is told of it. */
export function NetworkForm(props: NamedFormProps) {
  const { typed, faults, language, button } = props;
  const t = texts(language).organise;
  const errors = errorsOf(faults, language, { 'name.fi': t.network.nameMissing });
  const part = { typed, errors, language };
  return (
    <>
      <FormFaults errors={errors} unavailable={props.unavailable} language={language} />
      <form method="post" className="form" noValidate>
        <TranslatedField name="name" legend={t.network.name} required {...part} />
        <TranslatedField
          name="description"
          legend={t.network.description}
          hint={t.network.descriptionHint}
          rows={4}
          {...part}
        />
        <SelectField
          name="county"
          label={t.network.county}
          hint={t.network.countyHint}
          optionalText={t.optional}
          value={String(typed.county ?? '')}
          error={errors.county}
          emptyLabel={t.network.wholeCountry}
          groups={[
            {
              label: t.network.counties,
              options: COUNTIES.map((county) => ({ value: county.code, label: county[language] })),
            },
          ]}
        />
        <p className="buttons">
          <Button>{button}</Button>
        </p>
      </form>
    </>
  );
}

/** The same of a series. */
export function SeriesForm(props: NamedFormProps) {
  const { typed, faults, language, button } = props;
  const t = texts(language).organise.series;
  const errors = errorsOf(faults, language, { 'name.fi': t.nameMissing });
  const part = { typed, errors, language };
  return (
    <>
      <FormFaults errors={errors} unavailable={props.unavailable} language={language} />
      <form method="post" className="form" noValidate>
        <TranslatedField name="name" legend={t.name} hint={t.nameHint} required {...part} />
        <TranslatedField name="description" legend={t.description} rows={4} {...part} />
        <p className="buttons">
          <Button>{button}</Button>
        </p>
      </form>
    </>
  );
}
