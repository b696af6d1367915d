import type { Language } from '../../domain/language.ts';
import type { Conclusion, Summary } from '../../domain/summaries/summary.ts';
import { texts } from '../../i18n/index.ts';
import { Markdown } from '../markdown.tsx';
import { Words } from '../words.tsx';

interface SummariesProps {
  summaries: Summary[];
  language: Language;
  /** The heading above is one level higher. */
  headings: 'h3' | 'h4';
}

/** What workshops came to: each with its conclusions and, where it is known, what has become of them. */
export function Summaries({ summaries, language, headings: Heading }: SummariesProps) {
  return summaries.map((summary) => (
    <div key={summary.id} className="summary">
      <Heading>
        <Words of={summary.title} language={language} />
      </Heading>
      {summary.body && (
        <Markdown of={summary.body} language={language} headingLevel={Heading === 'h3' ? 4 : 5} />
      )}
      {summary.conclusions.length > 0 && (
        <ul>
          {summary.conclusions.map((conclusion) => (
            <li key={conclusion.id}>
              <ConclusionLine conclusion={conclusion} language={language} />
            </li>
          ))}
        </ul>
      )}
    </div>
  ));
}

export function ConclusionLine({
  conclusion,
  language,
}: {
  conclusion: Conclusion;
  language: Language;
}) {
  const t = texts(language).eventPage;
  const { text, owner, state } = conclusion;
  return (
    <>
      <Words of={text} language={language} />
      {state && (
        <>
          {' '}
          <span
            className="ds-tag"
            data-variant={state === 'under-way' || state === 'done' ? undefined : 'outline'}
          >
            {t.conclusionState[state]}
          </span>
        </>
      )}
      {owner && <span className="quiet"> {t.owner(owner)}</span>}
    </>
  );
}
