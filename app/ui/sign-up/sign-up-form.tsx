import { privacyPath } from '../../domain/addresses.ts';
import type { Event } from '../../domain/events/event.ts';
import type { Faults, Typed } from '../../domain/form.ts';
import type { Language } from '../../domain/language.ts';
import { LONGEST_QUESTION, SHORTEST_QUESTION } from '../../domain/questions/question.form.ts';
import type { Theme } from '../../domain/questions/theme.ts';
import type { Field } from '../../domain/registrations/fields/field.ts';
import { fieldName } from '../../domain/registrations/fields/field.ts';
import { hasRoom, type Pool } from '../../domain/registrations/seats.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../button.tsx';
import { Checkbox } from '../form/checkbox.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Notice } from '../notice.tsx';
import { RobotFields } from '../robot-fields.tsx';
import { type Asked, errorsOf } from './fault-text.ts';
import { ModeFields } from './mode-fields.tsx';
import { askedOfNeeds, NeedsFields } from './needs-fields.tsx';
import { askedByOwnField, OwnField } from './own-field.tsx';
import { askedOfPerson, PersonFields } from './person-fields.tsx';
import { QuestionFields } from './question-fields.tsx';

export interface SignUpFormProps {
  language: Language;
  event: Pick<Event, 'slug' | 'mode' | 'waitingList' | 'network'>;
  pools: Pool[];
  fields: Field[];
  /** Null once questions are no longer taken. */
  themes: Theme[] | null;
  stamp: string;
  typed: Typed;
  faults: Faults;
}

/** The whole form on one page, in the order of the questions people expect. */
export function SignUpForm(props: SignUpFormProps) {
  const { language, event, pools, fields, themes, stamp, typed, faults } = props;
  const t = texts(language).signUp;
  const hybrid = event.mode === 'hybrid';
  const errors = errorsOf(t.faults, askedBy(props), faults);
  const written = (name: string) => [typed[name]].flat()[0];
  const part = { language, written, errors: errors.byName };
  const full = !hybrid && pools.every((pool) => !hasRoom(pool));
  return (
    <>
      {errors.summary.length > 0 && <ErrorSummary title={t.correctThese} errors={errors.summary} />}
      {full && (
        <Notice tone="warning" title={t.allFull}>
          <p>
            {event.waitingList ? t.allFullPlace((pools[0]?.waiting ?? 0) + 1) : t.allFullNoLine}
          </p>
        </Notice>
      )}
      <form method="post" noValidate className="form">
        {hybrid && <ModeFields {...part} pools={pools} waitingList={event.waitingList} />}
        <PersonFields {...part} countyCode={event.network.countyCode} />
        {fields.map((field) => (
          <div key={field.id} className={field.mode ? `${field.mode}-only` : undefined}>
            <OwnField
              field={field}
              language={language}
              typed={typed}
              error={errors.byName[fieldName(field)]}
              hybrid={hybrid}
            />
          </div>
        ))}
        {event.mode !== 'remote' && <NeedsFields {...part} />}
        {themes && <QuestionFields {...part} themes={themes} />}
        <Checkbox name="newsletter" label={t.newsletter} checked={written('newsletter') === 'on'} />
        <RobotFields language={language} stamp={stamp} />
        <p>
          {t.privacy} <a href={privacyPath(language, event.slug)}>{t.privacyNotice}</a>
        </p>
        <Button>{full && event.waitingList ? t.submitToLine : t.submit}</Button>
      </form>
    </>
  );
}

function askedBy({ language, fields }: SignUpFormProps): Asked[] {
  const t = texts(language).signUp;
  return [
    { name: 'mode', label: t.mode },
    ...askedOfPerson(language),
    ...fields.map((field) => askedByOwnField(field, language)),
    ...askedOfNeeds(language),
    { name: 'theme', label: t.theme },
    { name: 'question', label: t.question, shortest: SHORTEST_QUESTION, longest: LONGEST_QUESTION },
  ];
}
