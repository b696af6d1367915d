import type { ReactNode } from 'react';
import type { Event, SeatMode } from '../../domain/events/event.ts';
import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { When } from '../when.tsx';
import { Words } from '../words.tsx';

interface Told {
  event: Pick<Event, 'when' | 'mode' | 'venue'>;
  language: Language;
  /** The reader's own seat: then only the place of that one is told. */
  seat?: SeatMode | null;
  /** Further facts of the same list. */
  children?: ReactNode;
}

/** The two facts that everybody checks once more before they send a form and after. */
export function WhenAndWhere({ event, language, seat, children }: Told) {
  const t = texts(language).signUp.after;
  return (
    <dl className="facts">
      <dt>{t.when}</dt>
      <dd>
        <When when={event.when} language={language} />
      </dd>
      {event.mode && (
        <>
          <dt>{t.where}</dt>
          <dd>
            <Where mode={seat ?? event.mode} venue={event.venue} language={language} />
          </dd>
        </>
      )}
      {children}
    </dl>
  );
}

function Where({
  mode,
  venue,
  language,
}: {
  mode: NonNullable<Event['mode']>;
  venue: Event['venue'];
  language: Language;
}) {
  const t = texts(language).signUp;
  if (mode === 'remote') return t.remote;
  if (!venue) return mode === 'hybrid' ? t.onSiteOrRemotely : t.onSite;
  return (
    <>
      <Words of={venue.name} language={language} />
      {venue.address && `, ${venue.address}`}
      {mode === 'hybrid' && ` ${t.orRemotely}`}
    </>
  );
}
