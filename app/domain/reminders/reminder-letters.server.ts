import type { Db } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import { LANGUAGES } from '../language.ts';
import { type LetterGroup, LINK_SHOWN, withoutKeys } from '../mail/letter-group.ts';
import { snapshotReader } from '../registrations/letter.server.ts';
import type { Instant } from '../time.ts';
import type { Reminder } from './reminder.ts';
import { reminderLetter } from './reminder-letter.ts';

/** A reminder as it would be read in each language, by somebody with no name: who gets it is known at its time. */
export async function reminderLetters(
  db: Db,
  event: Event,
  reminder: Reminder,
  { now }: { now: Instant },
): Promise<LetterGroup[]> {
  if (event.when.precision !== 'minute' || event.mode === null) return [];
  const snapshot = await snapshotReader(db, event);
  const seat =
    reminder.audience === 'remote' || event.mode === 'remote'
      ? ('remote' as const)
      : ('on-site' as const);
  return LANGUAGES.map((language) => {
    const reader = { firstName: '', language, seat, inLine: null, token: '', joinToken: '' };
    const content = withoutKeys(reminderLetter(reminder, reader, snapshot(language), LINK_SHOWN));
    return {
      readers: seat,
      language,
      count: 0,
      sample: { id: '', recipient: '', language, createdAt: now, content },
    };
  });
}
