import { eventPath } from '../../domain/addresses.ts';
import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { When } from '../when.tsx';
import { Words } from '../words.tsx';
import type { EarlierEvent } from './event-view.ts';
import { Summaries } from './summaries.tsx';

/** The days before this one, the latest first, and what became of what was said on them. */
export function EarlierEvents({
  earlier,
  language,
}: {
  earlier: EarlierEvent[];
  language: Language;
}) {
  const t = texts(language).eventPage;
  const concluded = earlier.some(({ summaries }) => summaries.length > 0);
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{concluded ? t.earlierWithConclusions : t.earlier}</h2>
      <ol className="earlier">
        {earlier.map(({ event, summaries }) => (
          <li key={event.id}>
            <h3>
              <a href={eventPath(language, event.slug)}>
                <Words of={event.title} language={language} />
              </a>
            </h3>
            <p className="quiet">
              <When when={event.when} language={language} />
            </p>
            {event.theme && (
              <p>
                {t.theme}: <Words of={event.theme} language={language} />
              </p>
            )}
            <Summaries summaries={summaries} language={language} headings="h4" />
          </li>
        ))}
      </ol>
    </section>
  );
}
