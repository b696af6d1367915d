import type { EventMode } from '../../../domain/events/event.ts';
import type { Faults, Typed } from '../../../domain/form.ts';
import { LANGUAGES, type Language } from '../../../domain/language.ts';
import type { AddParticipantResult } from '../../../domain/registrations/add-participant.server.ts';
import type { Field } from '../../../domain/registrations/fields/field.ts';
import type { Pool } from '../../../domain/registrations/seats.ts';
import { texts } from '../../../i18n/index.ts';
import { Button, ButtonLink } from '../../button.tsx';
import { Checkbox } from '../../form/checkbox.tsx';
import { RadioGroup } from '../../form/radio-group.tsx';
import { Notice } from '../../notice.tsx';
import { FormFaults } from '../form-faults.tsx';
import { AddressTaken } from './address-taken.tsx';
import { DetailsPart, detailsErrors } from './details-part.tsx';
import { NeedsPart } from './needs-part.tsx';

export type Refusal =
  | Extract<AddParticipantResult, { ok: false }>
  | { ok: false; reason: 'unavailable' };

interface AddFormProps {
  slug: string;
  mode: EventMode;
  fields: Field[];
  countyCode: string | null;
  pools: Pool[];
  typed: Typed;
  faults: Faults;
  refusal: Refusal | null;
  /** Where the list stands. */
  participants: string;
  /** The whole address of the privacy notice, to be read out. */
  privacy: string;
  language: Language;
}

/** The sign-up form as an organiser fills it in for somebody else. */
export function AddForm(props: AddFormProps) {
  const { slug, mode, fields, countyCode, typed, faults, refusal, language } = props;
  const { organise } = texts(language);
  const t = organise.participant.adding;
  const errors = detailsErrors(faults, fields, language);
  return (
    <>
      <FormFaults
        errors={errors}
        unavailable={refusal?.reason === 'unavailable'}
        language={language}
      />
      <Refused refusal={refusal} slug={slug} language={language} />
      <p>{t.lead}</p>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="submission" value={String(typed.submission ?? '')} />
        {mode === 'hybrid' && <ModeChoice {...props} error={errors.mode} />}
        <DetailsPart
          typed={typed}
          errors={errors}
          countyCode={countyCode}
          fields={fields}
          hybrid={mode === 'hybrid'}
          language={language}
        />
        {mode !== 'remote' && <NeedsPart typed={typed} errors={errors} language={language} />}
        <Terms typed={typed} error={errors.language} language={language} />
        <p>
          {t.privacy} {props.privacy}
        </p>
        <p className="buttons">
          <Button>{t.add}</Button>
          <ButtonLink variant="secondary" href={props.participants}>
            {organise.participant.back}
          </ButtonLink>
        </p>
      </form>
    </>
  );
}

function Refused({ refusal, slug, language }: Pick<AddFormProps, 'refusal' | 'slug' | 'language'>) {
  const t = texts(language).organise.participant.adding;
  if (refusal === null || refusal.reason === 'unavailable') return null;
  if (refusal.reason === 'address-taken')
    return <AddressTaken slug={slug} by={refusal.by} language={language} />;
  return (
    <Notice tone="warning">
      <p>{refusal.reason === 'not-published' ? t.notPublished : t.full}</p>
    </Notice>
  );
}

function ModeChoice({
  typed,
  pools,
  language,
  error,
}: AddFormProps & { error: string | undefined }) {
  const { organise, signUp } = texts(language);
  return (
    <RadioGroup
      name="mode"
      legend={signUp.mode}
      value={String(typed.mode ?? '')}
      error={error}
      options={pools.map(({ mode, capacity, confirmed, waiting }) => ({
        value: mode,
        label: organise.participants.modes[mode],
        description:
          capacity === null ? undefined : organise.room.taken(confirmed, capacity, waiting),
      }))}
    />
  );
}

/** What the registrant has no say in: the language of the mail, whether it goes, and a seat past the capacity. */
function Terms({
  typed,
  error,
  language,
}: {
  typed: Typed;
  error: string | undefined;
  language: Language;
}) {
  const { participant, participants } = texts(language).organise;
  const t = participant.adding;
  return (
    <fieldset className="part">
      <legend>{participant.messages.title}</legend>
      <RadioGroup
        name="language"
        legend={t.mailLanguage}
        value={String(typed.language ?? '')}
        error={error}
        options={LANGUAGES.map((one) => ({ value: one, label: participants.languages[one] }))}
      />
      <Checkbox
        name="confirm"
        label={t.confirm}
        hint={t.confirmHint}
        checked={typed.confirm === 'on'}
      />
      <Checkbox
        name="pastCapacity"
        label={t.pastCapacity}
        hint={t.pastCapacityHint}
        checked={typed.pastCapacity === 'on'}
      />
    </fieldset>
  );
}
