import { endOf } from '../events/event.ts';
import { eventById } from '../events/events.server.ts';
import { normalisedAddress } from '../form.ts';
import { hasDeclined } from '../mail-choices/mail-choices.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { DECLINED } from './failure.ts';
import { giveUpAt } from './retry.ts';

/** What goes out by the clock has had its time; everything else still tells something. */
const BY_THE_CLOCK = ['reminder', 'thanks'];

/**
 * Sends a registrant once more what did not reach them, and lifts the ban on their address: it was mended,
 * or the server was wrong. What they have declined meanwhile is not sent. Returns how many mails go out again.
 */
export async function tryAgain(
  { trx, circumstances: { now }, log }: Acting,
  eventId: number,
  registrationId: number,
): Promise<number> {
  const registration = await trx
    .selectFrom('registrations')
    .select('email')
    .where('id', '=', registrationId)
    .where('event_id', '=', eventId)
    .where('state', '<>', 'cancelled')
    .executeTakeFirst();
  if (!registration) return 0;
  const { when } = await eventById(trx, eventId);
  const startsAt = when.precision === 'minute' ? when.startsAt : endOf(when);
  await trx
    .deleteFrom('suppressions')
    .where('email_normalised', '=', normalisedAddress(registration.email))
    .execute();
  const declined = await hasDeclined(trx, eventId, registration.email, 'bulletins');
  const { numUpdatedRows } = await trx
    .updateTable('messages')
    .set({
      state: 'queued',
      attempts: 0,
      next_attempt_at: now,
      give_up_at: giveUpAt(startsAt, now),
      failure: null,
      smtp_status: null,
      delayed_at: null,
    })
    .where('registration_id', '=', registrationId)
    .where('recipient', '=', registration.email)
    .where('state', 'in', ['failed', 'suppressed'])
    .where('failure', 'is not', DECLINED)
    .where('kind', 'not in', declined ? [...BY_THE_CLOCK, 'bulletin'] : BY_THE_CLOCK)
    .executeTakeFirst();
  const tried = Number(numUpdatedRows);
  if (tried > 0) await log({ act: 'mail-tried-again', registrationId });
  return tried;
}
