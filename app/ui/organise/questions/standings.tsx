import type { Language } from '../../../domain/language.ts';
import { type DeskFilter, queryOf } from '../../../domain/questions/desk-filter.ts';
import { STANDINGS, type Standing } from '../../../domain/questions/moderation.ts';
import { texts } from '../../../i18n/index.ts';

interface StandingsProps {
  counts: Record<Standing, number>;
  filter: DeskFilter;
  path: string;
  language: Language;
}

/** How many questions stand where, and the way to look at those only. */
export function Standings({ counts, filter, path, language }: StandingsProps) {
  const t = texts(language).organise.questions;
  return (
    <nav aria-label={t.filter.standing} className="standings">
      <ul>
        {[null, ...STANDINGS].map((standing) => (
          <li key={standing}>
            <a
              href={path + queryOf({ ...filter, standing })}
              aria-current={standing === filter.standing ? 'true' : undefined}
            >
              {standing === null
                ? t.filter.newAndAccepted
                : `${t.standings[standing]} ${counts[standing]}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
