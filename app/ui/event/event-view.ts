import type { AddToCalendarLinks } from '../../calendar/web-links.ts';
import type { Event, QuestionPhase, RegistrationPhase } from '../../domain/events/event.ts';
import type { ListedEvent } from '../../domain/events/listed-event.ts';
import type { Language, Translated } from '../../domain/language.ts';
import type { Material } from '../../domain/materials/material.ts';
import type { Session } from '../../domain/programme/programme.ts';
import type { AcceptedQuestion, Theme } from '../../domain/questions/theme.ts';
import type { Pool } from '../../domain/registrations/seats.ts';
import type { Summary } from '../../domain/summaries/summary.ts';
import type { Instant } from '../../domain/time.ts';

/** Everything that an event's page tells. */
export interface EventView {
  language: Language;
  now: Instant;
  origin: string;
  event: Event;
  /** Whether one can sign up, and ask, at this moment. */
  registration: RegistrationPhase;
  asking: QuestionPhase;
  pools: Pool[];
  programme: Session[];
  organisers: Translated[];
  themes: Theme[];
  questions: AcceptedQuestion[];
  materials: Material[];
  summaries: Summary[];
  /** The events of the series before this one, the latest first. */
  earlier: EarlierEvent[];
  /** Null where the event has no date to put in a calendar, or is over. */
  addToCalendar: AddToCalendarLinks | null;
  /** The series' next event that is still to come, where this one is over or cancelled. */
  next: ListedEvent | null;
}

export interface EarlierEvent {
  event: ListedEvent;
  summaries: Summary[];
}

/** Whether some of what an organiser wrote is missing in the reader's language. */
export function isPartlyInFinnish(view: EventView): boolean {
  return textsOf(view).some((text) => text !== null && !text[view.language]);
}

function textsOf(view: EventView) {
  const { event, programme, themes, questions, organisers, materials, summaries } = view;
  return [
    event.title,
    event.theme,
    event.lead,
    event.description,
    event.recap,
    event.audience,
    event.dateNote,
    event.venue?.name ?? null,
    ...programme.flatMap((session) => [session.title, session.description]),
    ...themes.map((theme) => theme.name),
    ...questions.map((question) => question.answer),
    ...organisers,
    ...materials.map((material) => material.title),
    ...summaries.flatMap(({ title, body, conclusions }) => [
      title,
      body,
      ...conclusions.map(({ text }) => text),
    ]),
  ];
}
