import { endOf, seatModesOf } from '../events/event.ts';
import type { Instant } from '../time.ts';
import { completeness, type Overview, textsIn } from './overview.ts';

type Before = Pick<Overview, 'event' | 'pools' | 'organisers'>;

/** What keeps an event from being published. */
export type Lack =
  | 'text'
  | 'date'
  | 'hours'
  | 'mode'
  | 'venue'
  | 'organiser'
  | 'contact-address'
  | 'capacity';

/** What those who come would miss; it forbids nothing. */
export type Caution =
  | 'in-the-past'
  | 'texts-of-another'
  | 'swedish'
  | 'english'
  | 'meeting-link'
  | 'programme'
  | 'no-registrations'
  | 'closes-after-start'
  | 'opens-after-start';

/** What an event needs before the public sees it. A title in Finnish is there always: the database asks for it. */
export function missingForPublication({ event, pools, organisers }: Before): Lack[] {
  const { when, mode, venue, contact, lead, description } = event;
  const modes = mode === null ? [] : seatModesOf(mode);
  const lacks: [Lack, boolean][] = [
    ['text', lead === null && description === null],
    ['date', when.precision === 'undecided'],
    ['hours', when.precision === 'undecided' && when.hours === null],
    ['mode', mode === null],
    ['venue', modes.includes('on-site') && venue === null],
    ['organiser', organisers.length === 0],
    ['contact-address', !contact?.email],
    ['capacity', event.takesRegistrations && pools.length < modes.length],
  ];
  return lacks.flatMap(([lack, isSo]) => (isSo ? [lack] : []));
}

export function cautionsBeforePublication(overview: Overview, now: Instant): Caution[] {
  const { when, mode, hasMeetingLink, takesRegistrations, ...event } = overview.event;
  const startsAt = when.precision === 'minute' ? when.startsAt : Number.POSITIVE_INFINITY;
  const said = completeness(
    (['basics', 'texts', 'time-and-place', 'programme'] as const).flatMap((section) =>
      textsIn(section, overview),
    ),
  );
  const cautions: [Caution, boolean][] = [
    ['in-the-past', endOf(when) <= now],
    ['texts-of-another', overview.hasTextsOfAnother],
    ['swedish', said.sv !== 'all'],
    ['english', said.en !== 'all'],
    ['meeting-link', mode !== null && mode !== 'on-site' && !hasMeetingLink],
    ['programme', overview.programme.length === 0],
    ['no-registrations', !takesRegistrations],
    ['closes-after-start', (event.registrationClosesAt ?? startsAt) > startsAt],
    ['opens-after-start', (event.registrationOpensAt ?? 0) >= startsAt],
  ];
  return cautions.flatMap(([caution, isSo]) => (isSo ? [caution] : []));
}
