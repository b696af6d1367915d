import { editPath } from '../../domain/addresses.ts';
import {
  AFTERWARDS,
  completeness,
  type Overview,
  type SectionName,
  sectionsOf,
  textsIn,
} from '../../domain/editor/overview.ts';
import { LANGUAGES, type Language, said, type Translated } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { whenText } from '../when.tsx';

interface SectionListProps {
  overview: Overview;
  language: Language;
}

/** The editor's sections: what each holds now, and in which languages. */
export function SectionList({ overview, language }: SectionListProps) {
  const t = texts(language).organise.overview;
  return (
    <>
      <section aria-labelledby="sections">
        <h2 id="sections">{t.sections}</h2>
        <Sections sections={sectionsOf(overview.event)} {...{ overview, language }} />
      </section>
      <section aria-labelledby="afterwards">
        <h2 id="afterwards">{t.afterwards}</h2>
        <Sections sections={AFTERWARDS} {...{ overview, language }} />
      </section>
    </>
  );
}

function Sections(props: SectionListProps & { sections: readonly SectionName[] }) {
  const { sections, overview, language } = props;
  const t = texts(language).organise.overview;
  return (
    <ul className="section-list">
      {sections.map((section) => (
        <li key={section}>
          <div>
            <a href={editPath(language, overview.event.slug, section)}>{t.names[section]}</a>
            <p className="quiet">{inALine(section, overview, language) || t.empty}</p>
          </div>
          <Languages of={textsIn(section, overview)} language={language} />
        </li>
      ))}
    </ul>
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
  const { event, organisers, programme, themes, fields, materials, summaries } = overview;
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
    case 'materials':
      return line(...materials.map(({ title }) => inWords(title)));
    case 'summaries': {
      const conclusions = summaries.flatMap((summary) => summary.conclusions);
      return line(
        summaries.length > 0 && t.nSummaries(summaries.length),
        conclusions.length > 0 && t.nConclusions(conclusions.length),
      );
    }
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
