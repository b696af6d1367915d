import type { Event } from '../events/event.ts';
import type { Translated } from '../language.ts';
import { type LetterGroup, type Readers, withoutKeys } from '../mail/letter-group.ts';
import type { OutgoingMessage, RegistrationMessage } from '../mail/message.ts';
import type { Pool } from '../registrations/seats.ts';
import type { Instant } from '../time.ts';

/** What a change of the day can touch, as it is at one moment. */
export interface DayAsItIs
  extends Pick<
    Event,
    'status' | 'when' | 'mode' | 'venue' | 'registrationClosesAt' | 'questionsCloseAt'
  > {
  sessions: { title: Translated; startsAt: Instant | null; endsAt: Instant | null }[];
  pools: Pool[];
  /** How many have told of a diet or of access needs. */
  needs: number;
}

/** What would become of a change, before it is made. */
export interface Review {
  before: DayAsItIs;
  after: DayAsItIs;
  letters: LetterGroup[];
  /** How many would be told, but for an address that does not work. */
  unreachable: number;
  /** How many were signed up without an address: somebody has to call them. */
  withoutAddress: number;
  /** Stands for all of it: the change is made only while this is still what it would be. */
  seal: string;
}

/** A letter as it stands in the outbox. */
export interface QueuedLetter extends OutgoingMessage {
  content: RegistrationMessage;
  suppressed: boolean;
}

/** The letters by reader and language, the largest groups first; and how many are for addresses that do not work. */
export function lettersByReader(letters: QueuedLetter[]): Pick<Review, 'letters' | 'unreachable'> {
  const groups = new Map<string, LetterGroup>();
  const sendable = letters.filter(({ suppressed }) => !suppressed);
  for (const { suppressed: _suppressed, ...letter } of sendable) {
    const readers = readersOf(letter.content);
    const key = `${letter.content.kind} ${readers} ${letter.language}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else
      groups.set(key, {
        readers,
        language: letter.language,
        count: 1,
        sample: { ...letter, content: withoutKeys(letter.content) },
      });
  }
  return {
    letters: [...groups.values()].sort((a, b) => b.count - a.count),
    unreachable: letters.length - sendable.length,
  };
}

function readersOf(content: RegistrationMessage): Readers {
  if (content.kind === 'promoted') return 'from-line-to-seat';
  if (content.kind === 'went-remote') {
    if (content.held === 'remote') return 'remote';
    if (content.held === 'on-site') return 'from-on-site-to-remote';
    return content.seat ? 'from-line-to-seat' : 'from-line-to-line';
  }
  return content.invitation?.seat ?? 'in-line';
}

/** The fields of a review's form, beside those of the change itself: what was shown, and the way back to the form. */
export const SEAL = 'seal';
export const STEP = 'step';
