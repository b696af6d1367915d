import type { Selectable } from 'kysely';
import type { Schema } from '#db/schema.ts';
import { translated } from '../translated.ts';
import type { Contact, Venue, When } from './event.ts';
import { dateOf } from './listed-event.ts';
import { hoursOnUndecidedDay, onUndecidedDay } from './undecided-day.ts';

type Row = Selectable<Schema['events']>;

/** Times are stored to the minute or not at all; the database holds the two in step with `precision`. */
export function whenOf(
  row: Pick<Row, 'precision' | 'date' | 'starts_at' | 'ends_at' | 'date_undecided'>,
): When {
  if (row.date_undecided)
    return { precision: 'undecided', hours: hoursOnUndecidedDay(row.starts_at!, row.ends_at!) };
  switch (row.precision) {
    case 'minute':
      return { precision: 'minute', startsAt: row.starts_at!, endsAt: row.ends_at! };
    case 'day':
      return { precision: 'day', date: row.date };
    case 'month':
      return { precision: 'month', month: row.date };
  }
}

/** The same of what is decided to the minute, or not yet. */
export function storedWhen(when: Extract<When, { precision: 'minute' | 'undecided' }>) {
  const undecided = when.precision === 'undecided';
  const { startsAt, endsAt } = undecided ? onUndecidedDay(when.hours) : when;
  return {
    precision: 'minute' as const,
    date: dateOf(when),
    date_undecided: undecided ? (1 as const) : (0 as const),
    starts_at: startsAt,
    ends_at: endsAt,
  };
}

export function venueOf(row: Pick<Row, 'venue_name' | 'venue_address'>): Venue | null {
  return row.venue_name === null
    ? null
    : { name: translated(row.venue_name), address: row.venue_address };
}

type ContactColumns = Pick<
  Row,
  'contact_name' | 'contact_title' | 'contact_organisation' | 'contact_email'
>;

export function contactOf(row: ContactColumns): Contact | null {
  const contact = {
    name: row.contact_name,
    title: translated(row.contact_title),
    organisation: translated(row.contact_organisation),
    email: row.contact_email,
  };
  return Object.values(contact).some((part) => part !== null) ? contact : null;
}
