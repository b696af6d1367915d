import type { Language } from '../../../domain/language.ts';
import type { Pool } from '../../../domain/registrations/seats.ts';
import { texts } from '../../../i18n/index.ts';

interface SeatFiguresProps {
  pools: Pool[];
  arrived: { desk: number; 'join-link': number };
  language: Language;
}

/** How many come in each mode and how many wait; once people have come, how many of them. */
export function SeatFigures({ pools, arrived, language }: SeatFiguresProps) {
  const t = texts(language).organise.room;
  return (
    <dl className="figures">
      {pools.map(({ mode, confirmed, capacity, waiting }) => (
        <div key={mode}>
          <dt>{t.modes[mode]}</dt>
          <dd>
            {t.number(confirmed)}{' '}
            <span className="hint">{capacity === null ? t.unlimited : t.ofCapacity(capacity)}</span>
            {waiting > 0 && <p className="hint waiting">{t.waiting(waiting)}</p>}
          </dd>
        </div>
      ))}
      {arrived.desk + arrived['join-link'] > 0 && (
        <div>
          <dt>{t.arrived}</dt>
          <dd>
            {t.number(arrived.desk)}
            {arrived['join-link'] > 0 && <p className="hint">{t.joined(arrived['join-link'])}</p>}
          </dd>
        </div>
      )}
    </dl>
  );
}
