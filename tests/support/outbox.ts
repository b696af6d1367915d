import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import type { RegistrationMessage } from '#app/domain/mail/message.ts';
import { messageKey, queueMessage } from '#app/domain/mail/queue.server.ts';
import { giveUpAt } from '#app/domain/mail/retry.ts';
import { keyringFrom } from '#app/domain/privacy/keyring.ts';
import type { Instant } from '#app/domain/time.ts';
import { type Delivered, deliverDue } from '#app/jobs/deliver.ts';
import type { Transport } from '#app/jobs/transport.ts';
import type { Db } from '#db/client.ts';
import { freshDatabase } from './database.ts';
import { contentOf, NOON, SENDER } from './messages.ts';

export const keyring = keyringFrom('a secret of the tests, long enough for SECRET');
export const silent = pino({ level: 'silent' });

/** A database with one event, whose registrants get mail. */
export async function openOutbox() {
  const { sqlite, db } = freshDatabase();
  await addEvent(db);
  return {
    sqlite,
    db,
    addRegistration: (email?: string) => addRegistration(db, email),
    write: (mail: Partial<Mail> = {}) => write(db, mail),
    deliver: (
      transport: Transport,
      now: Instant,
      log = silent,
      { limit = 50, bulk = true } = {},
    ): Promise<Delivered> =>
      deliverDue(db, {
        bulk,
        now,
        keyring,
        transport,
        sender: SENDER,
        log,
        limit,
        signal: new AbortController().signal,
      }),
    messages: () => db.selectFrom('messages').selectAll().orderBy('created_at').execute(),
    message: (id: string) =>
      db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  };
}

interface Mail {
  to: string;
  content: RegistrationMessage;
  now: Instant;
  registrationId: number;
  sequence: number;
  bulk: boolean;
}

/** Queues a confirmation to somebody new, or whatever is asked for; returns its id. */
async function write(db: Db, mail: Partial<Mail>): Promise<string> {
  const { to = 'maija@example.fi', content = contentOf('confirmed'), now = NOON } = mail;
  const registrationId = mail.registrationId ?? (await addRegistration(db, to));
  const key = messageKey(registrationId, content.kind, mail.sequence ?? 0);
  await db.transaction().execute((trx) =>
    queueMessage(
      trx,
      {
        key,
        recipient: to,
        language: 'fi',
        eventId: 1,
        registrationId,
        giveUpAt: giveUpAt(content.event.startsAt, now),
        content,
        bulk: mail.bulk,
      },
      { now, keyring },
    ),
  );
  const { id } = await db
    .selectFrom('messages')
    .select('id')
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return id;
}

async function addEvent(db: Db): Promise<void> {
  const made = { created_at: NOON, updated_at: NOON };
  const name = '{"fi":"Verkosto"}';
  await db
    .insertInto('networks')
    .values({ id: 1, slug: 'verkosto', name, ...made })
    .execute();
  await db
    .insertInto('series')
    .values({ id: 1, network_id: 1, slug: 'sarja', name, ...made })
    .execute();
  await db
    .insertInto('events')
    .values({
      id: 1,
      series_id: 1,
      slug: 'paiva',
      kind: 'partnership-day',
      status: 'published',
      title: '{"fi":"Päivä"}',
      precision: 'day',
      date: '2026-12-15',
      ...made,
    })
    .execute();
  await db.insertInto('pools').values({ event_id: 1, mode: 'remote' }).execute();
}

async function addRegistration(db: Db, email = 'maija@example.fi'): Promise<number> {
  const { insertId } = await db
    .insertInto('registrations')
    .values({
      event_id: 1,
      state: 'confirmed',
      seat: 'remote',
      first_name: 'Maija',
      last_name: 'Mäkinen',
      email,
      email_normalised: email,
      language: 'fi',
      newsletter: 0,
      token_hash: randomBytes(32),
      token_sealed: Buffer.alloc(0),
      join_token_hash: randomBytes(32),
      join_token_sealed: Buffer.alloc(0),
      submission: '',
      created_at: NOON,
      updated_at: NOON,
    })
    .executeTakeFirstOrThrow();
  return Number(insertId);
}
