import type { Language } from '../../../domain/language.ts';
import { texts } from '../../../i18n/index.ts';

interface BarsProps {
  bars: { name: string; count: number; href: string | null }[];
  language: Language;
}

/** Where everybody is alone, no bar should look like many. */
const FEW = 5;

/** Names with their counts, each over a bar as long as its share of the largest. */
export function Bars({ bars, language }: BarsProps) {
  const { number } = texts(language).organise.room;
  const most = Math.max(...bars.map(({ count }) => count), FEW);
  return (
    <ul className="bars">
      {bars.map(({ name, count, href }) => (
        <li key={name}>
          {href ? <a href={href}>{name}</a> : <span>{name}</span>}
          <span className="number">{number(count)}</span>
          <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect width={Math.round((count / most) * 100)} height="1" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
