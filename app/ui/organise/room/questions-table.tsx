import type { Language } from '../../../domain/language.ts';
import type { ThemeFigures } from '../../../domain/questions/question-figures.server.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';
import { Table } from '../table.tsx';

/** How many questions wait to be read, theme by theme. */
export function QuestionsTable({
  figures,
  language,
}: {
  figures: ThemeFigures[];
  language: Language;
}) {
  const t = texts(language).organise.room.questions;
  if (figures.every(({ unread, accepted, rejected }) => unread + accepted + rejected === 0))
    return <p>{t.none}</p>;
  return (
    <Table caption={t.title}>
      <thead>
        <tr>
          <th scope="col">{t.theme}</th>
          {(['unread', 'accepted', 'rejected'] as const).map((state) => (
            <th key={state} scope="col" className="number">
              {t[state]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ theme, unread, accepted, rejected }) => (
          <tr key={theme?.fi ?? ''}>
            <th scope="row">{theme ? <Words of={theme} language={language} /> : t.noTheme}</th>
            <td className="number">{unread}</td>
            <td className="number">{accepted}</td>
            <td className="number">{rejected}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
