import type { Trx } from '#db/client.ts';
import { organisationById } from '../organisations/organisations.server.ts';
import { dateInHelsinki, type Instant } from '../time.ts';
import type { Role } from './permission.ts';

interface Held {
  role: Role;
  organisationId?: number | null;
  expiresAt: Instant | null;
}

/** Rights as the log keeps them. Whose they are is told by number, so that a name is erased in one place. */
export async function loggedRights(
  trx: Trx,
  organiserId: number,
  { role, organisationId, expiresAt }: Held,
): Promise<object> {
  const organisation = organisationId ? await organisationById(trx, organisationId) : null;
  return {
    organiser: organiserId,
    role,
    ...(organisation && { organisation: organisation.name.fi }),
    lastDay: expiresAt === null ? null : dateInHelsinki(expiresAt - 1),
  };
}
