import type { Keyring } from '#app/domain/privacy/keyring.ts';
import type { Instant } from '#app/domain/time.ts';
import type { Db } from '../client.ts';
import { seedDemo } from '../seed.ts';
import { signUpDemoPeople } from './sign-ups.ts';

/** The demo as it is shown: the networks of the documents, and people who have signed up meanwhile. */
export async function fillDemo(db: Db, context: { now: Instant; keyring: Keyring }): Promise<void> {
  if (await seedDemo(db, context))
    await signUpDemoPeople(db, { ...context, calendarHost: 'localhost', repliesAreRead: false });
}
