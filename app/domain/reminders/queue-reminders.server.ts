import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';
import type { Db, Trx } from '#db/client.ts';
import type { Event, When } from '../events/event.ts';
import { eventById } from '../events/events.server.ts';
import { queueMessage } from '../mail/queue.server.ts';
import { choicesLink } from '../mail-choices/choices-link.server.ts';
import { wants } from '../mail-choices/mail-choices.server.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { snapshotReader } from '../registrations/letter.server.ts';
import { readRegistration } from '../registrations/registrations.server.ts';
import { DAY, dateInHelsinki, type Instant } from '../time.ts';
import { type Reminder, timesOf } from './reminder.ts';
import { reminderLetter } from './reminder-letter.ts';
import { readReminder, reminderOf } from './reminders.server.ts';

/** So many mails in one transaction. */
const PART = 50;

/** No rule reaches farther from its event, before or after. */
const FARTHEST = 68 * DAY;

interface Parts {
  now: Instant;
  keyring: Keyring;
}

interface Due {
  reminder: Reminder;
  date: string;
}

/**
 * Queues the mail of every reminder whose time has come and has not lost its sense. Each is queued once for
 * a day of its event, and to one person once, whatever crashes in between. Returns how many mails.
 */
export async function queueDueReminders(db: Db, parts: Parts): Promise<number> {
  let queued = 0;
  for (const due of await dueReminders(db, parts.now)) {
    let after: number | null = 0;
    while (after !== null) {
      const part: { last: number | null; queued: number } = await db
        .transaction()
        .execute((trx) => queuePart(trx, due, after!, parts));
      queued += part.queued;
      after = part.last;
      await turnOfTheEventLoop();
    }
  }
  return queued;
}

async function dueReminders(db: Db, now: Instant): Promise<Due[]> {
  const rows = await db
    .selectFrom('reminders as r')
    .innerJoin('events as e', 'e.id', 'r.event_id')
    .selectAll('r')
    .select(['e.starts_at', 'e.ends_at'])
    .where('r.active', '=', 1)
    .where('e.status', 'in', ['published', 'archived'])
    .where('e.starts_at', '<', now + FARTHEST)
    .where('e.ends_at', '>', now - FARTHEST)
    .$narrowType<{ starts_at: number; ends_at: number }>()
    .execute();
  return rows.flatMap(({ starts_at, ends_at, sent_for, ...row }) => {
    const reminder = readReminder({ ...row, sent_for });
    const date = dateInHelsinki(starts_at);
    const when = { precision: 'minute', startsAt: starts_at, endsAt: ends_at } as const;
    const { dueAt, until } = timesOf(reminder, when);
    return sent_for !== date && dueAt <= now && now < until ? [{ reminder, date }] : [];
  });
}

/** The next mails of a reminder after a registration. `last` is null when it has reached its end, or is no longer due. */
async function queuePart(
  trx: Trx,
  due: Due,
  after: number,
  { now, keyring }: Parts,
): Promise<{ last: number | null; queued: number }> {
  const reminder = await reminderOf(trx, due.reminder.eventId, due.reminder.id);
  const event = await eventById(trx, due.reminder.eventId);
  if (!reminder?.active || !isStillOn(event, due.date)) return { last: null, queued: 0 };
  const { dueAt, until } = timesOf(reminder, event.when);
  const rows = await audience(trx, event.id, reminder)
    .selectAll('r')
    .where('r.id', '>', after)
    .where('r.created_at', '<=', dueAt)
    .orderBy('r.id')
    .limit(PART)
    .execute();
  const snapshot = await snapshotReader(trx, event);
  for (const row of rows) {
    const reader = await readRegistration(trx, row, keyring);
    if (reader.email === null) continue;
    const reading = { network: event.network, address: reader.email };
    const choices = await choicesLink(trx, reading, { now, keyring });
    await queueMessage(
      trx,
      {
        key: `reminder/${reminder.id}/${reader.id}/${due.date}`,
        recipient: reader.email,
        language: reader.language,
        eventId: event.id,
        registrationId: reader.id,
        giveUpAt: until,
        bulk: true,
        partOf: { reminder: reminder.id },
        content: reminderLetter(reminder, reader, snapshot(reader.language), choices),
      },
      { now, keyring },
    );
  }
  if (rows.length === PART) return { last: rows.at(-1)!.id, queued: rows.length };
  await trx
    .updateTable('reminders')
    .set({ sent_for: due.date })
    .where('id', '=', reminder.id)
    .execute();
  return { last: null, queued: rows.length };
}

function isStillOn(
  event: Event,
  date: string,
): event is Event & { when: Extract<When, { precision: 'minute' }> } {
  const { status, when } = event;
  return (
    (status === 'published' || status === 'archived') &&
    when.precision === 'minute' &&
    dateInHelsinki(when.startsAt) === date
  );
}

/** Those who are to be reminded or thanked, and have not declined it. */
function audience(trx: Trx, eventId: number, { audience: of, moment }: Reminder) {
  const list = moment === 'before-start' ? 'reminders' : 'bulletins';
  const seated = trx
    .selectFrom('registrations as r')
    .where('r.event_id', '=', eventId)
    .where('r.state', '=', 'confirmed')
    .where('r.email', '<>', '')
    .where(wants(list));
  switch (of) {
    case 'everyone':
      return seated;
    case 'on-site':
    case 'remote':
      return seated.where('r.seat', '=', of);
    case 'came':
      return seated.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('attendances as a')
            .select('a.came_at')
            .whereRef('a.registration_id', '=', 'r.id'),
        ),
      );
  }
}
