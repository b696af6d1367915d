import { z } from 'zod';
import { dateText, timeText } from '../clock.form.ts';
import type { Event } from '../events/event.ts';
import { type HoursFault, hoursToCome } from '../events/hours.ts';
import {
  choice,
  grouped,
  longText,
  optionalText,
  type Reading,
  readForm,
  requiredTranslation,
  type Typed,
  translatedText,
} from '../form.ts';
import type { Translated } from '../language.ts';
import { meetingLinkText } from '../meeting-link.form.ts';
import type { Instant } from '../time.ts';
import type { DayChange, DayChangeKind } from './day-change.ts';

export type DayChangeFault = HoursFault | 'not-a-date' | 'not-a-link' | 'not-a-number';

const OWN: DayChangeFault[] = ['not-a-date', 'not-a-time', 'not-a-link', 'not-a-number'];

/** In characters. */
const LONGEST = { note: 5000, venue: 200, address: 200 };

const MOST_SEATS = 100_000;

const note = translatedText(longText, LONGEST.note).transform(
  (words): Translated | null => words ?? null,
);

const moveForm = z.object({ date: dateText, from: timeText, until: timeText, note });

const seats = optionalText(7).transform((text, context): number | null => {
  if (text === undefined) return null;
  if (/^\d+$/.test(text) && Number(text) <= MOST_SEATS) return Number(text);
  context.addIssue({ code: 'custom', message: 'not-a-number' });
  return z.NEVER;
});

const placeForm = z.object({
  mode: choice(['on-site', 'hybrid']),
  venue: requiredTranslation(optionalText, LONGEST.venue),
  address: optionalText(LONGEST.address),
  seats,
  note,
});

const noteForm = z.object({ note });
const remoteForm = z.object({ meetingLink: meetingLinkText, note });
const linkForm = z.object({ meetingLink: meetingLinkText });

/** Reads the form of a change; what it may leave out depends on what the event has already. */
export function readDayChange(
  kind: Exclude<DayChangeKind, 'link'>,
  typed: Typed,
  event: Pick<Event, 'hasMeetingLink'>,
  now: Instant,
): Reading<DayChange, DayChangeFault> {
  const sent = { venue: {}, note: {}, ...grouped(typed) };
  switch (kind) {
    case 'move':
      return readMove(sent, now);
    case 'place':
      return then(readForm(placeForm, sent, OWN), ({ mode, venue, address, seats, note }) => ({
        is: 'place',
        to: { mode, venue: { name: venue, address: address ?? null }, newSeats: seats },
        note,
      }));
    case 'go-remote':
      return event.hasMeetingLink && typed.meetingLink === ''
        ? then(readForm(noteForm, sent), (read) => ({ is: kind, meetingLink: null, ...read }))
        : then(readForm(remoteForm, sent, OWN), (read) => ({ is: kind, ...read }));
    case 'cancel':
    case 'revive':
      return then(readForm(noteForm, sent), (read) => ({ is: kind, ...read }));
  }
}

export function readMeetingLink(typed: Typed): Reading<{ meetingLink: string }, DayChangeFault> {
  return readForm(linkForm, typed, OWN);
}

function readMove(sent: Record<string, unknown>, now: Instant): Reading<DayChange, DayChangeFault> {
  const read = readForm(moveForm, sent, OWN);
  if (!read.ok) return read;
  const { note, ...to } = read.value;
  const hours = hoursToCome(to, now);
  return hours.ok
    ? { ok: true, value: { is: 'move', to, note } }
    : { ok: false, faults: { [hours.field]: hours.reason } };
}

function then<Value>(
  read: Reading<Value, DayChangeFault>,
  change: (value: Value) => DayChange,
): Reading<DayChange, DayChangeFault> {
  return read.ok ? { ok: true, value: change(read.value) } : read;
}
