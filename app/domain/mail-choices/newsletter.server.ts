import type { Trx } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import { normalisedAddress } from '../form.ts';
import type { Keyring } from '../privacy/keyring.ts';
import type { Instant } from '../time.ts';
import { choicesLink } from './choices-link.server.ts';
import { setNewsletter, takeBackRefusal } from './choose-mail.server.ts';
import { hasDeclined } from './mail-choices.server.ts';

/** What a form says of the newsletter. */
interface Ticked {
  email: string | null;
  newsletter: boolean;
}

/**
 * Somebody has ticked or unticked the newsletter in a form of their own. Only by that does a refusal of it
 * end, and what they untick for one event is declined for all of the network.
 */
export async function noteOwnWish(
  trx: Trx,
  { network }: Event,
  { email, newsletter }: Ticked,
  circumstances: { now: Instant; keyring: Keyring },
): Promise<void> {
  if (email === null) return;
  const chooser = { networkId: network.id, address: normalisedAddress(email) };
  if (newsletter) return takeBackRefusal(trx, chooser, circumstances.now);
  await choicesLink(trx, { network, address: email }, circumstances);
  await setNewsletter(trx, chooser, false, circumstances.now);
}

/** What an organiser has entered, without a consent that the person has withdrawn. */
export async function heedRefusal<Entered extends Ticked>(
  trx: Trx,
  eventId: number,
  entered: Entered,
): Promise<Entered> {
  const { email, newsletter } = entered;
  if (!newsletter || email === null) return entered;
  return { ...entered, newsletter: !(await hasDeclined(trx, eventId, email, 'newsletter')) };
}
