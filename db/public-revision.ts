import Sqlite from 'better-sqlite3';

/** Whose free seats a page shows: nobody's, those of every event in a list, or one event's. */
export type SeatsShown = 'none' | 'all' | { event: string };

export interface PublicRevision {
  /** Differs from before as soon as anything has changed that such a page shows. */
  of(seats: SeatsShown): string;
  close(): void;
}

/** Reads on a connection of its own, which sees committed rows only, what kept public pages are compared with. */
export function openPublicRevision(file: string): PublicRevision {
  const sqlite = new Sqlite(file, { readonly: true });
  const withoutSeats = sqlite.prepare<[], string>('select number from public_revision').pluck();
  const withAll = sqlite
    .prepare<[], string>("select number || '.' || seats from public_revision")
    .pluck();
  const withOne = sqlite
    .prepare<[string], string>(
      `select (select number from public_revision) || coalesce((
         select group_concat('.' || p.mode || p.confirmed || '/' || p.waiting, '')
         from events e join pools p on p.event_id = e.id
         where e.slug = ? and p.capacity is not null), '')`,
    )
    .pluck();
  return {
    of(seats) {
      if (seats === 'none') return String(withoutSeats.get());
      return String(seats === 'all' ? withAll.get() : withOne.get(seats.event));
    },
    close: () => sqlite.close(),
  };
}
