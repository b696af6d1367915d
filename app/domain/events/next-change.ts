import type { Instant } from '../time.ts';
import { type Event, endOf, questionsCloseAt } from './event.ts';

type Terms = Pick<
  Event,
  'when' | 'registrationOpensAt' | 'registrationClosesAt' | 'questionsCloseAt'
>;

/** The next instant at which the clock alone changes what a page says of these events; null when none will. */
export function nextChange(events: Terms[], now: Instant): Instant | null {
  const notOver = events.filter((event) => endOf(event.when) > now);
  const ahead = notOver.flatMap(turningPoints).filter((instant) => instant > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/** Registration opens and closes, questions close, the event begins and ends. */
function turningPoints(event: Terms): Instant[] {
  const begins = event.when.precision === 'minute' ? event.when.startsAt : null;
  return [
    event.registrationOpensAt,
    event.registrationClosesAt,
    questionsCloseAt(event),
    begins,
    endOf(event.when),
  ].filter((instant) => instant !== null);
}
