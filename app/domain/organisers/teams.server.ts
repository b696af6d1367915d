import type { Db } from '#db/client.ts';
import type { Instant } from '../time.ts';
import { translated } from '../translated.ts';
import { roleGivenKeys } from './role-given.server.ts';
import { rolesIn, type Team, type TeamMember } from './team.ts';

type TeamId = Pick<Team, 'of' | 'id'>;

const byName = new Intl.Collator('fi');

/** Everybody who has or had a role in the team, until it is taken: by role, then by name. */
export async function membersOf(db: Db, team: TeamId): Promise<TeamMember[]> {
  const rows = team.of === 'network' ? await inNetwork(db, team.id) : await inEvent(db, team.id);
  const undelivered = await withoutTheirMail(db, team);
  const order = rolesIn(team.of);
  return rows
    .map((row) => ({ ...row, mailFailed: undelivered.has(row.organiserId) }))
    .sort(
      (one, other) =>
        order.indexOf(one.role) - order.indexOf(other.role) || byName.compare(one.name, other.name),
    );
}

/** One of them; null for whoever has no role there. */
export async function memberOf(
  db: Db,
  team: TeamId,
  organiserId: number,
): Promise<TeamMember | null> {
  const members = await membersOf(db, team);
  return members.find((member) => member.organiserId === organiserId) ?? null;
}

type Row = Omit<TeamMember, 'mailFailed'>;

async function inNetwork(db: Db, networkId: number): Promise<Row[]> {
  const rows = await db
    .selectFrom('memberships as m')
    .innerJoin('organisers as o', 'o.id', 'm.organiser_id')
    .select(['o.id as organiserId', 'o.name', 'o.email', 'm.role'])
    .select(['m.created_at as since', 'm.expires_at as expiresAt'])
    .where('m.network_id', '=', networkId)
    .execute();
  return rows.map((row) => ({ ...row, organisation: null }));
}

async function inEvent(db: Db, eventId: number): Promise<Row[]> {
  const rows = await db
    .selectFrom('event_roles as r')
    .innerJoin('organisers as o', 'o.id', 'r.organiser_id')
    .leftJoin('organisations as a', 'a.id', 'r.organisation_id')
    .select(['o.id as organiserId', 'o.name', 'o.email', 'r.role'])
    .select(['r.created_at as since', 'r.expires_at as expiresAt'])
    .select(['a.id as organisationId', 'a.name as organisationName'])
    .where('r.event_id', '=', eventId)
    .execute();
  return rows.map(({ organisationId, organisationName, ...row }) => ({
    ...row,
    organisation:
      organisationId === null || organisationName === null
        ? null
        : { id: organisationId, name: translated(organisationName) },
  }));
}

/** Those whose latest mail about their rights was given up, or never tried because nobody has the address. */
async function withoutTheirMail(db: Db, team: TeamId): Promise<Set<number>> {
  const { from, to, organiserOf } = roleGivenKeys(team);
  const mails = await db
    .selectFrom('messages')
    .select(['key', 'state'])
    .where('key', '>=', from)
    .where('key', '<', to)
    .orderBy('created_at')
    .execute();
  const latest = new Map(mails.map(({ key, state }) => [organiserOf(key), state]));
  return new Set(
    [...latest].flatMap(([id, state]) =>
      state === 'failed' || state === 'suppressed' ? [id] : [],
    ),
  );
}

export interface RoleElsewhere {
  role: TeamMember['role'];
  where: Pick<Team, 'of' | 'slug' | 'name'>;
}

/**
 * What somebody may still do when their role in a team is taken: roles in the events of the network, or
 * the one in the network that holds in the event too.
 */
export async function rolesThatStay(
  db: Db,
  { team, networkId, organiserId }: { team: TeamId; networkId: number; organiserId: number },
  now: Instant,
): Promise<RoleElsewhere[]> {
  const rows =
    team.of === 'event'
      ? await db
          .selectFrom('memberships as r')
          .innerJoin('networks as w', 'w.id', 'r.network_id')
          .select(['r.role', 'w.slug', 'w.name'])
          .where('r.network_id', '=', networkId)
          .where('r.organiser_id', '=', organiserId)
          .where((eb) => eb.or([eb('r.expires_at', 'is', null), eb('r.expires_at', '>', now)]))
          .execute()
      : await db
          .selectFrom('event_roles as r')
          .innerJoin('events as w', 'w.id', 'r.event_id')
          .innerJoin('series as s', 's.id', 'w.series_id')
          .select(['r.role', 'w.slug', 'w.title as name'])
          .where('s.network_id', '=', networkId)
          .where('r.organiser_id', '=', organiserId)
          .where((eb) => eb.or([eb('r.expires_at', 'is', null), eb('r.expires_at', '>', now)]))
          .orderBy('w.date', 'desc')
          .execute();
  const of = team.of === 'event' ? 'network' : 'event';
  return rows.map(({ role, slug, name }) => ({
    role,
    where: { of, slug, name: translated(name) },
  }));
}
