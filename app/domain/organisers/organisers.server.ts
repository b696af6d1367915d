import type { Db } from '#db/client.ts';
import { normalisedAddress } from '../form.ts';
import type { Language } from '../language.ts';
import type { Instant } from '../time.ts';
import type { Organiser } from './organiser.ts';

const COLUMNS = ['id', 'name', 'email', 'language'] as const;

export async function organiserById(db: Db, id: number): Promise<Organiser> {
  return db.selectFrom('organisers').select(COLUMNS).where('id', '=', id).executeTakeFirstOrThrow();
}

export async function organiserByAddress(db: Db, address: string): Promise<Organiser | null> {
  const found = await db
    .selectFrom('organisers')
    .select(COLUMNS)
    .where('email_normalised', '=', normalisedAddress(address))
    .executeTakeFirst();
  return found ?? null;
}

interface NewOrganiser {
  name: string;
  email: string;
  language: Language;
}

/** The organiser with this address; who is new is added, who is known keeps their own name. */
export async function organiserWith(
  db: Db,
  { name, email, language }: NewOrganiser,
  { now }: { now: Instant },
): Promise<Organiser> {
  const known = await organiserByAddress(db, email);
  if (known) return known;
  return db
    .insertInto('organisers')
    .values({
      name,
      email,
      email_normalised: normalisedAddress(email),
      language,
      created_at: now,
      updated_at: now,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
}
