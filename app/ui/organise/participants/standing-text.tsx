import type { Language } from '../../../domain/language.ts';
import type { ListedDetails } from '../../../domain/registrations/participants.server.ts';
import { texts } from '../../../i18n/index.ts';

type Standing = Pick<ListedDetails, 'state' | 'seat' | 'waitsFor' | 'cameAt' | 'reply'>;

/** What somebody holds, waits for and has done, as a few labels. */
export function StandingText({
  state,
  seat,
  waitsFor,
  cameAt,
  reply,
  language,
}: Standing & { language: Language }) {
  const t = texts(language).organise.participants.standings;
  return (
    <span className="labels">
      {state === 'cancelled' && (
        <span className="status" data-status="cancelled">
          {t.cancelled}
        </span>
      )}
      {seat && <span className="status">{t.seat[seat]}</span>}
      {waitsFor && (
        <span className="status" data-status="waiting">
          {t.waits[waitsFor]}
        </span>
      )}
      {reply && (
        <span className="status" data-status={reply === 'accepted' ? undefined : 'waiting'}>
          {t.replies[reply]}
        </span>
      )}
      {cameAt !== null && (
        <span className="status" data-status="came">
          {t.came}
        </span>
      )}
    </span>
  );
}
