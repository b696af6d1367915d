import { fieldPath } from '../../../domain/addresses.ts';
import { type Language, said } from '../../../domain/language.ts';
import type { EditedField } from '../../../domain/registrations/fields/edited-fields.server.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';
import { LinkAbout } from '../link-about.tsx';
import { OrderedList } from '../ordered-list.tsx';

interface FieldListProps {
  fields: EditedField[];
  slug: string;
  language: Language;
}

/** The fields in the order in which they are asked. */
export function FieldList({ fields, slug, language }: FieldListProps) {
  const t = texts(language).organise.fields;
  const items = fields.map((field) => {
    const name = said(field.label, language).text;
    const path = fieldPath(language, slug, field.id);
    return {
      id: field.id,
      name,
      content: (
        <p>
          <b>
            <Words of={field.label} language={language} />
          </b>
          <br />
          <span className="quiet">{inShort(field, language)}</span>
        </p>
      ),
      actions: (
        <>
          <LinkAbout href={path} words={t.edit} name={name} />
          <LinkAbout href={`${path}/remove`} words={t.remove} name={name} />
        </>
      ),
    };
  });
  return <OrderedList items={items} language={language} />;
}

/** "Lyhyt teksti, pakollinen, Vain paikan päälle tulevilta, 12 vastausta" */
function inShort({ kind, required, mode, answers }: EditedField, language: Language): string {
  const t = texts(language).organise.fields;
  return [
    t.kinds[kind],
    required ? t.required : t.optional,
    ...(mode ? [t.modes[mode].toLowerCase()] : []),
    t.answers(answers),
  ].join(', ');
}
