import type { Trx } from '#db/client.ts';
import { type Event, type EventMode, seatModesOf, type When } from '../../events/event.ts';
import { storedWhen } from '../../events/event-rows.ts';
import { dateOf } from '../../events/listed-event.ts';
import { type Typed, translatedAsTyped } from '../../form.ts';
import { shiftSessions } from '../../programme/shift-sessions.server.ts';
import { storedText } from '../../stored-text.ts';
import { dateInHelsinki, timeInHelsinki, wallTime } from '../../time.ts';
import type { EditorFault } from '../fault.ts';
import type { Section } from '../section.ts';
import { readTimeAndPlace, type TimeAndPlace, type WhenAndWhere } from './time-and-place.form.ts';

export const timeAndPlace: Section<TimeAndPlace, EditorFault> = {
  name: 'time-and-place',
  form: readTimeAndPlace,
  async read(_db, event) {
    return {
      ...(event.status === 'draft' && whenAndWhereAsTyped(event)),
      ...translatedAsTyped('dateNote', event.dateNote),
      joinOpens: String(event.joinOpensMinutes),
    };
  },
  async write({ trx, circumstances }, event, { draft, dateNote, joinOpens }) {
    await trx
      .updateTable('events')
      .set({
        date_note: storedText(dateNote),
        join_opens_minutes: joinOpens ?? 0,
        updated_at: circumstances.now,
      })
      .where('id', '=', event.id)
      .execute();
    if (draft) await writeWhenAndWhere(trx, event, draft);
    return { ok: true };
  },
};

function whenAndWhereAsTyped({ when, mode, venue }: Event): Typed {
  return {
    date: when.precision === 'minute' ? dateInHelsinki(when.startsAt) : '',
    ...hoursAsTyped(when),
    mode: mode ?? '',
    ...translatedAsTyped('venue', venue?.name ?? null),
    address: venue?.address ?? '',
  };
}

function hoursAsTyped(when: When): Typed {
  if (when.precision === 'minute')
    return { from: timeInHelsinki(when.startsAt), until: timeInHelsinki(when.endsAt) };
  const hours = when.precision === 'undecided' ? when.hours : null;
  return { from: hours?.from ?? '', until: hours?.until ?? '' };
}

async function writeWhenAndWhere(
  trx: Trx,
  event: Event,
  { when, mode, venue, address }: WhenAndWhere,
): Promise<void> {
  await trx
    .updateTable('events')
    .set({
      ...storedWhen(when),
      mode,
      venue_name: storedText(venue),
      venue_address: address ?? null,
    })
    .where('id', '=', event.id)
    .execute();
  await shiftSessions(trx, event.id, distance(event.when, when));
  if (event.takesRegistrations) await fitPools(trx, event.id, mode);
}

/** How far the programme moves: with the beginning, or only to the new day where that is not known before and after. */
function distance(before: When, after: When): number {
  const [from, to] = [hoursAsTyped(before).from, hoursAsTyped(after).from];
  const known = from !== '' && to !== '';
  const start = wallTime(dateOf(before), known ? String(from) : '12:00');
  const end = wallTime(dateOf(after), known ? String(to) : '12:00');
  return start.ok && end.ok ? end.instant - start.instant : 0;
}

/** A draft has a pool for each way to take part, and no other. */
async function fitPools(trx: Trx, eventId: number, mode: EventMode): Promise<void> {
  const modes = seatModesOf(mode);
  await trx
    .deleteFrom('pools')
    .where('event_id', '=', eventId)
    .where('mode', 'not in', modes)
    .execute();
  for (const one of modes)
    await trx
      .insertInto('pools')
      .values({ event_id: eventId, mode: one, capacity: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
