import type { Language } from '../../domain/language.ts';
import type { Outcome } from '../../domain/registrations/registration.ts';
import { texts } from '../../i18n/index.ts';
import { Notice } from '../notice.tsx';

/** What somebody holds and what they wait for, in a sentence or two. */
export function StandingNotice({ seat, inLine, language }: Outcome & { language: Language }) {
  const t = texts(language).registration;
  return (
    <Notice tone={seat ? 'success' : 'warning'}>
      {seat && <p>{t.confirmed(seat)}</p>}
      {inLine && <p>{(seat ? t.alsoWaiting : t.waiting)(inLine.mode, inLine.place)}</p>}
      {inLine && <p>{t.whenFreed}</p>}
    </Notice>
  );
}
