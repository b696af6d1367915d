import type { Db } from '#db/client.ts';
import type { Translated } from '../language.ts';
import type { Material } from '../materials/material.ts';
import { materialsOf } from '../materials/materials.server.ts';
import { programmeOf } from '../programme/programme.server.ts';
import type { Session } from '../programme/programme.ts';
import { acceptedQuestionsOf, themesOf } from '../questions/questions.server.ts';
import type { AcceptedQuestion, Theme } from '../questions/theme.ts';
import { summariesOfSeries } from '../summaries/summaries.server.ts';
import type { Summary } from '../summaries/summary.ts';
import type { Event } from './event.ts';
import { eventBySlug, organisersOf } from './events.server.ts';
import type { ListedEvent } from './listed-event.ts';
import { listedEvents } from './listed-events.server.ts';

/** What an event's page tells but for the seats that are left and the time that it is. */
export interface EventPageFacts {
  event: Event;
  programme: Session[];
  organisers: Translated[];
  themes: Theme[];
  questions: AcceptedQuestion[];
  materials: Material[];
  /** The events of its series, itself among them, and what became of each. */
  series: ListedEvent[];
  summaries: Map<number, Summary[]>;
}

export async function eventPageFacts(db: Db, slug: string): Promise<EventPageFacts | null> {
  const event = await eventBySlug(db, slug);
  if (!event) return null;
  return {
    event,
    programme: await programmeOf(db, event.id),
    organisers: await organisersOf(db, event.id),
    themes: await themesOf(db, event.id),
    questions: await acceptedQuestionsOf(db, event.id),
    materials: await materialsOf(db, event.id),
    series: await listedEvents(db, { series: event.series.id }),
    summaries: await summariesOfSeries(db, event.series.id),
  };
}
