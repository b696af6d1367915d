import { conclusionPath, summaryPath } from '../../../domain/addresses.ts';
import { type Language, said } from '../../../domain/language.ts';
import type { Summary } from '../../../domain/summaries/summary.ts';
import { texts } from '../../../i18n/index.ts';
import { ConclusionLine } from '../../event/summaries.tsx';
import { Words } from '../../words.tsx';
import { LinkAbout } from '../link-about.tsx';
import { OrderedList } from '../ordered-list.tsx';

interface SummaryListProps {
  summaries: Summary[];
  slug: string;
  language: Language;
}

/** What the event's workshops came to, as its editor sees it. */
export function SummaryList({ summaries, slug, language }: SummaryListProps) {
  const t = texts(language).organise.summaries;
  const items = summaries.map((summary) => {
    const name = said(summary.title, language).text;
    const path = summaryPath(language, slug, summary.id);
    return {
      id: summary.id,
      name,
      content: <SummaryInShort {...{ summary, language }} />,
      actions: (
        <>
          <LinkAbout href={path} words={t.edit} name={name} />
          <LinkAbout
            href={conclusionPath(language, slug, summary.id, 'new')}
            words={t.conclusions.add}
            name={name}
          />
          <LinkAbout href={`${path}/remove`} words={t.remove} name={name} />
        </>
      ),
    };
  });
  return <OrderedList items={items} language={language} />;
}

function SummaryInShort({ summary, language }: { summary: Summary; language: Language }) {
  const { title, conclusions } = summary;
  return (
    <>
      <h2>
        <Words of={title} language={language} />
      </h2>
      {conclusions.length > 0 && (
        <ul>
          {conclusions.map((conclusion) => (
            <li key={conclusion.id}>
              <ConclusionLine conclusion={conclusion} language={language} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
