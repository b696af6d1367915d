import type { ExpressionBuilder } from 'kysely';
import type { Db } from '#db/client.ts';
import type { Schema } from '#db/schema.ts';
import { normalisedAddress } from '../form.ts';
import type { Translated } from '../language.ts';
import { hashOf, isTokenShaped } from '../privacy/token.ts';
import { translated } from '../translated.ts';
import type { MailChoices } from './mail-choices.ts';
import { MAILING_LISTS, type MailingList } from './mailing-list.ts';

/** Whose choices they are: one address, in one network. */
export interface Chooser {
  networkId: number;
  /** Normalised. */
  address: string;
}

/** The choices that a token opens, or null. */
export async function choicesByToken(
  db: Db,
  token: string,
): Promise<(Chooser & { network: Translated; choices: MailChoices }) | null> {
  if (!isTokenShaped(token)) return null;
  const row = await db
    .selectFrom('mail_choices as c')
    .innerJoin('networks as n', 'n.id', 'c.network_id')
    .select(['c.network_id', 'c.email_normalised', 'n.name'])
    .select(['c.declined_reminders', 'c.declined_bulletins'])
    .where('c.token_hash', '=', hashOf(token))
    .executeTakeFirst();
  if (!row) return null;
  const chooser = { networkId: row.network_id, address: row.email_normalised };
  return {
    ...chooser,
    network: translated(row.name),
    choices: {
      reminders: row.declined_reminders === 0,
      bulletins: row.declined_bulletins === 0,
      newsletter: await wantsNewsletter(db, chooser),
    },
  };
}

/** The consent stands on the registrations, each with what its own form was ticked. */
async function wantsNewsletter(db: Db, chooser: Chooser): Promise<boolean> {
  const row = await registrationsOf(db, chooser)
    .select('r.id')
    .where('r.newsletter', '=', 1)
    .executeTakeFirst();
  return row !== undefined;
}

/** All registrations of an address in a network, cancelled ones too. */
export function registrationsOf(db: Db, { networkId, address }: Chooser) {
  return db
    .selectFrom('registrations as r')
    .innerJoin('events as e', 'e.id', 'r.event_id')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .where('r.email_normalised', '=', address)
    .where('s.network_id', '=', networkId);
}

type Condition = ExpressionBuilder<Schema & { r: Schema['registrations'] }, 'r'>;

/** Of registrations `r` those whose address has declined a list of the event's network; each is looked up by itself. */
export function declines(list: MailingList) {
  return (eb: Condition) =>
    eb.exists(
      eb
        .selectFrom('events as e')
        .innerJoin('series as s', 's.id', 'e.series_id')
        .innerJoin('mail_choices as c', 'c.network_id', 's.network_id')
        .select('c.created_at')
        .whereRef('e.id', '=', 'r.event_id')
        .whereRef('c.email_normalised', '=', 'r.email_normalised')
        .where(`c.declined_${list}`, '=', 1),
    );
}

/** Of registrations `r` the others. */
export function wants(list: MailingList) {
  return (eb: Condition) => eb.not(declines(list)(eb));
}

/** Whether whoever has this address has declined a list of an event's network. */
export async function hasDeclined(
  db: Db,
  eventId: number,
  address: string,
  list: MailingList | 'newsletter',
): Promise<boolean> {
  const row = await db
    .selectFrom('events as e')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .innerJoin('mail_choices as c', 'c.network_id', 's.network_id')
    .select('c.created_at')
    .where('e.id', '=', eventId)
    .where('c.email_normalised', '=', normalisedAddress(address))
    .where(`c.declined_${list}`, '=', 1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The lists that somebody has declined. */
export async function listsDeclined(
  db: Db,
  eventId: number,
  address: string | null,
): Promise<MailingList[]> {
  const declined: MailingList[] = [];
  if (address === null) return declined;
  for (const list of MAILING_LISTS)
    if (await hasDeclined(db, eventId, address, list)) declined.push(list);
  return declined;
}

/** How many of those who take part in an event, or wait to, have declined each list. */
export async function countDecliners(
  db: Db,
  eventId: number,
): Promise<Record<MailingList, number>> {
  const count = async (list: MailingList) => {
    const { count } = await db
      .selectFrom('registrations as r')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('r.event_id', '=', eventId)
      .where('r.state', '<>', 'cancelled')
      .where(declines(list))
      .executeTakeFirstOrThrow();
    return count;
  };
  return { reminders: await count('reminders'), bulletins: await count('bulletins') };
}
