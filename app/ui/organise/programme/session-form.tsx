import type { Editing } from '../../../domain/editor/section.ts';
import type { When } from '../../../domain/events/event.ts';
import { SESSION_KINDS } from '../../../domain/programme/programme.ts';
import type { SessionFault } from '../../../domain/programme/session-section.server.ts';
import { texts } from '../../../i18n/index.ts';
import { RadioGroup } from '../../form/radio-group.tsx';
import { TextField } from '../../form/text-field.tsx';
import { TranslatedField, typedText } from '../../form/translated-field.tsx';
import { TranslatedMarkdown } from '../../form/translated-markdown.tsx';
import { whenText } from '../../when.tsx';
import { EditForm, type FieldsPart } from '../edit-form.tsx';
import type { Frame } from '../frame.ts';
import { wordsFor } from '../own-faults.ts';
import { translatedLabel } from '../translated-label.ts';

interface SessionFormProps {
  frame: Frame;
  event: { when: When };
  editing: Editing<SessionFault> & { unavailable?: boolean; previewed?: boolean };
  keptBefore: string[];
}

/** The form of a session, one that is or one that is to be. */
export function SessionForm({ frame, event, editing, keptBefore }: SessionFormProps) {
  const { language } = frame;
  const all = texts(language).organise.programme;
  const t = all.session;
  return (
    <EditForm
      {...{ frame, editing, keptBefore }}
      labelOf={(name) => translatedLabel(name, t.fields, language)}
      errorsOf={(faults) =>
        wordsFor(faults, language, { own: t.faults, missing: { 'title.fi': t.titleMissing } })
      }
      inWords={(name, value) =>
        name === 'kind' ? all.kinds[SESSION_KINDS.find((kind) => kind === value) ?? 'talk'] : value
      }
      previewOf="description"
    >
      {(part) => (
        <>
          <RadioGroup
            name="kind"
            legend={t.fields.kind}
            error={part.errors.kind}
            value={typedText(part.typed, 'kind') ?? 'talk'}
            options={SESSION_KINDS.map((kind) => ({ value: kind, label: all.kinds[kind] }))}
          />
          <TranslatedField name="title" legend={t.fields.title} required {...part} />
          <Times when={event.when} {...part} />
          <TranslatedMarkdown
            name="description"
            legend={t.fields.description}
            rows={6}
            headingLevel={4}
            {...part}
          />
        </>
      )}
    </EditForm>
  );
}

/** From and until; where the event's own time is not known to the minute, a session has none. */
function Times({ when, typed, errors, language }: FieldsPart & { when: When }) {
  const t = texts(language).organise.programme.session;
  const { optional } = texts(language).organise;
  const possible = when.precision === 'minute' || when.precision === 'undecided';
  return (
    <fieldset className="translated" aria-describedby="times-hint">
      <legend className="label">{t.times}</legend>
      <p className="hint" id="times-hint">
        {possible ? `${whenText(when, language)}. ${t.timesHint}` : t.noDay}
      </p>
      {possible && (
        <div className="side-by-side">
          {(['from', 'until'] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              type="time"
              label={t.fields[name]}
              optionalText={optional}
              value={typedText(typed, name)}
              error={errors[name]}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
