import type { Event } from '../../domain/events/event.ts';
import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { When } from '../when.tsx';
import { Words } from '../words.tsx';

type Told = Pick<Event, 'when' | 'mode' | 'venue'>;

/** The two facts that everybody checks once more before they send a form and after. */
export function WhenAndWhere({ event, language }: { event: Told; language: Language }) {
  const t = texts(language);
  return (
    <dl className="facts">
      <dt>{t.signUp.after.when}</dt>
      <dd>
        <When when={event.when} language={language} />
      </dd>
      <dt>{t.signUp.after.where}</dt>
      <dd>
        <Where event={event} language={language} />
      </dd>
    </dl>
  );
}

function Where({ event, language }: { event: Told; language: Language }) {
  const t = texts(language).event;
  if (event.mode === null || event.mode === 'remote' || !event.venue)
    return event.mode && t.mode[event.mode];
  return (
    <>
      <Words of={event.venue.name} language={language} />
      {event.venue.address && `, ${event.venue.address}`}
      {event.mode === 'hybrid' && ` (${t.mode.hybrid.toLowerCase()})`}
    </>
  );
}
