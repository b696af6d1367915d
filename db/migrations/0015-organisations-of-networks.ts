import { type Kysely, sql } from 'kysely';

/**
 * An organisation is kept by the network that has added it: one network does not rename another's. Those
 * that were there before belong to the network of the first event that they hold.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table organisations add column network_id integer references networks (id)`.execute(
    db,
  );
  await sql`
    update organisations set network_id = (
      select s.network_id
      from event_organisers eo
      join events e on e.id = eo.event_id
      join series s on s.id = e.series_id
      where eo.organisation_id = organisations.id
      order by e.id
      limit 1
    )`.execute(db);
  await sql`create index organisations_by_network on organisations (network_id)`.execute(db);
}
