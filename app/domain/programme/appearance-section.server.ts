import type { Db, Trx } from '#db/client.ts';
import type { Section } from '../editor/section.ts';
import type { Event } from '../events/event.ts';
import type { Faults } from '../form.ts';
import { storedText } from '../stored-text.ts';
import {
  type AppearanceDetails,
  type AppearanceFault,
  appearanceAsTyped,
  readAppearance,
} from './appearance.form.ts';
import { programmeOf } from './programme.server.ts';
import type { Appearance } from './programme.ts';

/** `shared-name`: the name stands in other events too, which this organiser may not edit. */
export type AppearanceEditFault = AppearanceFault | 'shared-name' | 'gone';

const LANGUAGES_OF = (name: string) => [`${name}.fi`, `${name}.sv`, `${name}.en`];

/** An appearance: the person's name, which all their appearances share, and what they are on this occasion. */
export function appearanceSection(
  appearanceId: number,
  { mayRename }: { mayRename: boolean },
): Section<AppearanceDetails, AppearanceEditFault> {
  return {
    name: `appearance ${appearanceId}`,
    act: 'programme-edited',
    personal: ['name', ...LANGUAGES_OF('title'), ...LANGUAGES_OF('organisation')],
    form: readAppearance,
    async read(db, event) {
      const appearance = await appearanceOf(db, event.id, appearanceId);
      return appearance ? appearanceAsTyped(appearance) : {};
    },
    async gone(db, event) {
      return (await appearanceOf(db, event.id, appearanceId)) ? null : { part: 'gone' };
    },
    async write({ trx }, event, details) {
      const before = (await appearanceOf(trx, event.id, appearanceId))!;
      const faults = await faultsOf(trx, event, before, details, mayRename);
      if (Object.keys(faults).length > 0) return { ok: false, faults };
      await store(trx, before, details);
      return { ok: true };
    },
  };
}

export async function appearanceOf(
  db: Db,
  eventId: number,
  appearanceId: number,
): Promise<Appearance | null> {
  const programme = await programmeOf(db, eventId);
  const everybody = programme.flatMap(({ appearances }) => appearances);
  return everybody.find(({ id }) => id === appearanceId) ?? null;
}

/** In how many other events a speaker appears. */
export async function otherEventsOf(
  db: Db,
  event: Pick<Event, 'id'>,
  speakerId: number,
): Promise<number> {
  const { events } = await db
    .selectFrom('appearances')
    .select((eb) => eb.fn.count<number>('event_id').distinct().as('events'))
    .where('speaker_id', '=', speakerId)
    .where('event_id', '<>', event.id)
    .executeTakeFirstOrThrow();
  return events;
}

async function faultsOf(
  trx: Trx,
  event: Event,
  { speakerId, name }: Appearance,
  details: AppearanceDetails,
  mayRename: boolean,
): Promise<Faults<AppearanceEditFault>> {
  if (speakerId === null) return details.organisation ? {} : { 'organisation.fi': 'nobody' };
  if (details.name === undefined) return { name: 'missing' };
  if (details.name === name || mayRename) return {};
  return (await otherEventsOf(trx, event, speakerId)) > 0 ? { name: 'shared-name' } : {};
}

async function store(
  trx: Trx,
  { id, speakerId, name }: Appearance,
  { part, title, organisation, ...details }: AppearanceDetails,
): Promise<void> {
  await trx
    .updateTable('appearances')
    .set({ part, title: storedText(title), organisation: storedText(organisation) })
    .where('id', '=', id)
    .execute();
  if (speakerId === null || details.name === undefined || details.name === name) return;
  await trx
    .updateTable('speakers')
    .set({ name: details.name })
    .where('id', '=', speakerId)
    .execute();
}
