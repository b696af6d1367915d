import type { ReactNode } from 'react';
import type { DayChange } from '../../../domain/day-changes/day-change.ts';
import type { Refusal } from '../../../domain/day-changes/make-day-change.server.ts';
import type { Typed } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import type { DayChangeStep } from '../../../http/day-change.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { TranslatedMarkdown } from '../../form/translated-markdown.tsx';
import { Notice } from '../../notice.tsx';
import { FormFaults } from '../form-faults.tsx';
import type { Frame } from '../frame.ts';
import { OrganiserPage } from '../organiser-page.tsx';
import { dayChangeErrors } from './day-change-errors.ts';
import { LeaveAsItIs } from './leave-as-it-is.tsx';
import { ReviewOfChange } from './review-of-change.tsx';

/** What the fields of a change's form need. */
export interface FieldsPart {
  typed: Typed;
  errors: Partial<Record<string, string>>;
  language: Language;
}

interface DayChangePageProps {
  kind: DayChange['is'];
  frame: Frame;
  /** Whether the change can be made at this moment. */
  possible: boolean;
  back: DayChangeStep | undefined;
  /** The form as it is opened. */
  opened: Typed;
  /** Before the form: how it is now. */
  now?: ReactNode;
  fields?(part: FieldsPart): ReactNode;
}

/** A change of the day: its form, and after that the review with the button that makes it. */
export function DayChangePage(props: DayChangePageProps) {
  const { kind, frame, possible, back } = props;
  const { language } = frame;
  const t = texts(language).organise.dayChange;
  if (back?.step === 'review')
    return (
      <OrganiserPage frame={frame} title={t.reviewTitle} tab="change" failed={back.again}>
        <ReviewOfChange kind={kind} frame={frame} {...back} />
      </OrganiserPage>
    );
  const failed = back !== undefined && (Object.keys(back.faults).length > 0 || !!back.refusal);
  return (
    <OrganiserPage frame={frame} title={t.kinds[kind].title} tab="change" failed={failed}>
      {possible ? <ChangeForm {...props} back={back} /> : <p>{t.notPossible}</p>}
    </OrganiserPage>
  );
}

type AtForm = Extract<DayChangeStep, { step: 'form' }>;

function ChangeForm(props: DayChangePageProps & { back: AtForm | undefined }) {
  const { kind, frame, back, opened, now, fields } = props;
  const { language } = frame;
  const { dayChange: t } = texts(language).organise;
  const errors = dayChangeErrors(back?.faults ?? {}, language);
  const part = { typed: back?.typed ?? opened, errors, language };
  return (
    <>
      <FormFaults errors={errors} unavailable={back?.unavailable} language={language} />
      {back?.refusal && (
        <div role="alert">
          <Notice tone="warning">
            <p>{refusalText(back.refusal, language)}</p>
          </Notice>
        </div>
      )}
      <p className="prose">{t.kinds[kind].lead}</p>
      {now}
      <form method="post" className="form" noValidate>
        {fields?.(part)}
        <TranslatedMarkdown
          name="note"
          legend={t.note}
          hint={t.noteHint}
          rows={5}
          headingLevel={2}
          previewed={false}
          {...part}
        />
        <p className="buttons">
          <Button>{t.review}</Button>
          <LeaveAsItIs frame={frame} />
        </p>
      </form>
    </>
  );
}

function refusalText(refusal: Refusal, language: Language): string {
  const t = texts(language).organise.dayChange;
  switch (refusal.reason) {
    case 'remote-seats-taken':
      return t.refusals[refusal.reason](refusal.people);
    case 'not-a-time':
    case 'skipped':
    case 'repeated':
    case 'ends-before-it-starts':
    case 'in-the-past':
      return t.faults[refusal.reason];
    default:
      return t.refusals[refusal.reason];
  }
}
