import { editPath } from '../../domain/addresses.ts';
import {
  completeness,
  type Overview,
  type SectionName,
  sectionsOf,
  textsIn,
} from '../../domain/editor/overview.ts';
import { LANGUAGES, type Language, said, type Translated } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { whenText } from '../when.tsx';

/** The editor's sections: what each holds now, and in which languages. */
export function SectionList({ overview, language }: { overview: Overview; language: Language }) {
  const { event } = overview;
  const t = texts(language).organise.overview;
  return (
    <section aria-labelledby="sections">
      <h2 id="sections">{t.sections}</h2>
      <ul className="section-list">
        {sectionsOf(event).map((section) => (
          <li key={section}>
            <div>
              <a href={editPath(language, event.slug, section)}>{t.names[section]}</a>
              <p className="quiet">{inALine(section, overview, language) || t.empty}</p>
            </div>
            <Languages of={textsIn(section, overview)} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing is missing in any language where there is nothing to say. */
function Languages({ of, language }: { of: Translated[]; language: Language }) {
  const t = texts(language).organise.overview;
  if (of.length === 0) return null;
  const saidIn = completeness(of);
  return (
    <ul className="said-in" aria-label={t.languages}>
      {LANGUAGES.map((one) => (
        <li key={one} data-said={saidIn[one]}>
          {one} {t.complete[saidIn[one]]}
        </li>
      ))}
    </ul>
  );
}

/** What a section holds, in a few words. */
function inALine(section: SectionName, overview: Overview, language: Language): string {
  const { event, organisers, programme, themes, fields } = overview;
  const { organise, event: words } = texts(language);
  const t = organise.overview;
  const inWords = (text: Translated | null | undefined) => text && said(text, language).text;
  const line = (...parts: (string | null | undefined | false)[]) =>
    parts.filter(Boolean).join(', ');
  switch (section) {
    case 'basics':
      return line(inWords(event.title), words.kind[event.kind]);
    case 'texts':
      return line(inWords(event.lead ?? event.description));
    case 'time-and-place':
      return line(
        whenText(event.when, language),
        event.mode && words.mode[event.mode].toLowerCase(),
        inWords(event.venue?.name),
      );
    case 'meeting-link': {
      const { isSet, isNotSet } = organise.editorSections.meetingLink;
      return event.hasMeetingLink ? isSet : isNotSet;
    }
    case 'organisers':
      return line(...organisers.map(({ name }) => inWords(name)));
    case 'contact':
      return line(event.contact?.name, inWords(event.contact?.title), event.contact?.email);
    case 'registration':
      return seatsInWords(overview, language);
    case 'programme':
      return programme.length > 0 ? t.nSessions(programme.length) : '';
    case 'themes':
      return themes.length > 0 ? t.nThemes(themes.length) : '';
    case 'fields':
      return fields.length > 0 ? t.nFields(fields.length) : '';
  }
}

function seatsInWords({ event, pools }: Overview, language: Language): string {
  const { organise, event: words } = texts(language);
  const t = organise.overview;
  if (!event.takesRegistrations) return t.notTaken;
  return pools
    .map(({ mode, capacity }) => {
      const seats = capacity === null ? t.unlimited : t.seats(capacity);
      return `${words.pool[mode]}: ${seats}`;
    })
    .join(', ');
}
