import type { When as EventTime } from '../../../domain/events/event.ts';
import type { Language } from '../../../domain/language.ts';
import { texts } from '../../../i18n/index.ts';
import { When } from '../../when.tsx';

/** When the event is until it is moved. */
export function NowWhen({ when, language }: { when: EventTime; language: Language }) {
  const t = texts(language).organise.dayChange;
  return (
    <p>
      <strong>{t.now}:</strong> <When when={when} language={language} />
    </p>
  );
}
