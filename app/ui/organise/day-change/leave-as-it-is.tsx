import { dayChangePath } from '../../../domain/addresses.ts';
import { texts } from '../../../i18n/index.ts';
import type { Frame } from '../frame.ts';

/** Back to where the changes are, with nothing done. */
export function LeaveAsItIs({ frame: { language, event } }: { frame: Frame }) {
  const t = texts(language).organise.dayChange;
  return (
    <a className="leave" href={dayChangePath(language, event!.slug)}>
      {t.leave}
    </a>
  );
}
