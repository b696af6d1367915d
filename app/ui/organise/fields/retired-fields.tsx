import { type Language, said } from '../../../domain/language.ts';
import type { EditedField } from '../../../domain/registrations/fields/edited-fields.server.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';

/** Fields that are not asked any more; their answers are kept, and they can be asked again. */
export function RetiredFields({ fields, language }: { fields: EditedField[]; language: Language }) {
  const all = texts(language).organise.fields;
  const t = all.retired;
  return (
    <section aria-labelledby="retired">
      <h2 id="retired">{t.title}</h2>
      <p className="quiet">{t.lead}</p>
      <ul className="event-rows">
        {fields.map((field) => (
          <li key={field.id}>
            <div>
              <Words of={field.label} language={language} />
              <p className="quiet">{`${all.kinds[field.kind]}, ${all.answers(field.answers)}`}</p>
            </div>
            <form method="post">
              <button
                type="submit"
                className="as-link"
                name="again"
                value={field.id}
                aria-label={t.againNamed(said(field.label, language).text)}
              >
                {t.again}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
