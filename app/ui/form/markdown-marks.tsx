import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';

/** What one types for bold, a heading, a list and the rest; folded until somebody wants to know. */
export function MarkdownMarks({ language }: { language: Language }) {
  const t = texts(language).markdown;
  return (
    <details className="hint">
      <summary>{t.howTo}</summary>
      <p>{t.paragraphs}</p>
      <ul>
        {t.marks.map(({ typed, gives }) => (
          <li key={typed}>
            <code>{typed}</code> {gives}
          </li>
        ))}
      </ul>
    </details>
  );
}
