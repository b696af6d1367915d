import { materialsPath } from '../../../domain/addresses.ts';
import type { Editing } from '../../../domain/editor/section.ts';
import { MATERIAL_KINDS } from '../../../domain/materials/material.ts';
import type { MaterialFault } from '../../../domain/materials/material-section.server.ts';
import { texts } from '../../../i18n/index.ts';
import { RadioGroup } from '../../form/radio-group.tsx';
import { TextField } from '../../form/text-field.tsx';
import { TranslatedField, typedText } from '../../form/translated-field.tsx';
import { EditForm, type FieldsPart, isFaulty } from '../edit-form.tsx';
import type { Frame } from '../frame.ts';
import { OrganiserPage } from '../organiser-page.tsx';
import { wordsFor } from '../own-faults.ts';
import { translatedLabel } from '../translated-label.ts';

type Shown = Editing<MaterialFault> & { unavailable?: boolean };

interface MaterialPageProps {
  frame: Frame;
  slug: string;
  title: string;
  editing: Shown;
  back: Shown | undefined;
  keptBefore: string[];
}

/** The form of a material, one that is or one that is to be. */
export function MaterialPage({ frame, slug, title, editing, back, keptBefore }: MaterialPageProps) {
  const { language } = frame;
  const t = texts(language).organise.materials;
  return (
    <OrganiserPage frame={frame} title={title} tab="edit" failed={isFaulty(back)}>
      <p>
        <a href={materialsPath(language, slug)}>{t.back}</a>
      </p>
      <EditForm
        frame={frame}
        editing={back ?? editing}
        keptBefore={keptBefore}
        labelOf={(name) => translatedLabel(name, t.fields, language)}
        errorsOf={(faults) =>
          wordsFor(faults, language, { own: t.faults, missing: { 'title.fi': t.titleMissing } })
        }
        inWords={(name, value) =>
          name === 'kind'
            ? t.kinds[MATERIAL_KINDS.find((kind) => kind === value) ?? 'document']
            : value
        }
      >
        {(part) => <MaterialFields {...part} />}
      </EditForm>
    </OrganiserPage>
  );
}

function MaterialFields(part: FieldsPart) {
  const { typed, errors, language } = part;
  const { organise, eventPage } = texts(language);
  const t = organise.materials;
  return (
    <>
      <RadioGroup
        name="kind"
        legend={t.fields.kind}
        error={errors.kind}
        value={typedText(typed, 'kind') ?? 'document'}
        options={MATERIAL_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      />
      <TranslatedField name="title" legend={t.fields.title} required {...part} />
      <TextField
        name="url"
        type="url"
        label={t.fields.url}
        hint={t.urlHint(eventPage.materialNotHere)}
        optionalText={organise.optional}
        value={typedText(typed, 'url')}
        error={errors.url}
      />
    </>
  );
}
