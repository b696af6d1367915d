import type { Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Language } from '../language.ts';
import { hashOf, newToken } from '../privacy/token.ts';
import { nextLineNumber } from './line.server.ts';
import { listingKeysOf } from './listing-keys.ts';
import type { Details } from './registration.form.ts';
import { addressKey, type Outcome, type Registration } from './registration.ts';
import type { Pool, Standing } from './seats.ts';

export interface NewRegistration {
  eventId: number;
  details: Details;
  language: Language;
  /** Names the filled-in form. */
  submission: string;
}

/** What a standing is to whoever gets it: a place in a line is the one after all who wait there. */
export function outcomeOf(standing: Standing, pools: Pool[]): Outcome {
  const line = pools.find((pool) => pool.mode === standing.waitsFor);
  return {
    seat: standing.seat,
    inLine: line ? { mode: line.mode, place: line.waiting + 1 } : null,
  };
}

/** Writes a registration with links of its own; the pools are those before it. Answers and needs are written apart. */
export async function storeRegistration(
  trx: Trx,
  { eventId, details, language, submission }: NewRegistration,
  standing: Standing,
  pools: Pool[],
  { now, keyring }: Circumstances,
): Promise<Registration> {
  const token = newToken();
  const joinToken = newToken();
  const state = standing.seat ? 'confirmed' : 'waiting';
  const { id } = await trx
    .insertInto('registrations')
    .values({
      event_id: eventId,
      state,
      seat: standing.seat,
      waits_for: standing.waitsFor,
      line_number: standing.waitsFor ? await nextLineNumber(trx, eventId) : null,
      first_name: details.firstName,
      last_name: details.lastName,
      email: details.email ?? '',
      email_normalised: addressKey(details.email),
      organisation: details.organisation ?? null,
      role: details.role ?? null,
      municipality_code: details.municipality ?? null,
      language,
      newsletter: details.newsletter ? 1 : 0,
      token_hash: hashOf(token),
      token_sealed: keyring.seal('tokens', token),
      join_token_hash: hashOf(joinToken),
      join_token_sealed: keyring.seal('tokens', joinToken),
      submission,
      created_at: now,
      updated_at: now,
      ...listingKeysOf(details),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return {
    id,
    eventId,
    state,
    ...outcomeOf(standing, pools),
    revision: 0,
    firstName: details.firstName,
    lastName: details.lastName,
    email: details.email,
    organisation: details.organisation ?? null,
    role: details.role ?? null,
    municipalityCode: details.municipality ?? null,
    language,
    newsletter: details.newsletter,
    token,
    joinToken,
    createdAt: now,
  };
}
