import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MINUTE } from '#app/domain/time.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { type Person, type Screens, screensOf } from '#tests/support/screens.ts';
import { startMailServer, type TestMailServer } from '#tests/support/smtp-server.ts';
import { allDueIsSent, type Told, toldTo } from '#tests/support/told-by-mail.ts';

/*
 * An update of an event waits five minutes for another. What happens meanwhile, and what people then read.
 */

let mailServer: TestMailServer;
let server: TestServer;
let on: Screens;
/** Has a seat on site, and the only one. */
let aino: Person;
/** Waits for a seat on site. */
let eino: Person;

beforeAll(async () => {
  mailServer = await startMailServer();
  server = await startTestServer({ env: { SMTP_URL: mailServer.url, UPDATE_DELAY: '5' } });
});

afterAll(async () => {
  await server.stop();
  await mailServer.stop();
});

beforeEach(async () => {
  const event = await eventOn(server, {
    mode: 'hybrid',
    seats: { 'on-site': 1, remote: null },
    venue: { name: { fi: 'Raatihuone' }, address: null },
  });
  on = await screensOf(server, event);
  const person = (name: string): Person => ({
    name,
    email: `${name}.${event.slug}@example.fi`,
    language: 'fi',
  });
  aino = person('aino');
  eino = person('eino');
  await on.signUp(aino, 'on-site');
  await on.signUp(eino, 'on-site');
  await allDueIsSent(server);
  await passes(1);
});

async function passes(minutes: number): Promise<void> {
  server.turnClockTo(server.now() + minutes * MINUTE);
  await allDueIsSent(server);
}

/** What came after the first mail. */
async function since({ email }: Pick<Person, 'email'>): Promise<Told[]> {
  await allDueIsSent(server);
  return (await toldTo(mailServer, email)).slice(1);
}

const subjects = (mails: Told[]) => mails.map(({ subject }) => subject);
const firstTo = async ({ email }: Person) => (await toldTo(mailServer, email))[0]!;

const move = (from: string, until: string) =>
  on.changeDay('move', { date: '2026-12-15', from, until });
const hold = (venue: string) => on.changeDay('place', { mode: 'hybrid', 'venue.fi': venue });

const BEFORE = 'Aiempi aika: tiistaina 15.12.2026 klo 15.00–17.00';

describe('an update', () => {
  test('leaves when five minutes have passed', async () => {
    await move('13:00', '15:00');
    await passes(4);
    expect(await since(aino)).toEqual([]);
    await passes(1);
    expect(subjects(await since(aino))).toEqual(['Uusi ajankohta: Kuulopäivä']);
  });

  test('of two moves is one, with the last time and the one that people know', async () => {
    await move('13:00', '15:00');
    await passes(2);
    await move('11:00', '13:00');
    await passes(10);
    const [update, ...more] = await since(aino);
    expect(more).toEqual([]);
    expect(update).toMatchObject({
      subject: 'Uusi ajankohta: Kuulopäivä',
      calendar: { method: 'REQUEST', sequence: 2, startsAt: '2026-12-15T11:00:00' },
    });
    expect(update!.text).toContain('Aika: tiistaina 15.12.2026 klo 11.00–13.00');
    expect(update!.text).toContain(BEFORE);
  });

  test('of a move there and back says how things stand, and nothing of another time', async () => {
    await move('13:00', '15:00');
    await move('15:00', '17:00');
    await passes(10);
    const [update, ...more] = await since(aino);
    expect(more).toEqual([]);
    expect(update).toMatchObject({
      subject: 'Muutos tapahtumaan: Kuulopäivä',
      calendar: { sequence: 2, startsAt: '2026-12-15T15:00:00' },
    });
    expect(update!.text).not.toContain('Aiempi aika');
  });

  test('of another place and the first one again says nothing of another place', async () => {
    await hold('Verkatehdas');
    await hold('Raatihuone');
    await passes(10);
    const [update] = await since(aino);
    expect(update!.subject).toBe('Muutos tapahtumaan: Kuulopäivä');
    expect(update!.text).not.toContain('Aiempi paikka');
  });

  test('of a title and a place by two organisers is one that tells both', async () => {
    await on.retitle({ fi: 'Korvapäivä', sv: 'Örondagen', en: 'Ear Day' });
    await hold('Verkatehdas');
    await passes(10);
    const [update, ...more] = await since(aino);
    expect(more).toEqual([]);
    expect(update!.subject).toBe('Uusi paikka: Korvapäivä');
    expect(update!.text).toContain('Paikka: Verkatehdas');
    expect(update!.calendar).toMatchObject({ sequence: 2, status: 'CONFIRMED' });
  });

  test('of the programme and the time is one', async () => {
    await on.addSession('Lisäpuheenvuoro');
    await on.sendProgramme();
    await move('13:00', '15:00');
    await passes(10);
    expect(subjects(await since(aino))).toEqual(['Uusi ajankohta: Kuulopäivä']);
  });
});

