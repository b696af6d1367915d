import type { Db, Trx } from '#db/client.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { NEEDS_KEPT } from '../privacy/retention.ts';
import type { Instant } from '../time.ts';
import type { Answer } from './fields/field.ts';
import type { Needs } from './registration.form.ts';

type Of = { id: number; eventId: number };

export async function answersOf(db: Db, registrationId: number): Promise<Map<number, Answer>> {
  const rows = await db
    .selectFrom('answers')
    .select(['field_id', 'value'])
    .where('registration_id', '=', registrationId)
    .execute();
  return new Map(rows.map((row) => [row.field_id, JSON.parse(row.value) as Answer]));
}

/** The answers of some people, by registration; whoever has given none is not among them. */
export async function answersOfMany(
  db: Db,
  ids: number[],
): Promise<Map<number, Map<number, Answer>>> {
  const rows = await db
    .selectFrom('answers')
    .select(['registration_id', 'field_id', 'value'])
    .where('registration_id', 'in', ids)
    .execute();
  const answers = new Map<number, Map<number, Answer>>();
  for (const { registration_id, field_id, value } of rows) {
    const own = answers.get(registration_id) ?? new Map<number, Answer>();
    answers.set(registration_id, own.set(field_id, JSON.parse(value) as Answer));
  }
  return answers;
}

/**
 * Writes the answers given now in place of those given before. An answer to a field that was removed
 * while it was being written is let go.
 */
export async function writeAnswers(
  trx: Trx,
  { id, eventId }: Of,
  answers: Map<number, Answer>,
): Promise<void> {
  if (answers.size === 0) return;
  const fields = await trx
    .selectFrom('fields')
    .select('id')
    .where('event_id', '=', eventId)
    .execute();
  const rows = fields.flatMap((field) => {
    const answer = answers.get(field.id);
    if (answer === undefined) return [];
    const value = JSON.stringify(answer);
    return [{ registration_id: id, field_id: field.id, event_id: eventId, value }];
  });
  if (rows.length > 0) await trx.insertInto('answers').values(rows).execute();
}

/** Answers to fields that are not asked any more stay: their registrants cannot give them anew. */
export async function clearAnswers(trx: Trx, registrationId: number): Promise<void> {
  await trx
    .deleteFrom('answers')
    .where('registration_id', '=', registrationId)
    .where('field_id', 'in', (eb) =>
      eb.selectFrom('fields').select('id').where('retired_at', 'is', null),
    )
    .execute();
}

/** Health data: sealed, apart from the registration, with the day of its erasure. */
export async function writeNeeds(
  trx: Trx,
  { id, eventId }: Of,
  needs: Needs,
  eventEndsAt: Instant,
  keyring: Keyring,
): Promise<void> {
  if (needs.diet === undefined && needs.access === undefined) return;
  const sealed = (text: string | undefined) =>
    text === undefined ? null : keyring.seal('needs', text);
  await trx
    .insertInto('needs')
    .values({
      registration_id: id,
      event_id: eventId,
      diet_sealed: sealed(needs.diet),
      access_sealed: sealed(needs.access),
      erase_at: eventEndsAt + NEEDS_KEPT,
    })
    .execute();
}

/** The event ends at another time than it did when the needs were told. */
export async function keepNeedsUntilAfter(
  trx: Trx,
  eventId: number,
  eventEndsAt: Instant,
): Promise<void> {
  await trx
    .updateTable('needs')
    .set({ erase_at: eventEndsAt + NEEDS_KEPT })
    .where('event_id', '=', eventId)
    .execute();
}

export async function needsOf(db: Db, registrationId: number, keyring: Keyring): Promise<Needs> {
  const row = await db
    .selectFrom('needs')
    .select(['diet_sealed', 'access_sealed'])
    .where('registration_id', '=', registrationId)
    .executeTakeFirst();
  const opened = (sealed: Buffer | null | undefined) =>
    sealed ? keyring.open('needs', sealed) : undefined;
  return { diet: opened(row?.diet_sealed), access: opened(row?.access_sealed) };
}

export async function clearNeeds(trx: Trx, registrationId: number): Promise<void> {
  await trx.deleteFrom('needs').where('registration_id', '=', registrationId).execute();
}

/** Of everyone at an event: nobody comes on site any more. */
export async function clearNeedsOfEvent(trx: Trx, eventId: number): Promise<void> {
  await trx.deleteFrom('needs').where('event_id', '=', eventId).execute();
}
