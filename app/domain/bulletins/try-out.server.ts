import { eventById } from '../events/events.server.ts';
import { LANGUAGES } from '../language.ts';
import { LINK_SHOWN } from '../mail/letter-group.ts';
import { queueMessage } from '../mail/queue.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { snapshotReader } from '../registrations/letter.server.ts';
import { HOUR } from '../time.ts';
import { type Bulletin, bulletinLetter } from './bulletin.ts';

/**
 * Mails a bulletin to the organiser alone, in each language that it is written in. Its links are nobody's.
 * The same words are sent once, however often the button is pressed.
 */
export async function tryOutBulletin(
  { trx, organiser, circumstances }: Acting,
  bulletin: Bulletin,
): Promise<void> {
  const { now, keyring } = circumstances;
  const event = await eventById(trx, bulletin.eventId);
  const snapshot = await snapshotReader(trx, event);
  const seat = event.mode === 'remote' ? 'remote' : 'on-site';
  for (const language of LANGUAGES.filter((one) => bulletin.body[one] !== undefined)) {
    const reader = {
      firstName: organiser.name.split(' ')[0]!,
      language,
      seat,
      inLine: null,
      token: '…',
      joinToken: '…',
    } as const;
    await queueMessage(
      trx,
      {
        key: `bulletin-try-out/${bulletin.id}/${organiser.id}/${bulletin.updatedAt}/${language}`,
        recipient: organiser.email,
        language,
        eventId: event.id,
        registrationId: null,
        giveUpAt: now + HOUR,
        content: bulletinLetter(bulletin, reader, snapshot(language), LINK_SHOWN),
      },
      { now, keyring },
    );
  }
}
