import type { ReactNode } from 'react';
import { EVENT_KINDS, EVENT_MODES } from '../../domain/events/event.ts';
import type { NextTitle } from '../../domain/events/old-event.server.ts';
import type { Faults, Typed } from '../../domain/form.ts';
import { type Language, said } from '../../domain/language.ts';
import type { OwnEvent } from '../../domain/organisers/own-events.server.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../button.tsx';
import { RadioGroup } from '../form/radio-group.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TranslatedField, typedText } from '../form/translated-field.tsx';
import { whenText } from '../when.tsx';
import { Words } from '../words.tsx';
import { errorsOf, FormFaults } from './form-faults.tsx';

interface NewEventFormsProps {
  /** The series' next event; null where it has none to follow. */
  next: NextTitle | null;
  /** Those of the network, the latest first. */
  events: OwnEvent[];
  submission: string;
  typed: Typed;
  faults: Faults;
  unavailable: boolean;
  language: Language;
}

/** The three ways to a new event, each a form of its own; the shortest first. */
export function NewEventForms(props: NewEventFormsProps) {
  const { next, events, submission, typed, faults, unavailable, language } = props;
  const t = texts(language).organise.newEvent;
  const errors = errorsOf(faults, language, {
    way: t.unknownWay,
    eventId: t.copyMissing,
    'title.fi': t.nameMissing,
    kind: t.kindMissing,
    mode: t.modeMissing,
  });
  const part = { submission, errors, typed, language };
  return (
    <>
      <FormFaults errors={errors} unavailable={unavailable} language={language} />
      <div className="ways">
        {next && <Next next={next} {...part} />}
        {events.length > 0 && <Copy events={events} {...part} />}
        <Scratch {...part} />
      </div>
    </>
  );
}

interface Part {
  submission: string;
  errors: Partial<Record<string, string>>;
  typed: Typed;
  language: Language;
}

function Next({ next, submission, language }: Part & { next: NextTitle }) {
  const t = texts(language).organise.newEvent;
  return (
    <Way way="next" title={t.nextTitle} submission={submission}>
      <input type="hidden" name="ordinal" value={next.ordinal ?? ''} />
      <p className="lead">
        <strong>
          <Words of={next.title} language={language} />
        </strong>
      </p>
      <p>
        {t.nextLead(said(next.after, language).text)} {t.nextTaken}
      </p>
      <p className="buttons">
        <Button>{t.next(next.ordinal)}</Button>
      </p>
    </Way>
  );
}

function Copy({ events, submission, errors, typed, language }: Part & { events: OwnEvent[] }) {
  const t = texts(language).organise.newEvent;
  const options = events.map(({ id, title, when }) => ({
    value: String(id),
    label: `${said(title, language).text}, ${whenText(when, language)}`,
  }));
  return (
    <Way way="copy" title={t.copyTitle} submission={submission}>
      <SelectField
        name="eventId"
        label={t.copied}
        hint={t.copyTaken}
        value={typedText(typed, 'eventId')}
        error={errors.eventId}
        emptyLabel={t.chooseCopied}
        options={options}
      />
      <p className="buttons">
        <Button variant="secondary">{t.copy}</Button>
      </p>
    </Way>
  );
}

function Scratch({ submission, errors, typed, language }: Part) {
  const t = texts(language).organise.newEvent;
  const { kind, mode } = texts(language).event;
  return (
    <Way way="scratch" title={t.scratchTitle} submission={submission}>
      <TranslatedField name="title" legend={t.name} required {...{ typed, errors, language }} />
      <RadioGroup
        name="kind"
        legend={t.kind}
        value={typedText(typed, 'kind')}
        error={errors.kind}
        options={EVENT_KINDS.map((value) => ({ value, label: kind[value] }))}
      />
      <RadioGroup
        name="mode"
        legend={t.mode}
        value={typedText(typed, 'mode')}
        error={errors.mode}
        options={EVENT_MODES.map((value) => ({ value, label: mode[value] }))}
      />
      <p className="buttons">
        <Button variant="secondary">{t.scratch}</Button>
      </p>
    </Way>
  );
}

interface WayProps {
  way: 'next' | 'copy' | 'scratch';
  title: string;
  submission: string;
  children: ReactNode;
}

function Way({ way, title, submission, children }: WayProps) {
  return (
    <section aria-labelledby={way}>
      <h2 id={way}>{title}</h2>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="way" value={way} />
        <input type="hidden" name="submission" value={submission} />
        {children}
      </form>
    </section>
  );
}
