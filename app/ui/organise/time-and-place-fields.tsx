import { EVENT_MODES, type Event } from '../../domain/events/event.ts';
import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { RadioGroup } from '../form/radio-group.tsx';
import { TextField } from '../form/text-field.tsx';
import { TranslatedField, typedText } from '../form/translated-field.tsx';
import { When } from '../when.tsx';
import { Words } from '../words.tsx';
import type { FieldsPart } from './edit-form.tsx';

/** When and where a draft is to be. */
export function WhenAndWhereFields(part: FieldsPart) {
  const { typed, errors, language } = part;
  const { organise, event } = texts(language);
  const t = organise.editorSections.timeAndPlace;
  const field = (name: 'date' | 'from' | 'until' | 'address') => ({
    name,
    label: t[name],
    value: typedText(typed, name),
    error: errors[name],
  });
  return (
    <>
      <TextField
        {...field('date')}
        type="date"
        hint={t.dateHint}
        optionalText={organise.optional}
      />
      <div className="side-by-side">
        <TextField {...field('from')} type="time" hint={t.hoursHint} />
        <TextField {...field('until')} type="time" hint={t.hoursHint} />
      </div>
      <RadioGroup
        name="mode"
        legend={t.mode}
        value={typedText(typed, 'mode')}
        error={errors.mode}
        options={EVENT_MODES.map((value) => ({ value, label: event.mode[value] }))}
      />
      <TranslatedField name="venue" legend={t.venue} hint={t.venueHint} {...part} />
      <TextField
        {...field('address')}
        hint={t.addressHint}
        optionalText={organise.optional}
        autoComplete="off"
      />
    </>
  );
}

/** What may be mended at any time: nobody has it in their calendar. */
export function OnTheDayFields(part: FieldsPart) {
  const { typed, errors, language } = part;
  const t = texts(language).organise.editorSections.timeAndPlace;
  return (
    <>
      <TranslatedField name="dateNote" legend={t.dateNote} hint={t.dateNoteHint} {...part} />
      <TextField
        name="joinOpens"
        label={t.joinOpens}
        hint={t.joinOpensHint}
        value={typedText(typed, 'joinOpens')}
        error={errors.joinOpens}
        inputMode="numeric"
      />
    </>
  );
}

interface SettledProps {
  day: Pick<Event, 'when' | 'mode' | 'venue'>;
  language: Language;
}

/** When and where a published event is. */
export function Settled({ day: { when, mode, venue }, language }: SettledProps) {
  const { organise, event } = texts(language);
  const t = organise.editorSections.timeAndPlace;
  return (
    <dl className="facts">
      <div>
        <dt>{t.when}</dt>
        <dd>
          <When when={when} language={language} />
        </dd>
      </div>
      <div>
        <dt>{t.where}</dt>
        <dd>
          {mode && <p>{event.mode[mode]}</p>}
          {venue && (
            <p>
              <Words of={venue.name} language={language} />
              {venue.address && `, ${venue.address}`}
            </p>
          )}
        </dd>
      </div>
    </dl>
  );
}
