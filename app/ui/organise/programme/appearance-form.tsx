import type { ReactNode } from 'react';
import type { Editing } from '../../../domain/editor/section.ts';
import type { AppearanceEditFault } from '../../../domain/programme/appearance-section.server.ts';
import type { NewAppearanceFault } from '../../../domain/programme/new-appearance.server.ts';
import { PARTS } from '../../../domain/programme/programme.ts';
import { texts } from '../../../i18n/index.ts';
import { RadioGroup } from '../../form/radio-group.tsx';
import { TextField } from '../../form/text-field.tsx';
import { TranslatedField, typedText } from '../../form/translated-field.tsx';
import { EditForm } from '../edit-form.tsx';
import type { Frame } from '../frame.ts';
import { wordsFor } from '../own-faults.ts';
import { translatedLabel } from '../translated-label.ts';

type AnyFault = NewAppearanceFault | AppearanceEditFault;

interface AppearanceFormProps {
  frame: Frame;
  editing: Editing<AnyFault> & { unavailable?: boolean };
  keptBefore: string[];
  /** Whose appearance it is: somebody whose name is written here, somebody known, or an organisation. */
  of: 'named-here' | 'known' | 'organisation';
  nameHint?: string;
  /** What goes with the form unseen. */
  hidden?: ReactNode;
}

/** What somebody is in a session: their part in it, and title and organisation on that day. */
export function AppearanceForm(props: AppearanceFormProps) {
  const { frame, editing, keptBefore, of, nameHint, hidden } = props;
  const { language } = frame;
  const all = texts(language).organise.programme;
  const t = all.appearances;
  return (
    <EditForm
      {...{ frame, editing, keptBefore }}
      labelOf={(name) => translatedLabel(name, t.fields, language)}
      errorsOf={(faults) =>
        wordsFor(faults, language, { own: t.faults, missing: { name: t.fullNameMissing } })
      }
      inWords={(name, value) =>
        name === 'part' ? all.parts[PARTS.find((part) => part === value) ?? 'speaker'] : value
      }
    >
      {(part) => (
        <>
          {hidden}
          {of === 'named-here' && (
            <TextField
              name="name"
              label={t.fields.name}
              hint={nameHint}
              value={typedText(part.typed, 'name')}
              error={part.errors.name}
              autoComplete="off"
            />
          )}
          <RadioGroup
            name="part"
            legend={t.fields.part}
            error={part.errors.part}
            value={typedText(part.typed, 'part')}
            options={PARTS.map((one) => ({ value: one, label: all.parts[one] }))}
          />
          {of !== 'organisation' && (
            <TranslatedField name="title" legend={t.fields.title} {...part} />
          )}
          <TranslatedField
            name="organisation"
            legend={t.fields.organisation}
            required={of === 'organisation'}
            {...part}
          />
        </>
      )}
    </EditForm>
  );
}
