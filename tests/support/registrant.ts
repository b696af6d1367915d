import { keyringFrom } from '#app/domain/privacy/keyring.ts';
import type { Registration } from '#app/domain/registrations/registration.ts';
import { readRegistration } from '#app/domain/registrations/registrations.server.ts';
import type { Db } from '#db/client.ts';
import { TEST_SECRET } from './running-server.ts';

/** The latest registration of an address, with the secrets that its mail carries. */
export async function registrant(db: Db, email: string): Promise<Registration> {
  const row = await db
    .selectFrom('registrations')
    .selectAll()
    .where('email', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return readRegistration(db, row, keyringFrom(TEST_SECRET));
}
