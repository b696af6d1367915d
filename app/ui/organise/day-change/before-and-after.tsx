import type { ReactNode } from 'react';
import type { DayAsItIs } from '../../../domain/day-changes/review.ts';
import type { SeatMode } from '../../../domain/events/event.ts';
import type { Language } from '../../../domain/language.ts';
import { timeOfDay } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { When } from '../../when.tsx';
import { Words } from '../../words.tsx';
import { Table } from '../table.tsx';

interface BeforeAndAfterProps {
  before: DayAsItIs;
  after: DayAsItIs;
  language: Language;
}

/** What differs, as it is and as it would be. */
export function BeforeAndAfter({ before, after, language }: BeforeAndAfterProps) {
  const t = texts(language).organise.dayChange;
  const rows = rowsOf(language).filter(
    ({ of }) => JSON.stringify(of(before)) !== JSON.stringify(of(after)),
  );
  return (
    <Table caption={t.nowAndAfter}>
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.now}</th>
          <th scope="col">{t.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, shown }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{shown(before) ?? t.none}</td>
            <td>{shown(after) ?? t.none}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface Row {
  label: string;
  /** What the row compares. */
  of(day: DayAsItIs): unknown;
  shown(day: DayAsItIs): ReactNode;
}

function rowsOf(language: Language): Row[] {
  const { organise, event } = texts(language);
  const t = organise.dayChange;
  return [
    {
      label: t.rows.status,
      of: ({ status }) => status,
      shown: ({ status }) => organise.statuses[status],
    },
    {
      label: t.rows.when,
      of: ({ when }) => when,
      shown: ({ when }) => <When when={when} language={language} />,
    },
    {
      label: t.rows.mode,
      of: ({ mode }) => mode,
      shown: ({ mode }) => mode && event.mode[mode],
    },
    {
      label: t.rows.venue,
      of: ({ mode, venue }) => (mode === 'remote' ? null : venue),
      shown: (day) => <Venue day={day} language={language} />,
    },
    ...(['on-site', 'remote'] as const).map((mode) => seatsRow(mode, language)),
    {
      label: t.rows.sessions,
      of: ({ sessions }) =>
        sessions.map(({ startsAt }) => startsAt && timeOfDay(startsAt, language)),
      shown: (day) => <Sessions day={day} language={language} />,
    },
    {
      label: t.rows.needs,
      of: ({ needs }) => needs,
      shown: ({ needs }) => (needs > 0 ? t.needsOf(needs) : t.needsErased),
    },
  ];
}

function seatsRow(mode: SeatMode, language: Language): Row {
  const t = texts(language).organise.dayChange;
  const poolIn = ({ pools }: DayAsItIs) => pools.find((pool) => pool.mode === mode);
  return {
    label: t.rows.seats[mode],
    of: poolIn,
    shown(day) {
      const pool = poolIn(day);
      if (!pool) return null;
      const { confirmed, capacity } = pool;
      return capacity === null
        ? t.takenUnlimited(confirmed)
        : t.taken(confirmed, capacity.toLocaleString(language));
    },
  };
}

function Venue({ day: { mode, venue }, language }: { day: DayAsItIs; language: Language }) {
  const t = texts(language).organise.dayChange;
  if (mode === 'remote' || !venue) return t.none;
  return (
    <>
      <Words of={venue.name} language={language} />
      {venue.address && `, ${venue.address}`}
    </>
  );
}

function Sessions({ day: { sessions }, language }: { day: DayAsItIs; language: Language }) {
  return (
    <ul className="sessions">
      {sessions.map(({ title, startsAt }) => (
        <li key={`${startsAt} ${title.fi}`}>
          {startsAt !== null && `${timeOfDay(startsAt, language)} `}
          <Words of={title} language={language} />
        </li>
      ))}
    </ul>
  );
}
