import { type Kysely, sql } from 'kysely';

/** A network that has an owner keeps one: somebody must be able to give rights in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [staysOwner, staysMember]) await statement.execute(db);
}

/** Counted are owners without a last day: on the day after it the network would be nobody's. */
const anotherOwner = sql`
  exists (
    select 1 from memberships
    where network_id = old.network_id and organiser_id <> old.organiser_id
      and role = 'owner' and expires_at is null)`;

const staysOwner = sql`
  create trigger last_owner_stays_owner before update on memberships
  when old.role = 'owner' and old.expires_at is null
    and (new.role <> 'owner' or new.expires_at is not null
      or new.network_id <> old.network_id or new.organiser_id <> old.organiser_id)
    and not ${anotherOwner}
  begin select raise(abort, 'the last owner of a network stays'); end`;

const staysMember = sql`
  create trigger last_owner_stays_member before delete on memberships
  when old.role = 'owner' and old.expires_at is null and not ${anotherOwner}
  begin select raise(abort, 'the last owner of a network stays'); end`;
