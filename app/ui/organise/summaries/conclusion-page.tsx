import type { Editing } from '../../../domain/editor/section.ts';
import { UNKNOWN_STATE } from '../../../domain/summaries/conclusion.form.ts';
import type { ConclusionFault } from '../../../domain/summaries/conclusion-section.server.ts';
import { CONCLUSION_STATES } from '../../../domain/summaries/summary.ts';
import { texts } from '../../../i18n/index.ts';
import { RadioGroup } from '../../form/radio-group.tsx';
import { TextField } from '../../form/text-field.tsx';
import { TranslatedField, typedText } from '../../form/translated-field.tsx';
import { EditForm, type FieldsPart, isFaulty } from '../edit-form.tsx';
import type { Frame } from '../frame.ts';
import { OrganiserPage } from '../organiser-page.tsx';
import { wordsFor } from '../own-faults.ts';
import { translatedLabel } from '../translated-label.ts';

type Shown = Editing<ConclusionFault> & { unavailable?: boolean };

interface ConclusionPageProps {
  frame: Frame;
  title: string;
  /** The page of its summary. */
  summary: string;
  editing: Shown;
  back: Shown | undefined;
  keptBefore: string[];
}

/** The form of a conclusion, one that is or one that is to be. */
export function ConclusionPage(props: ConclusionPageProps) {
  const { frame, title, summary, editing, back, keptBefore } = props;
  const { language } = frame;
  const { organise, eventPage } = texts(language);
  const { backToSummary, conclusions: t } = organise.summaries;
  return (
    <OrganiserPage frame={frame} title={title} tab="edit" failed={isFaulty(back)}>
      <p>
        <a href={summary}>{backToSummary}</a>
      </p>
      <EditForm
        frame={frame}
        editing={back ?? editing}
        keptBefore={keptBefore}
        labelOf={(name) => translatedLabel(name, t.fields, language)}
        errorsOf={(faults) =>
          wordsFor(faults, language, { own: t.faults, missing: { 'text.fi': t.textMissing } })
        }
        inWords={(name, value) => {
          if (name !== 'state') return value;
          const state = CONCLUSION_STATES.find((one) => one === value);
          return state ? eventPage.conclusionState[state] : t.unknownState;
        }}
      >
        {(part) => <ConclusionFields {...part} />}
      </EditForm>
    </OrganiserPage>
  );
}

function ConclusionFields(part: FieldsPart) {
  const { typed, errors, language } = part;
  const { organise, eventPage } = texts(language);
  const t = organise.summaries.conclusions;
  return (
    <>
      <TranslatedField
        name="text"
        legend={t.fields.text}
        hint={t.textHint}
        required
        rows={4}
        {...part}
      />
      <TextField
        name="owner"
        label={t.fields.owner}
        hint={t.ownerHint}
        optionalText={organise.optional}
        value={typedText(typed, 'owner')}
        error={errors.owner}
      />
      <RadioGroup
        name="state"
        legend={t.fields.state}
        error={errors.state}
        value={typedText(typed, 'state') ?? UNKNOWN_STATE}
        options={[
          { value: UNKNOWN_STATE, label: t.unknownState },
          ...CONCLUSION_STATES.map((state) => ({
            value: state,
            label: eventPage.conclusionState[state],
          })),
        ]}
      />
    </>
  );
}
