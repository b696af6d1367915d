import type { Language } from '../../../domain/language.ts';
import type { Field } from '../../../domain/registrations/fields/field.ts';
import { texts } from '../../../i18n/index.ts';
import { OwnField } from '../../sign-up/own-field.tsx';

interface FieldsPreviewProps {
  fields: Field[];
  hybrid: boolean;
  language: Language;
}

/** The fields as the sign-up form has them; here they can only be looked at. */
export function FieldsPreview({ fields, hybrid, language }: FieldsPreviewProps) {
  const t = texts(language).organise.fields.preview;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t.title}</h2>
      <p className="quiet">{t.lead}</p>
      <fieldset disabled className="form form-preview" aria-labelledby="preview">
        {fields.map((field) => (
          <OwnField
            key={field.id}
            field={field}
            language={language}
            typed={{}}
            error={undefined}
            hybrid={hybrid}
          />
        ))}
      </fieldset>
    </section>
  );
}
