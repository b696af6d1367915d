import { type Acting, act } from '#app/domain/organisers/act.server.ts';
import { organiserWith } from '#app/domain/organisers/organisers.server.ts';
import type { Permission } from '#app/domain/organisers/permission.ts';
import type { PartnershipDay } from './partnership-day.ts';

/** Runs a command as the owner of the day's network would. */
export async function asOwner<Result>(
  day: Pick<PartnershipDay, 'db' | 'eventId' | 'circumstances'>,
  command: (acting: Acting) => Promise<Result>,
  { permission = 'edit-event', now = day.circumstances.now }: Partial<How> = {},
): Promise<Result> {
  const circumstances = { ...day.circumstances, now };
  const person = { name: 'Oona Omistaja', email: 'omistaja@example.fi', language: 'fi' } as const;
  const organiser = await organiserWith(day.db, person, circumstances);
  await day.db
    .insertInto('memberships')
    .values({ network_id: 1, organiser_id: organiser.id, role: 'owner', created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const by = { organiser, permission, scope: { event: day.eventId } };
  return act(day.db, by, circumstances, command);
}

interface How {
  permission: Permission;
  now: number;
}

/** Takes the owner's role away, after somebody else has got it: a network is never without an owner. */
export async function takeOwnersRole({
  db,
  circumstances,
}: Pick<PartnershipDay, 'db' | 'circumstances'>): Promise<void> {
  const before = await db.selectFrom('memberships').select('organiser_id').execute();
  const person = { name: 'Toinen Omistaja', email: 'toinen@example.fi', language: 'fi' } as const;
  const other = await organiserWith(db, person, circumstances);
  const { now } = circumstances;
  await db
    .insertInto('memberships')
    .values({ network_id: 1, organiser_id: other.id, role: 'owner', created_at: now })
    .execute();
  const ids = before.map(({ organiser_id }) => organiser_id);
  await db.deleteFrom('memberships').where('organiser_id', 'in', ids).execute();
}
