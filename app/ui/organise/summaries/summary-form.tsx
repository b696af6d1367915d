import type { Editing } from '../../../domain/editor/section.ts';
import { texts } from '../../../i18n/index.ts';
import { TranslatedField } from '../../form/translated-field.tsx';
import { TranslatedMarkdown } from '../../form/translated-markdown.tsx';
import { EditForm } from '../edit-form.tsx';
import type { Frame } from '../frame.ts';
import { wordsFor } from '../own-faults.ts';
import { translatedLabel } from '../translated-label.ts';

interface SummaryFormProps {
  frame: Frame;
  editing: Editing<'gone'> & { unavailable?: boolean; previewed?: boolean };
  keptBefore: string[];
}

/** The form of a summary, one that is or one that is to be. */
export function SummaryForm(form: SummaryFormProps) {
  const { language } = form.frame;
  const t = texts(language).organise.summaries;
  return (
    <EditForm
      {...form}
      labelOf={(name) => translatedLabel(name, t.fields, language)}
      errorsOf={(faults) =>
        wordsFor(faults, language, { own: t.faults, missing: { 'title.fi': t.titleMissing } })
      }
      previewOf="body"
    >
      {(part) => (
        <>
          <TranslatedField
            name="title"
            legend={t.fields.title}
            hint={t.titleHint}
            required
            {...part}
          />
          <TranslatedMarkdown
            name="body"
            legend={t.fields.body}
            rows={10}
            headingLevel={2}
            {...part}
          />
        </>
      )}
    </EditForm>
  );
}
