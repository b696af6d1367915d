import type { Trx } from '#db/client.ts';
import type { Translated } from '../language.ts';
import { storedText } from '../stored-text.ts';
import { seatModesOf } from './event.ts';
import type { EventWithSeats, NewField, NewMaterial } from './new-event.ts';

/** The organisations that hold the event, the lead first. */
export async function addOrganisers(trx: Trx, eventId: number, organisers: number[]) {
  const rows = organisers.map((organisationId, position) => ({
    event_id: eventId,
    position,
    organisation_id: organisationId,
  }));
  if (rows.length > 0) await trx.insertInto('event_organisers').values(rows).execute();
}

export async function addPools(trx: Trx, eventId: number, event: EventWithSeats) {
  const capacities: { [mode in 'on-site' | 'remote']?: number | null } = event.seats;
  const rows = seatModesOf(event.mode).map((mode) => ({
    event_id: eventId,
    mode,
    capacity: capacities[mode] ?? null,
  }));
  await trx.insertInto('pools').values(rows).execute();
}

export async function addFields(trx: Trx, eventId: number, fields: NewField[]) {
  const rows = fields.map((field, position) => ({
    event_id: eventId,
    position,
    kind: field.kind,
    label: JSON.stringify(field.label),
    hint: storedText(field.hint),
    required: field.required ? (1 as const) : (0 as const),
    mode: field.mode,
    options: 'options' in field ? JSON.stringify(field.options) : null,
  }));
  if (rows.length > 0) await trx.insertInto('fields').values(rows).execute();
}

export async function addThemes(trx: Trx, eventId: number, themes: Translated[]) {
  const rows = themes.map((name, position) => ({
    event_id: eventId,
    position,
    name: JSON.stringify(name),
  }));
  if (rows.length > 0) await trx.insertInto('themes').values(rows).execute();
}

export async function addMaterials(trx: Trx, eventId: number, materials: NewMaterial[]) {
  const rows = materials.map(({ kind, title, url }, position) => ({
    event_id: eventId,
    position,
    kind,
    title: JSON.stringify(title),
    url: url ?? null,
  }));
  if (rows.length > 0) await trx.insertInto('materials').values(rows).execute();
}
