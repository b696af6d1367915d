import type { Translated } from '../language.ts';
import type { NewSession } from '../programme/new-session.ts';
import type { Session } from '../programme/programme.ts';
import { asNewField, type Field } from '../registrations/fields/field.ts';
import type { Pool } from '../registrations/seats.ts';
import { slugFrom } from '../slug.ts';
import { timeInHelsinki } from '../time.ts';
import type { Event, EventKind, EventMode } from './event.ts';
import type { NewDraft } from './new-event.ts';
import { retitled } from './retitled.ts';
import type { Hours } from './undecided-day.ts';

/** An event with all that a new one can take over from it. */
export interface OldEvent {
  event: Event;
  pools: Pool[];
  fields: Field[];
  themes: Translated[];
  programme: Session[];
  /** The ids of the organisations that hold it, the lead first. */
  organisers: number[];
}

/** A draft, and the organisations that are to hold it. Its slug is a wish. */
export interface Plan {
  event: NewDraft;
  organisers: number[];
}

/**
 * The next event of a series: the same organisers, themes, fields, texts, place, seats, contact and hours
 * as the last one had, under its title with the new ordinal. The date is open, and so is all that belongs
 * to one day only: the programme, the meeting link, what was written afterwards.
 */
export function nextInSeries(last: OldEvent, ordinal: number | null): Plan {
  const { event } = last;
  const title =
    ordinal === null || event.ordinal === null
      ? event.title
      : retitled(event.title, event.ordinal, ordinal);
  const draft = { ...draftLike(last), title, slug: slugFrom(title.fi) };
  return {
    event: ordinal === null ? draft : { ...draft, ordinal },
    organisers: last.organisers,
  };
}

/** Another event like this one, in any series of the network, with its programme as well. The date is open. */
export function copyOf(old: OldEvent): Plan {
  return {
    event: { ...draftLike(old), sessions: old.programme.map(asNew) },
    organisers: old.organisers,
  };
}

/** An event that nothing is known of but its name, its kind and how people take part. */
export function fromScratch(title: Translated, kind: EventKind, mode: EventMode): Plan {
  const when = { precision: 'undecided', hours: null } as const;
  const slug = slugFrom(title.fi);
  const seats = seatsFor(mode, () => null);
  return { event: { slug, status: 'draft', title, kind, when, ...seats }, organisers: [] };
}

function draftLike({ event, pools, fields, themes }: OldEvent): NewDraft {
  const { title, kind, mode, venue, contact } = event;
  const told = {
    slug: slugFrom(title.fi),
    status: 'draft' as const,
    title,
    kind,
    themes,
    theme: event.theme ?? undefined,
    lead: event.lead ?? undefined,
    description: event.description ?? undefined,
    audience: event.audience ?? undefined,
    access: event.access ?? undefined,
    venue: venue ?? undefined,
    contact: contact ?? undefined,
    joinOpensMinutes: event.joinOpensMinutes,
    waitingList: event.waitingList,
    retentionMonths: event.retentionMonths,
    when: { precision: 'undecided', hours: hoursOf(event) } as const,
  };
  if (mode === null) return told;
  if (!event.takesRegistrations) return { ...told, mode };
  const capacity = new Map(pools.map((pool) => [pool.mode, pool.capacity]));
  return {
    ...told,
    fields: fields.map(asNewField),
    ...seatsFor(mode, (pool) => capacity.get(pool) ?? null),
  };
}

function seatsFor(mode: EventMode, capacityOf: (mode: Pool['mode']) => number | null) {
  switch (mode) {
    case 'on-site':
      return { mode, seats: { 'on-site': capacityOf('on-site') } };
    case 'remote':
      return { mode, seats: { remote: capacityOf('remote') } };
    case 'hybrid':
      return { mode, seats: { 'on-site': capacityOf('on-site'), remote: capacityOf('remote') } };
  }
}

function hoursOf({ when }: Event): Hours | null {
  if (when.precision === 'undecided') return when.hours;
  if (when.precision !== 'minute') return null;
  return { from: timeInHelsinki(when.startsAt), until: timeInHelsinki(when.endsAt) };
}

function asNew({ kind, title, description, startsAt, endsAt, appearances }: Session): NewSession {
  return {
    kind,
    title,
    description: description ?? undefined,
    hours:
      startsAt === null
        ? undefined
        : {
            from: timeInHelsinki(startsAt),
            to: endsAt === null ? undefined : timeInHelsinki(endsAt),
          },
    appearances: appearances.map(({ speakerId, title, organisation, part }) =>
      speakerId === null
        ? { part, organisation: organisation! }
        : {
            part,
            speaker: speakerId,
            title: title ?? undefined,
            organisation: organisation ?? undefined,
          },
    ),
  };
}
