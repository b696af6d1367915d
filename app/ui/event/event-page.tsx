import type { ReactNode } from 'react';
import { eventPath, pathIn } from '../../domain/addresses.ts';
import type { Event } from '../../domain/events/event.ts';
import { eventJsonLd } from '../../domain/events/json-ld.ts';
import { type Language, said } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { markdownToLine } from '../../markdown/line.ts';
import { Markdown } from '../markdown.tsx';
import { Page } from '../page.tsx';
import { whenText } from '../when.tsx';
import { Paragraphs, Words } from '../words.tsx';
import { EarlierEvents } from './earlier-events.tsx';
import type { EventView } from './event-view.ts';
import { Hero } from './hero.tsx';
import { Particulars } from './particulars.tsx';
import { Programme } from './programme.tsx';
import { Questions } from './questions.tsx';
import { Summaries } from './summaries.tsx';

interface EventPageProps {
  view: EventView;
  /** The page is not public: what is said of that, and the Finnish path of this page. */
  draft?: { notice: ReactNode; path: string };
}

export function EventPage({ view, draft }: EventPageProps) {
  const { event, language, origin, earlier, programme, summaries } = view;
  const t = texts(language).eventPage;
  const when = whenText(event.when, language);
  return (
    <Page
      language={language}
      title={said(event.title, language).text}
      description={event.lead ? `${when}. ${said(event.lead, language).text}` : when}
      alternates={(other) => (draft ? pathIn(other, draft.path) : eventPath(other, event.slug))}
      origin={draft ? undefined : origin}
      unlisted={draft && true}
      head={
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose every < is escaped
          dangerouslySetInnerHTML={{
            __html: eventJsonLd({ ...view, description: inShort(event, language) }),
          }}
        />
      }
    >
      <main id="main">
        {draft?.notice}
        <Hero view={view} />
        <div className="wrap columns">
          <div className="story">
            <About view={view} />
            {programme.length > 0 && <Programme programme={programme} language={language} />}
            <Questions view={view} />
            {summaries.length > 0 && (
              <section aria-labelledby="summaries">
                <h2 id="summaries">{t.summaries}</h2>
                <Summaries summaries={summaries} language={language} headings="h3" />
              </section>
            )}
            {earlier.length > 0 && <EarlierEvents earlier={earlier} language={language} />}
          </div>
          <Particulars view={view} />
        </div>
      </main>
    </Page>
  );
}

/** What an event is about, as search engines tell it: in plain words. */
function inShort({ lead, description }: Event, language: Language): string | null {
  if (lead) return said(lead, language).text;
  return description && markdownToLine(said(description, language).text);
}

function About({ view: { event, language } }: { view: EventView }) {
  const t = texts(language).eventPage;
  const { lead, theme, description, recap } = event;
  if (!lead && !theme && !description && !recap) return null;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t.about}</h2>
      {lead && <Paragraphs of={lead} language={language} className="lead" />}
      {theme && (
        <p>
          {t.theme}: <Words of={theme} language={language} />
        </p>
      )}
      {description && <Markdown of={description} language={language} headingLevel={3} />}
      {recap && (
        <>
          <h3>{t.recap}</h3>
          <Markdown of={recap} language={language} headingLevel={4} />
        </>
      )}
    </section>
  );
}
