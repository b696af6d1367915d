import { fieldsPath } from '../../../domain/addresses.ts';
import type { Editing } from '../../../domain/editor/section.ts';
import type { Language } from '../../../domain/language.ts';
import { FIELD_KINDS } from '../../../domain/registrations/fields/field.ts';
import type { FieldEditFault } from '../../../domain/registrations/fields/field-section.server.ts';
import { texts } from '../../../i18n/index.ts';
import { EditForm, isFaulty } from '../edit-form.tsx';
import type { Frame } from '../frame.ts';
import { OrganiserPage } from '../organiser-page.tsx';
import { wordsFor } from '../own-faults.ts';
import { translatedLabel } from '../translated-label.ts';
import { FieldForm, type FieldFormProps } from './field-form.tsx';

type Shown = Editing<FieldEditFault> & { unavailable?: boolean };

interface FieldPageProps extends Pick<FieldFormProps, 'answers' | 'chosen' | 'asksMode'> {
  frame: Frame;
  slug: string;
  title: string;
  editing: Shown;
  back: Shown | undefined;
  keptBefore: string[];
}

/** The form of a field, one that is or one that is to be. */
export function FieldPage(props: FieldPageProps) {
  const { frame, slug, title, editing, back, keptBefore, ...about } = props;
  const { language } = frame;
  const t = texts(language).organise.fields;
  return (
    <OrganiserPage frame={frame} title={title} tab="edit" failed={isFaulty(back)}>
      <p>
        <a href={fieldsPath(language, slug)}>{t.back}</a>
      </p>
      <EditForm
        frame={frame}
        editing={back ?? editing}
        keptBefore={keptBefore}
        labelOf={(name) => labelOf(name, language)}
        errorsOf={(faults) =>
          wordsFor(faults, language, { own: t.faults, missing: { 'label.fi': t.labelMissing } })
        }
        inWords={(name, value) => inWords(name, value, language)}
      >
        {(part) => <FieldForm {...part} {...about} />}
      </EditForm>
    </OrganiserPage>
  );
}

function labelOf(name: string, language: Language): string | undefined {
  const t = texts(language).organise.fields;
  const place = /^option-(\d+)/.exec(name)?.[1];
  const words = place ? { [`option-${place}`]: t.option(Number(place) + 1) } : t.names;
  return translatedLabel(name, words, language);
}

function inWords(name: string, value: string, language: Language): string {
  const t = texts(language).organise.fields;
  if (name === 'kind') return t.kinds[FIELD_KINDS.find((kind) => kind === value) ?? 'short-text'];
  if (name === 'required') return t.required;
  if (name === 'mode')
    return Object.entries(t.modes).find(([mode]) => mode === value)?.[1] ?? value;
  return value;
}
