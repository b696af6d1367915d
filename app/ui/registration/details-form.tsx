import { ownDetailsPath, registrationPath } from '../../domain/addresses.ts';
import type { Faults, Typed } from '../../domain/form.ts';
import type { Language } from '../../domain/language.ts';
import { type Field, fieldName } from '../../domain/registrations/fields/field.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../button.tsx';
import { Checkbox } from '../form/checkbox.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { errorsOf } from '../sign-up/fault-text.ts';
import { askedOfNeeds, NeedsFields } from '../sign-up/needs-fields.tsx';
import { askedByOwnField, OwnField } from '../sign-up/own-field.tsx';
import { askedOfPerson, PersonFields } from '../sign-up/person-fields.tsx';

export interface DetailsFormProps {
  language: Language;
  token: string;
  countyCode: string | null;
  fields: Field[];
  onSite: boolean;
  typed: Typed;
  faults: Faults;
}

/** What the registrant has told, to be corrected. */
export function DetailsForm({
  language,
  token,
  countyCode,
  fields,
  onSite,
  typed,
  faults,
}: DetailsFormProps) {
  const { registration: t, signUp } = texts(language);
  const asked = [
    ...askedOfPerson(language),
    ...fields.map((field) => askedByOwnField(field, language)),
    ...askedOfNeeds(language),
  ];
  const errors = errorsOf(signUp.faults, asked, faults);
  const written = (name: string) => [typed[name]].flat()[0];
  const part = { language, written, errors: errors.byName };
  return (
    <>
      {errors.summary.length > 0 && (
        <ErrorSummary title={signUp.correctThese} errors={errors.summary} />
      )}
      <form method="post" action={ownDetailsPath(language, token)} noValidate className="form">
        <p>{t.emailMoves}</p>
        <PersonFields {...part} countyCode={countyCode} />
        {fields.map((field) => (
          <OwnField
            key={field.id}
            field={field}
            language={language}
            typed={typed}
            error={errors.byName[fieldName(field)]}
            hybrid={false}
          />
        ))}
        {onSite && <NeedsFields {...part} />}
        <Checkbox
          name="newsletter"
          label={signUp.newsletter}
          checked={written('newsletter') === 'on'}
        />
        <Button>{t.save}</Button>
        <p>
          <a href={registrationPath(language, token)}>{t.back}</a>
        </p>
      </form>
    </>
  );
}
