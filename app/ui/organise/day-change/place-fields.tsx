import type { EventMode } from '../../../domain/events/event.ts';
import { texts } from '../../../i18n/index.ts';
import { RadioGroup } from '../../form/radio-group.tsx';
import { TextField } from '../../form/text-field.tsx';
import { TranslatedField } from '../../form/translated-field.tsx';
import type { FieldsPart } from './day-change-page.tsx';

interface PlaceFieldsProps extends FieldsPart {
  /** Of the event until now. */
  mode: EventMode | null;
}

export function PlaceFields({ mode, ...part }: PlaceFieldsProps) {
  const { typed, errors, language } = part;
  const { dayChange: t, optional } = texts(language).organise;
  return (
    <>
      <TranslatedField name="venue" legend={t.venue} required {...part} />
      <TextField
        name="address"
        label={t.address}
        optionalText={optional}
        value={String(typed.address ?? '')}
        error={errors.address}
        autoComplete="off"
      />
      <RadioGroup
        name="mode"
        legend={t.mode}
        hint={t.modeHint}
        value={String(typed.mode ?? '')}
        error={errors.mode}
        options={(['on-site', 'hybrid'] as const).map((value) => ({
          value,
          label: t.modes[value],
        }))}
      />
      {mode !== 'hybrid' && (
        <TextField
          name="seats"
          label={t.seats}
          hint={t.seatsHint[mode === 'remote' ? 'on-site' : 'remote']}
          optionalText={optional}
          value={String(typed.seats ?? '')}
          error={errors.seats}
          inputMode="numeric"
          autoComplete="off"
        />
      )}
    </>
  );
}
