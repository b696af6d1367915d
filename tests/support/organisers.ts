import type { Organiser } from '#app/domain/organisers/organiser.ts';
import { organiserWith } from '#app/domain/organisers/organisers.server.ts';
import type { EventRole, NetworkRole, Role } from '#app/domain/organisers/permission.ts';
import { EVENT_ROLES } from '#app/domain/organisers/permission.ts';
import { signIn } from '#app/domain/organisers/sign-ins.server.ts';
import type { Db } from '#db/client.ts';
import type { TestServer } from './running-server.ts';
import { visitor } from './visitor.ts';

/** The demo's partnership day that is to come. */
export const UPCOMING = 'kanta-hameen-4-kumppanuuspaiva';

interface As {
  event?: string;
  now?: number;
  name?: string;
  expiresAt?: number | null;
}

/** Somebody with this role in the event's network, or in the event itself; named by the role. */
export async function organiserAs(
  db: Db,
  role: Role | null,
  { event = UPCOMING, now = 0, name = role ?? 'nobody', expiresAt = null }: As = {},
): Promise<Organiser> {
  const person = { name, email: `${name}@example.fi`, language: 'fi' as const };
  const organiser = await organiserWith(db, person, { now });
  const scope = await db
    .selectFrom('events as e')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .select(['e.id', 's.network_id'])
    .where('e.slug', '=', event)
    .executeTakeFirstOrThrow();
  const granted = { organiser_id: organiser.id, created_at: now, expires_at: expiresAt };
  if (role === null) return organiser;
  if (isEventRole(role))
    await db
      .insertInto('event_roles')
      .values({
        ...granted,
        event_id: scope.id,
        role,
        organisation_id: role === 'co-organiser' ? await anOrganisation(db) : null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else
    await db
      .insertInto('memberships')
      .values({ ...granted, network_id: scope.network_id, role })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return organiser;
}

function isEventRole(role: NetworkRole | EventRole): role is EventRole {
  return EVENT_ROLES.some((one) => one === role);
}

async function anOrganisation(db: Db): Promise<number> {
  const { id } = await db.selectFrom('organisations').select('id').executeTakeFirstOrThrow();
  return id;
}

/** The cookie of somebody who is signed in to the running program in this role. */
export async function cookieAs(
  server: TestServer,
  role: Role | null = 'organiser',
  event = UPCOMING,
): Promise<string> {
  return cookieOf(server, await organiserAs(server.db, role, { event, now: server.now() }));
}

async function cookieOf(server: TestServer, organiser: Organiser): Promise<string> {
  const token = await signIn(server.db, organiser.id, 'a test', server.now());
  // Remix stores a cookie's value as JSON in base64.
  const value = Buffer.from(JSON.stringify(token)).toString('base64');
  return `kutsu=${encodeURIComponent(value)}`;
}

/** A visitor without scripts who is signed in, and whose forms come from the program's own pages. */
export async function signedInVisitor(
  server: TestServer,
  role: Role | null = 'organiser',
  event = UPCOMING,
) {
  const headers = { Cookie: await cookieAs(server, role, event), Origin: server.url };
  return visitor(server, headers);
}

/** The same for one person whose roles the test has given. */
export async function visitorWhoIs(server: TestServer, organiser: Organiser) {
  const headers = { Cookie: await cookieOf(server, organiser), Origin: server.url };
  return visitor(server, headers);
}
