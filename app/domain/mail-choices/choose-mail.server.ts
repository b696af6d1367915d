import { type Db, inTransaction, type Trx } from '#db/client.ts';
import { DECLINED } from '../mail/failure.ts';
import type { Instant } from '../time.ts';
import { type Chooser, choicesByToken, registrationsOf } from './mail-choices.server.ts';
import type { MailChoices } from './mail-choices.ts';
import { KINDS_ON, MAILING_LISTS, type MailingList } from './mailing-list.ts';

export type ChooseResult = { ok: true } | { ok: false; reason: 'unknown-token' };

/** Writes down what somebody wants to get. What they have declined is not sent any more, even if it was queued before. */
export async function chooseMail(
  db: Db,
  token: string,
  choices: MailChoices,
  now: Instant,
): Promise<ChooseResult> {
  return inTransaction(db, async (trx): Promise<ChooseResult> => {
    const chooser = await choicesByToken(trx, token);
    if (!chooser) return { ok: false, reason: 'unknown-token' };
    for (const list of MAILING_LISTS) await setList(trx, chooser, list, choices[list], now);
    if (choices.newsletter !== chooser.choices.newsletter)
      await setNewsletter(trx, chooser, choices.newsletter, now);
    return { ok: true };
  });
}

/** Leaves one list. Leaving it twice is leaving it once. */
export async function unsubscribe(
  db: Db,
  { token, list }: { token: string; list: MailingList },
  now: Instant,
): Promise<ChooseResult> {
  return inTransaction(db, async (trx): Promise<ChooseResult> => {
    const chooser = await choicesByToken(trx, token);
    if (!chooser) return { ok: false, reason: 'unknown-token' };
    await setList(trx, chooser, list, false, now);
    return { ok: true };
  });
}

async function setList(
  trx: Trx,
  chooser: Chooser,
  list: MailingList,
  wanted: boolean,
  now: Instant,
): Promise<void> {
  await declare(trx, chooser, list, wanted, now);
  if (!wanted) await holdBack(trx, chooser, list, now);
}

/** Gives or withdraws the consent at once for all registrations of the address in the network. */
export async function setNewsletter(
  trx: Trx,
  chooser: Chooser,
  wanted: boolean,
  now: Instant,
): Promise<void> {
  await declare(trx, chooser, 'newsletter', wanted, now);
  await trx
    .updateTable('registrations')
    .set({ newsletter: wanted ? 1 : 0 })
    .where('id', 'in', registrationsOf(trx, chooser).select('r.id'))
    .execute();
}

/** The consent of a new registration counts again; of the earlier ones each stays as it is. */
export async function takeBackRefusal(trx: Trx, chooser: Chooser, now: Instant): Promise<void> {
  await declare(trx, chooser, 'newsletter', true, now);
}

async function declare(
  trx: Trx,
  { networkId, address }: Chooser,
  what: MailingList | 'newsletter',
  wanted: boolean,
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('mail_choices')
    .set({ [`declined_${what}`]: wanted ? 0 : 1, updated_at: now })
    .where('network_id', '=', networkId)
    .where('email_normalised', '=', address)
    .execute();
}

/** What waits in the outbox stays there as not sent. What a server has in hand at this moment is not tried again. */
async function holdBack(
  trx: Trx,
  chooser: Chooser,
  list: MailingList,
  now: Instant,
): Promise<void> {
  const queued = trx
    .updateTable('messages')
    .where('registration_id', 'in', registrationsOf(trx, chooser).select('r.id'))
    .where('kind', 'in', KINDS_ON[list]);
  await queued
    .set({ state: 'failed', failure: DECLINED, next_attempt_at: null })
    .where('state', '=', 'queued')
    .execute();
  await queued.set({ give_up_at: now }).where('state', '=', 'sending').execute();
}
