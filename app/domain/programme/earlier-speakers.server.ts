import type { Db } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import { translated } from '../translated.ts';
import { type EarlierSpeaker, isNamesake, matchesName } from './speaker.ts';

const MOST_FOUND = 20;

/** Where a search looks: the event's network. Of drafts it tells only those who may see them. */
export interface Reach {
  event: Pick<Event, 'id' | 'network'>;
  drafts: boolean;
}

/** The names of all who have appeared in the network's events, each once, in order. */
export async function speakerNames(db: Db, reach: Reach): Promise<string[]> {
  const speakers = await speakersWithin(db, reach);
  const names = new Set(speakers.map(({ name }) => name));
  return [...names].sort((a, b) => a.localeCompare(b, 'fi'));
}

/** Those whose name has every typed word at the beginning of one of its own; twenty at most. */
export async function findSpeakers(db: Db, reach: Reach, typed: string): Promise<EarlierSpeaker[]> {
  const speakers = await speakersWithin(db, reach);
  const found = speakers.filter(({ name }) => matchesName(name, typed)).slice(0, MOST_FOUND);
  return Promise.all(found.map((speaker) => withAppearances(db, reach, speaker)));
}

export async function earlierSpeaker(
  db: Db,
  reach: Reach,
  speakerId: number,
): Promise<EarlierSpeaker | null> {
  const speakers = await speakersWithin(db, reach);
  const speaker = speakers.find(({ id }) => id === speakerId);
  return speaker ? withAppearances(db, reach, speaker) : null;
}

export async function hasNamesake(db: Db, reach: Reach, name: string): Promise<boolean> {
  const speakers = await speakersWithin(db, reach);
  return speakers.some((speaker) => isNamesake(speaker.name, name));
}

function appearancesWithin(db: Db, { event, drafts }: Reach) {
  return db
    .selectFrom('appearances as a')
    .innerJoin('speakers as p', 'p.id', 'a.speaker_id')
    .innerJoin('events as e', 'e.id', 'a.event_id')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .where('s.network_id', '=', event.network.id)
    .$if(!drafts, (query) =>
      query.where((eb) => eb.or([eb('e.status', '<>', 'draft'), eb('e.id', '=', event.id)])),
    );
}

function speakersWithin(db: Db, reach: Reach): Promise<{ id: number; name: string }[]> {
  return appearancesWithin(db, reach)
    .select(['p.id', 'p.name'])
    .distinct()
    .orderBy('p.name')
    .orderBy('p.id')
    .execute();
}

async function withAppearances(
  db: Db,
  reach: Reach,
  speaker: { id: number; name: string },
): Promise<EarlierSpeaker> {
  const rows = await appearancesWithin(db, reach)
    .select(['a.title', 'a.organisation', 'e.id as event_id', 'e.title as event'])
    .where('p.id', '=', speaker.id)
    .orderBy('e.date', 'desc')
    .orderBy('a.id', 'desc')
    .execute();
  const events = new Map(rows.map((row) => [row.event_id, translated(row.event)]));
  return {
    ...speaker,
    title: translated(rows[0]?.title ?? null),
    organisation: translated(rows[0]?.organisation ?? null),
    events: [...events.values()],
  };
}
