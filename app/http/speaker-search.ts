import type { Db } from '#db/client.ts';
import type { Event } from '../domain/events/event.ts';
import type { Typed } from '../domain/form.ts';
import { speakerName } from '../domain/programme/appearance.form.ts';
import { findSpeakers, type Reach } from '../domain/programme/earlier-speakers.server.ts';
import { NEW_PERSON } from '../domain/programme/speaker.ts';
import type { SpeakerStep } from '../ui/organise/programme/new-appearance-steps.tsx';
import type { Desk } from './organising.ts';

/** Where an organiser of the event finds earlier speakers: in drafts only who may see the network's. */
export function reachOf({ event, may }: Desk & { event: Event }): Reach {
  return { event, drafts: may('see-network') };
}

/**
 * The step after the one that was sent, on the way to a person in the programme; null where the form was
 * the last one. A name is searched in a POST: names do not belong in addresses.
 */
export async function searchStep(
  db: Db,
  reach: Reach,
  { step, name, who }: Typed,
): Promise<SpeakerStep | { is: 'known'; speaker: number } | null> {
  if (step !== 'search' && step !== 'choice') return null;
  const read = speakerName.safeParse(name);
  const sought = read.success ? read.data : undefined;
  if (sought === undefined)
    return { is: 'search', name: typeof name === 'string' ? name : '', error: 'missing' };
  const found = await findSpeakers(db, reach, sought);
  const isNew = found.length === 0 || who === NEW_PERSON;
  if (isNew) return { is: 'new', name: sought, found: found.length, error: null };
  const chosen = found.find(({ id }) => String(id) === who);
  if (chosen) return { is: 'known', speaker: chosen.id };
  return { is: 'choice', name: sought, found, error: step === 'choice' ? 'missing' : null };
}
