import { runSheetPath } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/language.ts';
import {
  ARRANGEMENTS,
  type Arrangement,
  type SheetPart,
} from '../../../domain/questions/run-sheet.ts';
import type { EarlierConclusions } from '../../../domain/summaries/earlier-conclusions.server.ts';
import { timeOfDay } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';
import { PanellistName } from './panellist-name.tsx';
import { anchorOf, Press, textIdOf } from './question-forms.tsx';

interface SheetProps {
  language: Language;
  /** Where the ticks are sent. */
  action: string;
}

/** One part of the run sheet, with a box to tick for every question. */
export function SheetSection({ part, language, action }: SheetProps & { part: SheetPart }) {
  const id = `part-${part.theme?.id ?? 0}-${part.session?.id ?? 0}-${part.panellist?.id ?? 0}`;
  return (
    <section aria-labelledby={id} className="sheet-part">
      <h2 id={id}>
        <PartName part={part} language={language} />
      </h2>
      <ol className="sheet">
        {part.questions.map((one) => (
          <SheetLine key={one.question.id} line={one} part={part} {...{ language, action }} />
        ))}
      </ol>
    </section>
  );
}

function PartName({ part, language }: { part: SheetPart; language: Language }) {
  const { by, theme, session, panellist } = part;
  const { questions: t, runSheet } = texts(language).organise;
  if (by === 'theme') return theme ? <Words of={theme.name} language={language} /> : t.withoutTheme;
  if (!session) return runSheet.nobody;
  return (
    <>
      {session.startsAt !== null && `${timeOfDay(session.startsAt, language)} `}
      <Words of={session.title} language={language} />
      {' – '}
      {panellist ? <PanellistName panellist={panellist} language={language} /> : t.assign.anyone}
    </>
  );
}

interface SheetLineProps extends SheetProps {
  line: SheetPart['questions'][number];
  part: SheetPart;
}

function SheetLine({ line, part, language, action }: SheetLineProps) {
  const { question, theme, session, panellist } = line;
  const { questions: t } = texts(language).organise;
  const { presentedAt } = question;
  const form = { place: { action }, question };
  return (
    <li
      id={anchorOf(question)}
      tabIndex={-1}
      className={presentedAt === null ? undefined : 'presented'}
    >
      <span className="box" aria-hidden="true">
        {presentedAt === null ? '☐' : '☑'}
      </span>
      <div className="sheet-words">
        <p
          className="question-text"
          id={textIdOf(question)}
          lang={question.language === language ? undefined : question.language}
        >
          {question.text}
        </p>
        <p className="quiet">
          {[question.name, question.organisation].filter(Boolean).join(', ') || t.anonymous}
          {question.merged.length > 0 && ` · ${t.alsoAsked(question.merged.length)}`}
          {part.by === 'panellist' && theme && (
            <>
              {' · '}
              <Words of={theme.name} language={language} />
            </>
          )}
        </p>
        {part.by === 'theme' && session && (
          <p className="to-whom">
            →{' '}
            {panellist ? (
              <PanellistName panellist={panellist} language={language} />
            ) : (
              <Words of={session.title} language={language} />
            )}
          </p>
        )}
      </div>
      <div className="tick">
        {presentedAt === null ? (
          <Press press="present" {...form}>
            {t.present}
          </Press>
        ) : (
          <>
            <p>
              <b>{t.presentedAt(timeOfDay(presentedAt, language))}</b>
            </p>
            <Press press="not-present" variant="secondary" {...form}>
              {t.notPresent}
            </Press>
          </>
        )}
      </div>
    </li>
  );
}

interface ArrangementsProps {
  slug: string;
  current: Arrangement;
  language: Language;
}

/** By theme or by panellist. */
export function Arrangements({ slug, current, language }: ArrangementsProps) {
  const t = texts(language).organise.runSheet;
  const names = { theme: t.byTheme, panellist: t.byPanellist };
  return (
    <nav aria-label={t.arrangement} className="standings">
      <ul>
        {ARRANGEMENTS.map((arrangement) => (
          <li key={arrangement}>
            <a
              href={runSheetPath(language, slug) + arrangementQuery(arrangement)}
              aria-current={arrangement === current ? 'true' : undefined}
            >
              {names[arrangement]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function arrangementQuery(arrangement: Arrangement): string {
  return arrangement === 'theme' ? '' : `?by=${arrangement}`;
}

/** What the earlier days of the series concluded: the panel begins from there. */
export function EarlierDays({
  earlier,
  language,
}: {
  earlier: EarlierConclusions[];
  language: Language;
}) {
  const { organise, eventPage } = texts(language);
  return (
    <section aria-labelledby="earlier-days" className="earlier-days">
      <h2 id="earlier-days">{organise.runSheet.earlier}</h2>
      {earlier.map(({ event, conclusions }) => (
        <div key={event.id}>
          <h3>
            <Words of={event.title} language={language} />
          </h3>
          <ul>
            {conclusions.map(({ id, text, owner, state }) => (
              <li key={id}>
                <Words of={text} language={language} />
                {state && ` – ${eventPage.conclusionState[state]}`}
                {owner && ` (${eventPage.owner(owner)})`}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
