import type { Db } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import { type Language, said } from '../language.ts';
import { queueMessage } from '../mail/queue.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { hashOf, newToken } from '../privacy/token.ts';
import { HOUR, MINUTE } from '../time.ts';
import { translated } from '../translated.ts';
import type { Somebody } from './panellist.ts';
import { panellistAt } from './panellists.server.ts';
import { inBrief } from './question-message.ts';

export type LinkMade = { ok: true } | { ok: false; reason: 'not-in-programme' };

/**
 * Makes a panellist's own link. Where there is one it stays, so that a button pressed twice makes one; to `renew`
 * is to close it and make another.
 */
export async function makeLink(
  acting: Acting,
  eventId: number,
  to: Somebody,
  { renew = false } = {},
): Promise<LinkMade> {
  const { trx, circumstances, log } = acting;
  const id = await panellistAt(trx, eventId, to);
  if (id === undefined) return { ok: false, reason: 'not-in-programme' };
  if (!renew && (await panellistWithLink(trx, eventId, id))) return { ok: true };
  const token = newToken();
  await trx
    .updateTable('panellists')
    .set({
      link_hash: hashOf(token),
      link_sealed: circumstances.keyring.seal('tokens', token),
      link_made_at: circumstances.now,
    })
    .where('id', '=', id)
    .execute();
  await log({
    act: 'panellist-link-made',
    subject: (await panellistWithLink(trx, eventId, id))?.called,
  });
  return { ok: true };
}

/** The link opens nothing any more. */
export async function revokeLink(acting: Acting, eventId: number, id: number): Promise<void> {
  const { trx, log } = acting;
  const panellist = await panellistWithLink(trx, eventId, id);
  if (!panellist) return;
  await trx
    .updateTable('panellists')
    .set({ link_hash: null, link_sealed: null, link_made_at: null })
    .where('id', '=', id)
    .execute();
  await log({ act: 'panellist-link-revoked', subject: panellist.called });
}

/** The links that are in use, by their panellist. */
export async function linksOf(
  db: Db,
  eventId: number,
  keyring: Keyring,
): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('panellists')
    .select(['id', 'link_sealed'])
    .where('event_id', '=', eventId)
    .execute();
  return new Map(
    rows.flatMap(({ id, link_sealed }): [number, string][] =>
      link_sealed ? [[id, keyring.open('tokens', link_sealed)]] : [],
    ),
  );
}

export type LinkMailed = { ok: true } | { ok: false; reason: 'no-link' };

/**
 * Mails a panellist their link. The address is kept nowhere but with that mail. Pressed twice within a minute
 * it is one mail.
 */
export async function mailLink(
  { trx, circumstances, log }: Acting,
  event: Event,
  id: number,
  { email, language }: { email: string; language: Language },
): Promise<LinkMailed> {
  const { now, keyring } = circumstances;
  const panellist = await panellistWithLink(trx, event.id, id);
  if (!panellist) return { ok: false, reason: 'no-link' };
  const { name, called, session, startsAt, linkSealed } = panellist;
  await queueMessage(
    trx,
    {
      key: `panellist-link/${id}/${keyring.sign('questions', email)}/${Math.floor(now / MINUTE)}`,
      recipient: email,
      language,
      eventId: event.id,
      registrationId: null,
      giveUpAt: now + 48 * HOUR,
      content: {
        kind: 'panellist-link',
        name,
        event: inBrief(event, language),
        session: { title: said(session, language), startsAt },
        token: keyring.open('tokens', linkSealed),
        invitation: null,
      },
    },
    circumstances,
  );
  await log({ act: 'panellist-link-mailed', subject: called });
  return { ok: true };
}

/** Somebody who has a link. What they are called stands in the programme, for everyone to read. */
async function panellistWithLink(db: Db, eventId: number, id: number) {
  const row = await db
    .selectFrom('panellists as p')
    .innerJoin('sessions as session', 'session.id', 'p.session_id')
    .leftJoin('speakers as s', 's.id', 'p.speaker_id')
    .select(['s.name', 'p.organisation', 'p.link_sealed', 'session.title', 'session.starts_at'])
    .where('p.id', '=', id)
    .where('p.event_id', '=', eventId)
    .executeTakeFirst();
  if (!row?.link_sealed) return null;
  return {
    name: row.name,
    called: row.name ?? row.organisation ?? '',
    session: translated(row.title),
    startsAt: row.starts_at,
    linkSealed: row.link_sealed,
  };
}
