import { undeliveredPath } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/language.ts';
import type { Sending } from '../../../domain/mail/delivery.ts';
import type { Instant } from '../../../domain/time.ts';
import { timeSoon } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../button.tsx';

interface SendingProgressProps {
  sending: Sending;
  /** What is sent. */
  name: string;
  now: Instant;
  slug: string;
  /** The address of the page itself. */
  path: string;
  /** Whether the reader may mend what did not arrive. */
  mends: boolean;
  language: Language;
}

/** How far mail to many is, and when the rest leaves. A script keeps it up to date (task-progress.js). */
export function SendingProgress(props: SendingProgressProps) {
  const { sending, name, slug, path, mends, language } = props;
  const { total, sent, waiting, failed, left } = sending;
  const t = texts(language).organise.sending;
  const reached = total - left;
  return (
    <>
      <div data-task={stageOf(sending)} className="task">
        <p role="status">{t.soFar(sent, reached, failed)}</p>
        <progress value={sent + failed} max={Math.max(reached, 1)} aria-label={name} />
      </div>
      <WhenTheRest {...props} />
      {failed > 0 && mends && (
        <p>
          <a href={undeliveredPath(language, slug)}>{t.seeFailed}</a>
        </p>
      )}
      {waiting > 0 && (
        <>
          <p>{t.mayLeave}</p>
          <p className="buttons">
            <ButtonLink variant="secondary" href={path}>
              {t.refresh}
            </ButtonLink>
          </p>
        </>
      )}
    </>
  );
}

function WhenTheRest({ sending: { expected, again }, now, language }: SendingProgressProps) {
  const t = texts(language).organise.sending;
  return (
    <>
      {expected && <p>{t.expected[expected.is](whenOf(expected, now, language))}</p>}
      {again && <p>{t.again(again.count, timeSoon(again.at, now, language))}</p>}
    </>
  );
}

function whenOf(
  expected: NonNullable<Sending['expected']>,
  now: Instant,
  language: Language,
): string | null {
  switch (expected.is) {
    case 'held':
      return timeSoon(expected.until, now, language);
    case 'morning':
      return timeSoon(expected.at, now, language);
    case 'leaving':
      return expected.lastAt === null ? null : timeSoon(expected.lastAt, now, language);
  }
}

/** The page is shown anew when this changes: its other words do too. */
function stageOf({ expected, again, waiting, failed }: Sending): string {
  if (waiting === 0) return 'ended';
  return [expected?.is, again && 'again', failed > 0 && 'failed'].filter(Boolean).join(' ');
}

/** Whether it is worth looking every two seconds: not for what leaves tomorrow or is tried again in an hour. */
export function changesSoon({ expected }: Sending): boolean {
  return expected?.is === 'held' || expected?.is === 'leaving';
}
