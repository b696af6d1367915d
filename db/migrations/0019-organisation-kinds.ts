import { type Kysely, sql } from 'kysely';

/**
 * The kind of the organisation that a person has written, as far as its name tells it: worked out by the
 * program (app/domain/organisations/organisation-kind.ts) whenever the name is written.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table registrations add column organisation_kind text check (
      organisation_kind in ('municipality', 'county', 'ngo', 'agency', 'project', 'company', 'school')
    )`.execute(db);
  await fillFromBefore.execute(db);
}

/** Registrations from before: the plainest names. The others are told when they are next corrected. */
const fillFromBefore = sql`
  update registrations set organisation_kind = case
    when organisation like '%hyvinvointialue%' then 'county'
    when organisation like '% ry' or organisation like '% rf' then 'ngo'
    when organisation like '%koulu' or organisation like '%opisto' then 'school'
    when organisation like '%hanke' then 'project'
    when organisation like '% oy' or organisation like '% ab' then 'company'
    when organisation like '% kaupunki' or organisation like '% kunta' then 'municipality'
    when organisation like '%virasto' then 'agency'
  end`;
