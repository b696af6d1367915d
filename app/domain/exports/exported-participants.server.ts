import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';
import type { Db } from '#db/client.ts';
import type { SeatMode } from '../events/event.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { answersOfMany } from '../registrations/answers.server.ts';
import type { Answer } from '../registrations/fields/field.ts';
import type { Selection } from '../registrations/matching.server.ts';
import {
  type ListedDetails,
  type ListedParticipant,
  participantChunks,
} from '../registrations/participants.server.ts';
import type { Needs } from '../registrations/registration.form.ts';

/** Somebody as a file tells of them. */
export interface ExportedParticipant {
  person: ListedParticipant;
  details: ListedDetails;
  /** In the line that they wait in. */
  place: number | null;
  answers: ReadonlyMap<number, Answer>;
  needs: Needs | undefined;
}

/**
 * All whom the filter shows, in its order, in chunks between which others are served. Needs are opened only
 * where there is a keyring for them.
 */
export async function* exportedParticipants(
  db: Db,
  selection: Omit<Selection, 'sight'>,
  needsKeyring: Keyring | null,
): AsyncGenerator<ExportedParticipant[]> {
  const places = await placesInLine(db, selection.eventId);
  const everything = { ...selection, sight: 'details' } as const;
  for await (const listed of participantChunks(db, everything, AT_ONCE)) {
    const ids = listed.map(({ id }) => id);
    const answers = await answersOfMany(db, ids);
    const needs = needsKeyring && (await needsOfMany(db, ids, needsKeyring));
    yield listed.map((person) => ({
      person,
      details: person.details!,
      place: places.get(person.id) ?? null,
      answers: answers.get(person.id) ?? NO_ANSWERS,
      needs: needs?.get(person.id),
    }));
  }
}

/** Read, opened and handed on in a few milliseconds. */
const AT_ONCE = 250;

const NO_ANSWERS: ReadonlyMap<number, Answer> = new Map();

const IN_LINE_AT_ONCE = 1000;

/** Everybody's place in the line that they wait in, by registration. */
async function placesInLine(db: Db, eventId: number): Promise<Map<number, number>> {
  const places = new Map<number, number>();
  const waiting: Record<SeatMode, number> = { 'on-site': 0, remote: 0 };
  let last = 0;
  for (;;) {
    const rows = await db
      .selectFrom('registrations')
      .select(['id', 'waits_for', 'line_number'])
      .where('event_id', '=', eventId)
      .where('line_number', 'is not', null)
      .where('line_number', '>', last)
      .orderBy('line_number')
      .limit(IN_LINE_AT_ONCE)
      .execute();
    for (const { id, waits_for, line_number } of rows) {
      places.set(id, ++waiting[waits_for!]);
      last = line_number!;
    }
    if (rows.length < IN_LINE_AT_ONCE) return places;
    await turnOfTheEventLoop();
  }
}

async function needsOfMany(db: Db, ids: number[], keyring: Keyring): Promise<Map<number, Needs>> {
  const rows = await db
    .selectFrom('needs')
    .select(['registration_id', 'diet_sealed', 'access_sealed'])
    .where('registration_id', 'in', ids)
    .execute();
  const opened = (sealed: Buffer | null) => (sealed ? keyring.open('needs', sealed) : undefined);
  return new Map(
    rows.map(({ registration_id, diet_sealed, access_sealed }) => [
      registration_id,
      { diet: opened(diet_sealed), access: opened(access_sealed) },
    ]),
  );
}
