import type { ParticipantFilter } from '../../../domain/registrations/participant-filter.ts';
import { texts } from '../../../i18n/index.ts';
import { NarrowBy, type NarrowByProps } from '../participants/narrow-by.tsx';

/** Whoever has cancelled is left in peace. */
const STATES = ['live', 'confirmed', 'waiting'] as const;

export interface SegmentFieldsProps extends Omit<NarrowByProps, 'filter' | 'sight' | 'states'> {
  segment: ParticipantFilter;
}

/** Whom a bulletin is for: the same choices as in the participants' list. */
export function SegmentFields({ segment, ...choices }: SegmentFieldsProps) {
  const t = texts(choices.language).organise.bulletins;
  return (
    <fieldset className="segment" aria-describedby="readers-hint">
      <legend className="label">{t.readers}</legend>
      <p className="hint" id="readers-hint">
        {t.readersHint}
      </p>
      <div className="narrow-by">
        <NarrowBy {...choices} filter={segment} sight="details" states={STATES} />
      </div>
    </fieldset>
  );
}
