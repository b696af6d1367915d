import { conclusionPath } from '../../../domain/addresses.ts';
import { type Language, said } from '../../../domain/language.ts';
import type { Summary } from '../../../domain/summaries/summary.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../button.tsx';
import { ConclusionLine } from '../../event/summaries.tsx';
import { LinkAbout } from '../link-about.tsx';
import { OrderedList } from '../ordered-list.tsx';

interface ConclusionListProps {
  summary: Summary;
  slug: string;
  language: Language;
}

/** The conclusions of a summary in their order, and what has become of each. */
export function ConclusionList({ summary, slug, language }: ConclusionListProps) {
  const { edit, remove, conclusions: t } = texts(language).organise.summaries;
  const path = (conclusion: number | 'new') =>
    conclusionPath(language, slug, summary.id, conclusion);
  const items = summary.conclusions.map((conclusion) => {
    const name = said(conclusion.text, language).text;
    return {
      id: conclusion.id,
      name,
      content: (
        <p>
          <ConclusionLine conclusion={conclusion} language={language} />
        </p>
      ),
      actions: (
        <>
          <LinkAbout href={path(conclusion.id)} words={edit} name={name} />
          <LinkAbout href={`${path(conclusion.id)}/remove`} words={remove} name={name} />
        </>
      ),
    };
  });
  return (
    <section aria-labelledby="conclusions">
      <h2 id="conclusions">{t.title}</h2>
      <p>{items.length === 0 ? t.empty : t.lead}</p>
      {items.length > 0 && <OrderedList {...{ items, language }} />}
      <p className="buttons">
        <ButtonLink href={path('new')}>{t.add}</ButtonLink>
      </p>
    </section>
  );
}
