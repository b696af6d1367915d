import type { Fault, Faults } from '../../domain/form.ts';
import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Notice } from '../notice.tsx';

/** The sentence for each field's fault: the field's own words where there are some, else those for any field. */
export function errorsOf(
  faults: Faults,
  language: Language,
  own: Partial<Record<string, string>> = {},
): Partial<Record<string, string>> {
  const t = texts(language).organise.faults;
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [name, own[name] ?? t[fault as Fault]]),
  );
}

interface FormFaultsProps {
  errors: Partial<Record<string, string>>;
  /** The database could not be written to: nothing is saved, and the form can be sent again. */
  unavailable?: boolean;
  language: Language;
}

/** What stands above a form that has come back. */
export function FormFaults({ errors, unavailable, language }: FormFaultsProps) {
  const t = texts(language).organise;
  const listed = Object.entries(errors).map(([name, text]) => ({
    href: `#${name}`,
    text: text!,
  }));
  return (
    <>
      {unavailable && (
        <Notice tone="warning">
          <p>{t.unavailable}</p>
        </Notice>
      )}
      {listed.length > 0 && <ErrorSummary title={t.correctThese} errors={listed} />}
    </>
  );
}
