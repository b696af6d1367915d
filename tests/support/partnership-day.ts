import { sql } from 'kysely';
import type { Circumstances } from '#app/domain/circumstances.ts';
import { addEvent } from '#app/domain/events/add-event.server.ts';
import type { SeatMode } from '#app/domain/events/event.ts';
import { eventFacts } from '#app/domain/events/event-facts.server.ts';
import { eventById, poolsOf } from '#app/domain/events/events.server.ts';
import type { EventWithSeats, NewField } from '#app/domain/events/new-event.ts';
import type { Language } from '#app/domain/language.ts';
import type { RegistrationMessage } from '#app/domain/mail/message.ts';
import { foundNetwork } from '#app/domain/networks/found-network.server.ts';
import { keyringFrom } from '#app/domain/privacy/keyring.ts';
import { register } from '#app/domain/registrations/register.server.ts';
import type { SignUp } from '#app/domain/registrations/registration.form.ts';
import type { Registration } from '#app/domain/registrations/registration.ts';
import {
  liveRegistrationOf,
  registrationById,
} from '#app/domain/registrations/registrations.server.ts';
import { startSeries } from '#app/domain/series/start-series.server.ts';
import { freshDatabase } from './database.ts';

export const SECRET = 'a secret of the tests, long enough for SECRET';
export const keyring = keyringFrom(SECRET);

/** Three weeks before the event of 15.12.2026. */
export const WEEKS_BEFORE = Date.UTC(2026, 10, 24, 10);

interface Day {
  mode?: 'on-site' | 'remote' | 'hybrid';
  onSite?: number | null;
  remote?: number | null;
  fields?: NewField[];
  meetingLink?: string;
}

/** A published event on 15.12.2026, 15–17, in a database of its own; hybrid with ample seats unless told otherwise. */
export async function aPartnershipDay({
  mode = 'hybrid',
  onSite = null,
  remote = null,
  fields,
  meetingLink,
}: Day = {}) {
  const { sqlite, db } = freshDatabase();
  const circumstances: Circumstances = {
    now: WEEKS_BEFORE,
    keyring,
    calendarHost: 'kutsu.example.fi',
    repliesAreRead: false,
  };
  const networkId = await foundNetwork(
    db,
    { slug: 'verkosto', name: { fi: 'Verkosto' } },
    circumstances,
  );
  const seriesId = await startSeries(
    db,
    networkId,
    { slug: 'sarja', name: { fi: 'Sarja' } },
    circumstances,
  );
  const seats = { 'on-site': onSite, remote };
  const event = {
    slug: 'paiva',
    kind: 'partnership-day',
    status: 'published',
    title: { fi: 'Kumppanuuspäivä', sv: 'Partnerskapsdag' },
    when: { precision: 'minute', date: '2026-12-15', from: '15:00', to: '17:00' },
    venue: { name: { fi: 'Raatihuone' }, address: 'Raatihuoneenkatu 9' },
    mode,
    seats: mode === 'hybrid' ? seats : { [mode]: seats[mode] },
    fields,
    meetingLink,
    themes: [{ fi: 'Kunta' }],
  } as EventWithSeats;
  const added = await addEvent(db, event, { seriesId, organisers: [] }, circumstances);
  if (!added.ok) throw new Error(added.reason);
  const eventId = added.id;

  let submissions = 0;

  return {
    sqlite,
    db,
    eventId,
    circumstances,
    at: (now: number) => ({ ...circumstances, now }),
    event: () => eventById(db, eventId),
    pools: () => poolsOf(db, eventId),

    /** Signs somebody up by the name in their address. */
    async signUp(name: string, wish: Partial<SignUpWish> = {}) {
      submissions += 1;
      const { mode = 'on-site', meanwhile = false, language = 'fi', now = WEEKS_BEFORE } = wish;
      return register(
        db,
        (await eventFacts(db, 'paiva'))!,
        {
          language,
          submission: wish.submission ?? `form-${submissions}`,
          details: detailsOf(name, wish.details),
          wish: { mode, meanwhile },
          question: wish.question,
        },
        { ...circumstances, now },
      );
    },
    /** The live registration of the one with this name. */
    async of(name: string): Promise<Registration> {
      const registration = await liveRegistrationOf(db, eventId, `${name}@example.fi`, keyring);
      if (!registration) throw new Error(`${name} is not signed up`);
      return registration;
    },
    byId: (id: number) => registrationById(db, id, keyring),
    /** The mail queued so far, in order, unsealed. */
    async mail() {
      const rows = await db.selectFrom('messages').selectAll().orderBy(sql`rowid`).execute();
      return rows.map((row) => ({
        ...row,
        content: JSON.parse(keyring.open('messages', row.payload)) as RegistrationMessage,
      }));
    },
    async mailTo(name: string) {
      return (await this.mail()).filter((message) => message.recipient === `${name}@example.fi`);
    },
    /** Who holds a seat of a pool. */
    async seated(mode: SeatMode): Promise<string[]> {
      const rows = await db
        .selectFrom('registrations')
        .select('email')
        .where('seat', '=', mode)
        .execute();
      return rows.map(({ email }) => email.split('@')[0]!);
    },
    /** Who waits for a pool, in line. */
    async line(mode: SeatMode): Promise<string[]> {
      const rows = await db
        .selectFrom('registrations')
        .select('email')
        .where('waits_for', '=', mode)
        .orderBy('line_number')
        .execute();
      return rows.map(({ email }) => email.split('@')[0]!);
    },
  };
}

export type PartnershipDay = Awaited<ReturnType<typeof aPartnershipDay>>;

interface SignUpWish {
  mode: SeatMode;
  meanwhile: boolean;
  language: Language;
  now: number;
  submission: string;
  details: Partial<Told>;
  question: { theme: number | null; text: string };
}

type Told = SignUp['details'];

export function detailsOf(name: string, different: Partial<Told> = {}): Told {
  return {
    firstName: name,
    lastName: 'Meikäläinen',
    email: `${name}@example.fi`,
    organisation: undefined,
    role: undefined,
    municipality: undefined,
    answers: new Map(),
    needs: undefined,
    newsletter: false,
    ...different,
  };
}
