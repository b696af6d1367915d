import type { Trx } from '#db/client.ts';
import type { AnnouncementKind } from '../announcements/announcement.ts';
import { noteAnnouncement } from '../announcements/note-announcement.server.ts';
import type { Circumstances } from '../circumstances.ts';
import { invite, reinvite, withdrawInvitation } from '../invitations/invitations.server.ts';
import { type Language, said, type Translated } from '../language.ts';
import type { Attending, News, Was } from '../mail/message.ts';
import { type OwnPart, queueLetter, snapshotReader } from '../registrations/letter.server.ts';
import type { Registration } from '../registrations/registration.ts';
import { readRegistration } from '../registrations/registrations.server.ts';
import type { Event, SeatMode, Venue } from './event.ts';

/** What no longer holds of the event: it is said in the mail beside what holds now. */
export type Before =
  | { is: 'time'; startsAt: number; endsAt: number }
  | { is: 'place'; venue: Venue };

interface Announcement {
  /** The organiser's own words to everyone, in Markdown. */
  note?: Translated | null;
  before?: Before | null;
}

/**
 * Sends everyone who holds an invitation its next version, after time, place, title or programme changed.
 * Those who wait get the mail without one. All functions here return how many were told.
 */
export function announceChange(
  trx: Trx,
  event: Event,
  circumstances: Circumstances,
  { note = null, before = null }: Announcement = {},
): Promise<number> {
  return tellEveryone(trx, event, circumstances, 'event-changed', async (person) => ({
    kind: 'event-changed',
    ...(await attendingOf(trx, person, reinvite, circumstances)),
    ...newsIn(person.language, note),
    ...(before && { was: [wasIn(person.language, before)] }),
  }));
}

/** Invites those who hold a seat anew, with new UIDs: calendars have thrown the old objects away. */
export function announceRevival(
  trx: Trx,
  event: Event,
  circumstances: Circumstances,
  { note = null }: Announcement = {},
): Promise<number> {
  return tellEveryone(trx, event, circumstances, 'event-revived', async (person) => ({
    kind: 'event-revived',
    ...(await attendingOf(trx, person, invite, circumstances)),
    ...newsIn(person.language, note),
  }));
}

/** Takes the event out of the calendars of all who hold an invitation, and tells those who wait as well. */
export function announceCancellation(
  trx: Trx,
  event: Event,
  circumstances: Circumstances,
  { note = null }: Announcement = {},
): Promise<number> {
  return tellEveryone(trx, event, circumstances, 'event-cancelled', async (person) => ({
    kind: 'event-cancelled',
    invitation: await withdrawInvitation(trx, person, person.seat, circumstances),
    ...newsIn(person.language, note),
  }));
}

/** Sends everyone the way in, after all seats became remote. `held` are the seats until then, by registration. */
export function announceRemote(
  trx: Trx,
  event: Event,
  circumstances: Circumstances,
  { note = null, held }: Announcement & { held: Map<number, SeatMode> },
): Promise<number> {
  return tellEveryone(trx, event, circumstances, 'went-remote', async (person) => ({
    kind: 'went-remote',
    held: held.get(person.id) ?? null,
    ...(await attendingOf(trx, person, reinvite, circumstances)),
    ...newsIn(person.language, note),
  }));
}

/** The event's own sequence tells one announcement of a kind from the next. */
async function tellEveryone(
  trx: Trx,
  event: Event,
  circumstances: Circumstances,
  kind: AnnouncementKind,
  letterTo: (person: Registration) => Promise<OwnPart>,
): Promise<number> {
  const snapshot = await snapshotReader(trx, event);
  const everyone = await liveRegistrations(trx, event, circumstances);
  const told = everyone.filter(({ email }) => email !== null).length;
  const cause = {
    occasion: event.calendarSequence,
    ...(told > 0 && {
      announcement: await noteAnnouncement(trx, { eventId: event.id, kind, told }, circumstances),
    }),
  };
  for (const person of everyone) {
    const letter = await letterTo(person);
    await queueLetter(trx, person, snapshot(person.language), letter, circumstances, cause);
  }
  return told;
}

async function liveRegistrations(
  trx: Trx,
  event: Event,
  { keyring }: Circumstances,
): Promise<Registration[]> {
  const rows = await trx
    .selectFrom('registrations')
    .selectAll()
    .where('event_id', '=', event.id)
    .where('state', '<>', 'cancelled')
    .orderBy('id')
    .execute();
  return Promise.all(rows.map((row) => readRegistration(trx, row, keyring)));
}

async function attendingOf(
  trx: Trx,
  person: Registration,
  invitationTo: typeof invite,
  circumstances: Circumstances,
): Promise<Attending> {
  const { seat, inLine } = person;
  if (seat)
    return { seat, inLine, invitation: await invitationTo(trx, person, seat, circumstances) };
  if (inLine) return { seat, inLine, invitation: null };
  throw new Error('a live registration has a seat or a place in a line');
}

function newsIn(language: Language, note: Translated | null): News {
  return note ? { note: said(note, language) } : {};
}

function wasIn(language: Language, before: Before): Was {
  if (before.is === 'time') return before;
  const { name, address } = before.venue;
  return { is: 'place', venue: { name: said(name, language), address } };
}
