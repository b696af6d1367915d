import { z } from 'zod';
import { dateText, timeText } from '../../clock.form.ts';
import { EVENT_MODES, type Event, type EventMode, type When } from '../../events/event.ts';
import { UNDECIDED_DAY } from '../../events/undecided-day.ts';
import {
  choice,
  type Faults,
  grouped,
  optionalText,
  orNothing,
  type Reading,
  readForm,
  type Typed,
  translatedText,
} from '../../form.ts';
import type { Translated } from '../../language.ts';
import { optionalNumber } from '../../number.form.ts';
import { wallTime } from '../../time.ts';
import { EDITOR_FAULTS, type EditorFault } from '../fault.ts';

/** What may always be changed: nobody's calendar has it. */
const onTheDayForm = z.object({
  dateNote: translatedText(optionalText, 300),
  joinOpens: optionalNumber(0, 1440),
});

const draftForm = onTheDayForm.extend({
  date: orNothing(dateText),
  from: orNothing(timeText),
  until: orNothing(timeText),
  mode: choice(EVENT_MODES),
  venue: translatedText(optionalText, 200),
  address: optionalText(200),
});

export interface OnTheDay {
  dateNote: Translated | undefined;
  joinOpens: number | null;
}

/** Decided to the minute, or not yet. */
export type Settled = Extract<When, { precision: 'minute' | 'undecided' }>;

export interface WhenAndWhere {
  when: Settled;
  mode: EventMode;
  venue: Translated | undefined;
  address: string | undefined;
}

/** Once the event is public, when and where it is changes on a page of its own: everybody is told. */
export interface TimeAndPlace extends OnTheDay {
  draft: WhenAndWhere | null;
}

export function readTimeAndPlace(
  typed: Typed,
  { status }: Pick<Event, 'status'>,
): Reading<TimeAndPlace, EditorFault> {
  const sent = { venue: {}, dateNote: {}, ...grouped(typed) };
  if (status !== 'draft') {
    const read = readForm(onTheDayForm, sent, EDITOR_FAULTS);
    return read.ok ? { ok: true, value: { ...read.value, draft: null } } : read;
  }
  const read = readForm(draftForm, sent, EDITOR_FAULTS);
  if (!read.ok) return read;
  const { date, from, until, mode, venue, address, ...onTheDay } = read.value;
  const when = readWhen({ date, from, until });
  if (!when.ok) return when;
  return { ok: true, value: { ...onTheDay, draft: { when: when.value, mode, venue, address } } };
}

/** A date is decided together with its hours; the hours can be before the date is. */
function readWhen({
  date,
  from,
  until,
}: {
  date?: string;
  from?: string;
  until?: string;
}): Reading<Settled, EditorFault> {
  if (date === undefined && from === undefined && until === undefined)
    return { ok: true, value: { precision: 'undecided', hours: null } };
  if (from === undefined) return refused({ from: 'hours-missing' });
  if (until === undefined) return refused({ until: 'hours-missing' });
  const start = wallTime(date ?? UNDECIDED_DAY, from);
  const end = wallTime(date ?? UNDECIDED_DAY, until);
  if (!start.ok) return refused({ from: start.reason });
  if (!end.ok) return refused({ until: end.reason });
  if (end.instant <= start.instant) return refused({ until: 'ends-before-it-starts' });
  if (date === undefined)
    return { ok: true, value: { precision: 'undecided', hours: { from, until } } };
  return {
    ok: true,
    value: { precision: 'minute', startsAt: start.instant, endsAt: end.instant },
  };
}

function refused(faults: Faults<EditorFault>): Reading<never, EditorFault> {
  return { ok: false, faults };
}
