import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '#app/domain/language.ts';
import { MINUTE } from '#app/domain/time.ts';
import {
  ABOUT_A_SEAT,
  ABOUT_THE_EVENT,
  ABOUT_THE_LINE,
  type Calendar,
  CONFIRMED,
  INVITED,
  LANGUAGES,
  NO_INVITATION,
  newAddress,
  type Row,
  type Subjects,
  TITLE,
  WAITING,
} from '#tests/support/calendar-rules.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { type Person, type Screens, screensOf } from '#tests/support/screens.ts';
import { startMailServer, type TestMailServer } from '#tests/support/smtp-server.ts';
import { allDueIsSent, type Told, toldTo } from '#tests/support/told-by-mail.ts';

/*
 * Every row of the rules of calendar invitations, from where people do it to a real mail server. Three people
 * read a language each; a fourth only looks on.
 */

let mailServer: TestMailServer;
let server: TestServer;
let on: Screens;
let people: Person[];
let onlooker: Person;

beforeAll(async () => {
  mailServer = await startMailServer();
  server = await startTestServer({ env: { SMTP_URL: mailServer.url } });
});

afterAll(async () => {
  await server.stop();
  await mailServer.stop();
});

async function given(seatsOnSite: number | null) {
  const event = await eventOn(server, {
    title: TITLE,
    mode: 'hybrid',
    seats: { 'on-site': seatsOnSite, remote: null },
    venue: { name: { fi: 'Raatihuone' }, address: null },
  });
  on = await screensOf(server, event);
  people = LANGUAGES.map((language) => ({
    name: 'Aino',
    email: `${language}.${event.slug}@example.fi`,
    language,
  }));
  onlooker = { name: 'Eino', email: `eino.${event.slug}@example.fi`, language: 'fi' };
}

async function everybodySignsUp() {
  for (const person of people) await on.signUp(person, 'on-site');
  await on.signUp(onlooker, 'remote');
  await allDueIsSent(server);
}

/** What arrives for everybody while something happens. */
async function newsFrom(happens: () => Promise<unknown>) {
  const addresses = [...people, onlooker].flatMap((one) => [one.email, newAddress(one)]);
  const before = new Map<string, Told[]>();
  for (const address of addresses) before.set(address, await toldTo(mailServer, address));
  await happens();
  await allDueIsSent(server);
  const news = new Map<string, Told[]>();
  for (const address of addresses)
    news.set(address, (await toldTo(mailServer, address)).slice(before.get(address)!.length));
  const earlierUid = (address: string) =>
    before.get(address)!.findLast(({ calendar }) => calendar !== null)?.calendar?.uid;
  return { to: (address: string) => news.get(address)!, earlierUid };
}

/** The same a minute after the sign-ups, and after something of which the mail is not looked at. */
async function newsAfter(
  before: ((screens: Screens) => Promise<unknown>) | undefined,
  happens: () => Promise<unknown>,
) {
  server.turnClockTo(server.now() + MINUTE);
  await before?.(on);
  await allDueIsSent(server);
  return newsFrom(happens);
}

type News = Awaited<ReturnType<typeof newsFrom>>;

/** One mail, in the reader's language, that names nobody but its recipient. */
function isTold(news: News, address: string, language: Language, row: Omit<Row, 'what' | 'by'>) {
  const { tells, calendar, title = TITLE } = row;
  const [mail, ...more] = news.to(address);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    subject: `${tells[LANGUAGES.indexOf(language)]}: ${title[language]}`,
    language,
  });
  if (calendar === null) return expect(mail!.calendar).toBeNull();
  const { uid, ...rest } = calendar;
  expect(mail!.calendar).toMatchObject({ ...rest, attendees: [address] });
  if (uid === 'same') expect(mail!.calendar!.uid).toBe(news.earlierUid(address));
  else expect(mail!.calendar!.uid).not.toBe(news.earlierUid(address));
}

const isToldNothing = (news: News, { email }: Person) => expect(news.to(email)).toEqual([]);

describe('everybody who holds a seat is told at once of', () => {
  beforeEach(async () => {
    await given(null);
    await everybodySignsUp();
  });

  test.each(ABOUT_THE_EVENT)('$what', async ({ before, by, ...row }) => {
    const news = await newsAfter(before, () => by(on, onlooker));
    for (const { email, language } of [...people, onlooker]) isTold(news, email, language, row);
  });
});

describe('everybody who waits for a seat is told of', () => {
  beforeEach(async () => {
    await given(0);
    await everybodySignsUp();
  });

  test.each(ABOUT_THE_EVENT)('$what', async ({ before, by, inLine = NO_INVITATION, ...row }) => {
    const news = await newsAfter(before, () => by(on, onlooker));
    for (const { email, language } of people)
      isTold(news, email, language, { ...row, calendar: inLine });
  });
});

describe('nobody but the holder of a seat is told when', () => {
  beforeEach(async () => {
    await given(null);
    await everybodySignsUp();
  });

  test.each(ABOUT_A_SEAT)('$what', async ({ by, ...row }) => {
    for (const person of people) {
      const news = await newsFrom(() => by(on, person));
      isTold(news, person.email, person.language, row);
      for (const other of [...people, onlooker]) if (other !== person) isToldNothing(news, other);
    }
  });

  test.each([
    ['an organiser', (person: Person) => on.organiserCorrects(person, newAddress(person))],
    ['they', (person: Person) => on.correctsThemselves(person, newAddress(person))],
  ])('%s correct the address, at the new one', async (_who, by) => {
    for (const person of people) {
      const news = await newsFrom(() => by(person));
      isTold(news, newAddress(person), person.language, { tells: CONFIRMED, calendar: INVITED });
      expect(news.to(newAddress(person))[0]!.calendar!.uid).not.toBe(news.earlierUid(person.email));
    }
  });
});

describe('nobody but the first in line is told when', () => {
  beforeEach(async () => {
    await given(0);
    await everybodySignsUp();
  });

  test.each(ABOUT_THE_LINE)('$what', async ({ by, ...row }) => {
    for (const person of people) {
      const news = await newsFrom(() => by(on, person));
      isTold(news, person.email, person.language, row);
      for (const other of [...people, onlooker]) if (other !== person) isToldNothing(news, other);
    }
  });
});

describe('nobody but the new one is told when', () => {
  const enters: [string, number | null, 'signUp' | 'add', Subjects, Calendar][] = [
    ['somebody signs up', null, 'signUp', CONFIRMED, INVITED],
    ['somebody signs up for a full pool', 0, 'signUp', WAITING, NO_INVITATION],
    ['an organiser adds somebody', null, 'add', CONFIRMED, INVITED],
    ['an organiser adds somebody to a line', 0, 'add', WAITING, NO_INVITATION],
  ];

  test.each(enters)('%s', async (_what, seats, way, tells, calendar) => {
    await given(seats);
    await on.signUp(onlooker, 'remote');
    await allDueIsSent(server);
    for (const person of people) {
      const news = await newsFrom(() => on[way](person, 'on-site'));
      isTold(news, person.email, person.language, { tells, calendar });
      for (const other of [...people, onlooker]) if (other !== person) isToldNothing(news, other);
    }
  });
});

test('nobody is told when the meeting link changes: theirs stays', async () => {
  await given(null);
  await everybodySignsUp();
  const news = await newsFrom(() => on.changeLink('https://meet.example.fi/toinen'));
  for (const one of [...people, onlooker]) isToldNothing(news, one);
});
