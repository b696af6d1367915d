import type { Caution } from '../../../domain/day-changes/cautions.ts';
import type { DayChange } from '../../../domain/day-changes/day-change.ts';
import { SEAL, STEP } from '../../../domain/day-changes/review.ts';
import type { Typed } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import type { DayChangeStep } from '../../../http/day-change.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { Notice } from '../../notice.tsx';
import type { Frame } from '../frame.ts';
import { Letters } from '../letters.tsx';
import { BeforeAndAfter } from './before-and-after.tsx';
import { LeaveAsItIs } from './leave-as-it-is.tsx';

interface ReviewOfChangeProps extends Extract<DayChangeStep, { step: 'review' }> {
  kind: DayChange['is'];
  frame: Frame;
}

/** What the change would do, what would be sent to how many, and the button that does it. */
export function ReviewOfChange({ kind, frame, typed, review, again }: ReviewOfChangeProps) {
  const { language } = frame;
  const t = texts(language).organise.dayChange;
  const count = review.letters.reduce((sum, group) => sum + group.count, 0);
  return (
    <>
      {again && (
        <div role="alert">
          <Notice tone="warning">
            <p>{t.again}</p>
          </Notice>
        </div>
      )}
      <section aria-labelledby="what-changes">
        <h2 id="what-changes">{t.whatChanges}</h2>
        <BeforeAndAfter before={review.before} after={review.after} language={language} />
        <Cautions cautions={review.cautions} language={language} />
      </section>
      <section aria-labelledby="what-is-sent">
        <h2 id="what-is-sent">{t.whatIsSent}</h2>
        <p>{count === 0 ? t.nothingIsSent : t.sent(count)}</p>
        {review.unreachable > 0 && <p>{t.unreachable(review.unreachable)}</p>}
        {review.withoutAddress > 0 && <p>{t.withoutAddress(review.withoutAddress)}</p>}
        <Letters letters={review.letters} language={language} />
      </section>
      <form method="post" className="confirmation">
        <AsTyped typed={typed} />
        <input type="hidden" name={SEAL} value={review.seal} />
        <p className="buttons">
          <Button danger={kind === 'cancel'}>{t.confirm[kind](count)}</Button>
          <Button variant="secondary" name={STEP} value="edit">
            {t.back}
          </Button>
          <LeaveAsItIs frame={frame} />
        </p>
      </form>
    </>
  );
}

function Cautions({ cautions, language }: { cautions: Caution[]; language: Language }) {
  const t = texts(language).organise.dayChange.cautions;
  if (cautions.length === 0) return null;
  return (
    <Notice tone="warning" title={t.title}>
      <ul>
        {cautions.map((caution) => (
          <li key={caution.is}>
            {caution.is === 'sessions-beyond-end'
              ? t[caution.is](caution.sessions)
              : t[caution.is](dateAndTime(caution.at, language))}
            {caution.is !== 'sessions-beyond-end' && caution.afterStart && ` ${t.afterStart}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The form once more, unseen, to be sent again as it was. */
function AsTyped({ typed }: { typed: Typed }) {
  return Object.entries(typed).flatMap(([name, values]) =>
    [values]
      .flat()
      .map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
  );
}
