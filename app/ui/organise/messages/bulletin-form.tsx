import { segmentTyped } from '../../../domain/bulletins/bulletin.form.ts';
import type { Faults, Typed } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import type { Field } from '../../../domain/registrations/fields/field.ts';
import type { Pool } from '../../../domain/registrations/seats.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { TranslatedField } from '../../form/translated-field.tsx';
import { TranslatedMarkdown } from '../../form/translated-markdown.tsx';
import { FormFaults } from '../form-faults.tsx';
import { wordsFor } from '../own-faults.ts';
import { SegmentFields } from './segment-fields.tsx';

export interface BulletinFormProps {
  typed: Typed;
  faults: Faults;
  unavailable: boolean;
  pools: Pool[];
  fields: Field[];
  countyCode: string | null;
  language: Language;
  /** Where the reader came from. */
  leave: string;
}

/** For whom, the subject and the text. Nothing is sent from here: the next page shows who would read what. */
export function BulletinForm(props: BulletinFormProps) {
  const { typed, faults, unavailable, language, leave, ...choices } = props;
  const t = texts(language).organise.bulletins;
  const errors = wordsFor<never>(faults, language, { own: {}, missing: t.missing });
  const part = { typed, errors, language };
  return (
    <>
      <FormFaults errors={errors} unavailable={unavailable} language={language} />
      <form method="post" className="form" noValidate>
        <SegmentFields
          {...choices}
          segment={segmentTyped(typed, choices.fields)}
          language={language}
        />
        <TranslatedField name="subject" legend={t.subject} required {...part} />
        <TranslatedMarkdown
          name="body"
          legend={t.body}
          hint={t.bodyHint}
          rows={12}
          required
          headingLevel={2}
          previewed={false}
          {...part}
        />
        <p className="buttons">
          <Button>{t.preview}</Button>
          <a className="leave" href={leave}>
            {t.leave}
          </a>
        </p>
      </form>
    </>
  );
}
