import type { Db } from '#db/client.ts';
import { type Event, endOf, type SeatMode, seatModesOf } from '../../events/event.ts';
import { poolsOf } from '../../events/events.server.ts';
import { setCapacity } from '../../events/set-capacity.server.ts';
import type { Faults, Typed } from '../../form.ts';
import type { Acting } from '../../organisers/act.server.ts';
import type { Pool } from '../../registrations/seats.ts';
import { dateInHelsinki, type Instant, timeInHelsinki } from '../../time.ts';
import type { EditorFault } from '../fault.ts';
import type { Section } from '../section.ts';
import { type RegistrationTerms, readRegistrationTerms } from './registration.form.ts';

/** Who may sign up, when, for how many seats, and for how long their names are kept. */
export const registration: Section<RegistrationTerms, EditorFault> = {
  name: 'registration',
  form: readRegistrationTerms,
  async read(db, event) {
    const pools = await poolsOf(db, event.id);
    return {
      takes: event.takesRegistrations ? 'on' : '',
      ...Object.fromEntries(
        pools.map(({ mode, capacity }) => [`seats.${mode}`, capacity?.toString() ?? '']),
      ),
      waitingList: event.waitingList ? 'on' : '',
      ...momentAsTyped('opens', event.registrationOpensAt),
      ...momentAsTyped('closes', event.registrationClosesAt),
      ...momentAsTyped('questionsClose', event.questionsCloseAt),
      retentionMonths: String(event.retentionMonths),
    };
  },
  async write(acting, event, terms) {
    const pools = await poolsOf(acting.trx, event.id);
    const faults = await faultsNow(acting.trx, event, pools, terms);
    if (Object.keys(faults).length > 0) return { ok: false, faults };
    await writeTerms(acting, event, terms);
    if (terms.takes) await writeSeats(acting, event, pools, terms);
    else await acting.trx.deleteFrom('pools').where('event_id', '=', event.id).execute();
    return { ok: true };
  },
};

function momentAsTyped(name: string, at: Instant | null): Typed {
  return {
    [`${name}.date`]: at === null ? '' : dateInHelsinki(at),
    [`${name}.time`]: at === null ? '' : timeInHelsinki(at),
  };
}

async function faultsNow(
  db: Db,
  event: Event,
  pools: Pool[],
  { takes, seats, questionsCloseAt }: RegistrationTerms,
): Promise<Faults<EditorFault>> {
  if (questionsCloseAt !== null && questionsCloseAt >= endOf(event.when))
    return { 'questionsClose.date': 'after-the-event' };
  if (!takes) return event.takesRegistrations && (await anybody(db, event)) ? SOMEBODY : {};
  if (!canTakeRegistrations(event)) return { takes: 'hours-missing' };
  const tooFew = pools.filter(({ mode, confirmed }) => (seats[mode] ?? confirmed) < confirmed);
  return Object.fromEntries(
    tooFew.map(({ mode }): [string, EditorFault] => [`seats.${mode}`, 'below-confirmed']),
  );
}

const SOMEBODY: Faults<EditorFault> = { takes: 'people-signed-up' };

async function anybody(db: Db, { id }: Event): Promise<boolean> {
  const one = await db
    .selectFrom('registrations')
    .select('id')
    .where('event_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}

/** The database refuses seats of an event whose mode or hours are not known. */
export function canTakeRegistrations({ mode, when }: Pick<Event, 'mode' | 'when'>): boolean {
  return mode !== null && (when.precision === 'minute' || when.precision === 'undecided');
}

async function writeTerms(
  { trx, circumstances }: Acting,
  event: Event,
  terms: RegistrationTerms,
): Promise<void> {
  await trx
    .updateTable('events')
    .set({
      takes_registrations: terms.takes ? 1 : 0,
      waiting_list: terms.waitingList ? 1 : 0,
      registration_opens_at: terms.opensAt,
      registration_closes_at: terms.closesAt,
      questions_close_at: terms.questionsCloseAt,
      retention_months: terms.retentionMonths,
      updated_at: circumstances.now,
    })
    .where('id', '=', event.id)
    .execute();
}

/** More seats go to those who wait, at once. */
async function writeSeats(
  { trx, circumstances }: Acting,
  event: Event,
  pools: Pool[],
  { seats }: RegistrationTerms,
): Promise<void> {
  const known = new Map<SeatMode, Pool>(pools.map((pool) => [pool.mode, pool]));
  for (const mode of seatModesOf(event.mode!)) {
    const pool = known.get(mode);
    if (!pool)
      await trx
        .insertInto('pools')
        .values({ event_id: event.id, mode, capacity: seats[mode] })
        .execute();
    else if (pool.capacity !== seats[mode])
      await setCapacity(trx, event.id, mode, seats[mode], circumstances);
  }
}