describe('while an update waits', () => {
  beforeEach(async () => {
    await move('13:00', '15:00');
  });

  test('a cancelled event is taken out of calendars at once, and nothing follows', async () => {
    await on.changeDay('cancel');
    const [cancellation] = await since(aino);
    expect(cancellation!.calendar).toMatchObject({
      method: 'CANCEL',
      uid: (await firstTo(aino)).calendar!.uid,
      sequence: 2,
    });
    expect(cancellation!.text).toContain(BEFORE);
    await passes(10);
    for (const person of [aino, eino])
      expect(subjects(await since(person))).toEqual(['Tapahtuma on peruttu: Kuulopäivä']);
  });

  test('an event that is held remotely after all is told of at once, with the time', async () => {
    await on.changeDay('go-remote');
    await passes(10);
    const [remote, ...more] = await since(aino);
    expect(more).toEqual([]);
    expect(remote).toMatchObject({
      subject: 'Tapahtuma järjestetään etänä: Kuulopäivä',
      calendar: { sequence: 2, startsAt: '2026-12-15T13:00:00' },
    });
    expect(remote!.text).toContain(BEFORE);
  });

  test('whoever cancels gets their cancellation and no update', async () => {
    await on.cancelsThemselves(aino);
    await passes(10);
    const [cancellation, ...more] = await since(aino);
    expect(more).toEqual([]);
    expect(cancellation!.calendar).toMatchObject({ method: 'CANCEL', sequence: 2 });
  });

  test('whoever gets a seat is told of the new time with it, and of nothing later', async () => {
    await on.organiserCancels(aino);
    await passes(10);
    const [promotion, ...more] = await since(eino);
    expect(more).toEqual([]);
    expect(promotion).toMatchObject({
      subject: 'Sait paikan: Kuulopäivä',
      calendar: { method: 'REQUEST', sequence: 0, startsAt: '2026-12-15T13:00:00' },
    });
    expect(promotion!.text).toContain(BEFORE);
  });

  test('whoever moves to remote is told of the new time with it', async () => {
    await on.movesThemselves(aino, 'remote');
    await passes(10);
    const [moved, ...more] = await since(aino);
    expect(more).toEqual([]);
    expect(moved!.subject).toBe('Osallistut etänä: Kuulopäivä');
    expect(moved!.calendar).toMatchObject({ sequence: 2, startsAt: '2026-12-15T13:00:00' });
    expect(moved!.text).toContain(BEFORE);
  });

  test('a corrected address is told of the new time, and the old one is only left', async () => {
    const email = `uusi.${aino.email}`;
    await on.organiserCorrects(aino, email);
    await passes(10);
    expect((await since(aino)).map(({ calendar }) => calendar!.method)).toEqual(['CANCEL']);
    const [invitation, ...more] = await toldTo(mailServer, email);
    expect(more).toEqual([]);
    expect(invitation!.calendar).toMatchObject({ sequence: 0, startsAt: '2026-12-15T13:00:00' });
    expect(invitation!.text).toContain(BEFORE);
  });

  test('whoever asks for their invitation gets the update first', async () => {
    await on.asksAgain(aino);
    await passes(10);
    expect(subjects(await since(aino))).toEqual([
      'Uusi ajankohta: Kuulopäivä',
      'Kalenterikutsusi: Kuulopäivä',
    ]);
  });
});

describe('a revived event', () => {
  test('is back in calendars with a new UID after the cancellation, however soon', async () => {
    await on.changeDay('cancel');
    await on.changeDay('revive');
    const [cancelled, revived, ...more] = await since(aino);
    expect(more).toEqual([]);
    expect(cancelled!.calendar).toMatchObject({ method: 'CANCEL', sequence: 1 });
    expect(revived!.calendar).toMatchObject({ method: 'REQUEST', sequence: 0 });
    expect(revived!.calendar!.uid).not.toBe(cancelled!.calendar!.uid);
  });

  test('is told of before the seat that it brings to whoever waited', async () => {
    await on.changeDay('cancel');
    await on.raiseSeatsOnSite();
    await on.changeDay('revive');
    expect(subjects(await since(eino))).toEqual([
      'Tapahtuma on peruttu: Kuulopäivä',
      'Tapahtuma järjestetään sittenkin: Kuulopäivä',
      'Sait paikan: Kuulopäivä',
    ]);
  });
});
