import { type Db, inTransaction, type Trx } from '#db/client.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { addProgramme } from '../programme/add-programme.server.ts';
import { storedText } from '../stored-text.ts';
import { addSummaries } from '../summaries/add-summaries.server.ts';
import type { Instant } from '../time.ts';
import {
  addFields,
  addMaterials,
  addOrganisers,
  addPools,
  addThemes,
} from './add-event-parts.server.ts';
import type { NewEvent } from './new-event.ts';
import { type NewEventTimes, type TimeRefusal, timesOf } from './new-event-times.ts';

interface Belonging {
  seriesId: number;
  /** The ids of the organisations that hold it, the lead first. */
  organisers: number[];
  /** Of the form that it is created with. */
  submission?: string;
}

interface Context {
  now: Instant;
  keyring: Keyring;
}

/**
 * Writes an event with everything that is known of it: all or nothing. Refuses times that the clocks
 * skip or repeat when they change, and an end before its start.
 */
export async function addEvent(
  db: Db | Trx,
  event: NewEvent,
  belonging: Belonging,
  context: Context,
): Promise<{ ok: true; id: number } | TimeRefusal> {
  const times = timesOf(event);
  if (!times.ok) return times;
  const id = await inTransaction(db, (trx) => writeEvent(trx, event, times, belonging, context));
  return { ok: true, id };
}

async function writeEvent(
  trx: Trx,
  event: NewEvent,
  times: NewEventTimes,
  belonging: Belonging,
  context: Context,
): Promise<number> {
  const id = await insertEvent(trx, event, times, belonging, context);
  const sessions = (event.sessions ?? []).map((session, position) => ({
    session,
    times: times.sessions[position]!,
  }));
  await addOrganisers(trx, id, belonging.organisers);
  if (event.seats) {
    await addPools(trx, id, event);
    await addFields(trx, id, event.fields ?? []);
  }
  await addProgramme(trx, id, sessions, context);
  await addThemes(trx, id, event.themes ?? []);
  await addSummaries(trx, id, event.summaries ?? []);
  await addMaterials(trx, id, event.materials ?? []);
  return id;
}

async function insertEvent(
  trx: Trx,
  event: NewEvent,
  times: NewEventTimes,
  { seriesId, submission }: Belonging,
  { now, keyring }: Context,
): Promise<number> {
  const { id } = await trx
    .insertInto('events')
    .values({
      series_id: seriesId,
      slug: event.slug,
      kind: event.kind,
      ordinal: event.ordinal ?? null,
      status: event.status,
      title: JSON.stringify(event.title),
      theme: storedText(event.theme),
      lead: storedText(event.lead),
      description: storedText(event.description),
      recap: storedText(event.recap),
      audience: storedText(event.audience),
      access: event.access ?? null,
      precision: event.when.precision === 'undecided' ? 'minute' : event.when.precision,
      date_undecided: event.when.precision === 'undecided' ? 1 : 0,
      date: times.date,
      date_note: storedText(event.dateNote),
      starts_at: times.startsAt,
      ends_at: times.endsAt,
      mode: event.mode ?? null,
      venue_name: storedText(event.venue?.name),
      venue_address: event.venue?.address ?? null,
      meeting_link_sealed: event.meetingLink
        ? keyring.seal('meeting-link', event.meetingLink)
        : null,
      contact_name: event.contact?.name ?? null,
      contact_title: storedText(event.contact?.title),
      contact_organisation: storedText(event.contact?.organisation),
      contact_email: event.contact?.email ?? null,
      join_opens_minutes: event.joinOpensMinutes,
      takes_registrations: event.seats ? 1 : 0,
      waiting_list: event.waitingList === false ? 0 : 1,
      retention_months: event.retentionMonths,
      submission: submission ?? null,
      created_at: now,
      updated_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
