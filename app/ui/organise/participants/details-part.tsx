import type { Faults, Typed } from '../../../domain/form.ts';
import { type Language, said } from '../../../domain/language.ts';
import { type Field, fieldName } from '../../../domain/registrations/fields/field.ts';
import { texts } from '../../../i18n/index.ts';
import { Checkbox } from '../../form/checkbox.tsx';
import { OwnField } from '../../sign-up/own-field.tsx';
import { PersonFields } from '../../sign-up/person-fields.tsx';
import { errorsOf } from '../form-faults.tsx';

interface DetailsPartProps {
  typed: Typed;
  errors: Partial<Record<string, string>>;
  countyCode: string | null;
  fields: Field[];
  /** Whether the mode is still to be chosen, so that what is asked in one of them comes and goes. */
  hybrid: boolean;
  language: Language;
}

/** What a registrant tells of themselves, as an organiser writes it down. */
export function DetailsPart(props: DetailsPartProps) {
  const { typed, errors, countyCode, fields, hybrid, language } = props;
  const { signUp, organise } = texts(language);
  const written = (name: string) => [typed[name]].flat()[0];
  return (
    <>
      <PersonFields
        language={language}
        written={written}
        errors={errors}
        countyCode={countyCode}
        address={{ hint: organise.participant.emailHint, optionalText: signUp.optional }}
      />
      {fields.map((field) => (
        <div key={field.id} className={hybrid && field.mode ? `${field.mode}-only` : undefined}>
          <OwnField
            field={field}
            language={language}
            typed={typed}
            error={errors[fieldName(field)]}
            hybrid={false}
          />
        </div>
      ))}
      <Checkbox
        name="newsletter"
        label={organise.participant.newsletter}
        checked={written('newsletter') === 'on'}
      />
    </>
  );
}

/** The faults of such a form, each with the name of its field: the summary stands away from the fields. */
export function detailsErrors(faults: Faults, fields: Field[], language: Language) {
  const { signUp, organise } = texts(language);
  const labels: Partial<Record<string, string>> = {
    mode: signUp.mode,
    firstName: signUp.firstName,
    lastName: signUp.lastName,
    email: signUp.email,
    organisation: signUp.organisation,
    role: signUp.role,
    municipality: signUp.municipality,
    diet: signUp.diet,
    access: signUp.access,
    language: organise.participant.adding.mailLanguage,
    ...Object.fromEntries(
      fields.map((field) => [fieldName(field), said(field.label, language).text]),
    ),
  };
  const choose = organise.faults['unknown-option'];
  const choices = ['mode', 'language', ...fields.filter(isChoice).map(fieldName)];
  const own = Object.fromEntries(choices.map((name) => [name, choose]));
  const errors = Object.entries(errorsOf(faults, language, own)).map(([name, text]) => [
    name,
    labels[name] ? `${labels[name]}: ${text}` : text,
  ]);
  return Object.fromEntries(errors) as Partial<Record<string, string>>;
}

function isChoice({ kind }: Field): boolean {
  return kind === 'yes-no' || kind === 'one-of' || kind === 'several-of';
}
