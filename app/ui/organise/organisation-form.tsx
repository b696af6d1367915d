import type { Faults, Typed } from '../../domain/form.ts';
import type { Language } from '../../domain/language.ts';
import { ORGANISATION_KINDS } from '../../domain/organisations/organisation.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../button.tsx';
import { RadioGroup } from '../form/radio-group.tsx';
import { TranslatedField } from '../form/translated-field.tsx';
import { errorsOf, FormFaults } from './form-faults.tsx';

interface OrganisationFormProps {
  typed: Typed;
  faults: Faults;
  unavailable: boolean;
  language: Language;
  button: string;
}

export function OrganisationForm(props: OrganisationFormProps) {
  const { typed, faults, language, button } = props;
  const t = texts(language).organise.organisation;
  const errors = errorsOf(faults, language, { 'name.fi': t.nameMissing, kind: t.kindMissing });
  return (
    <>
      <FormFaults errors={errors} unavailable={props.unavailable} language={language} />
      <form method="post" className="form" noValidate>
        <TranslatedField
          name="name"
          legend={t.name}
          hint={t.nameHint}
          required
          {...{ typed, errors, language }}
        />
        <RadioGroup
          name="kind"
          legend={t.kind}
          value={String(typed.kind ?? '')}
          error={errors.kind}
          options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <p className="buttons">
          <Button>{button}</Button>
        </p>
      </form>
    </>
  );
}
