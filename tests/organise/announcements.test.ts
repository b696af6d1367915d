import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MINUTE } from '#app/domain/time.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { tagsOf, textOf } from '#tests/support/html.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { type Person, type Screens, screensOf } from '#tests/support/screens.ts';
import { startMailServer, type TestMailServer } from '#tests/support/smtp-server.ts';
import { allDueIsSent } from '#tests/support/told-by-mail.ts';

let mailServer: TestMailServer;
let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
let on: Screens;
let room: string;

beforeAll(async () => {
  mailServer = await startMailServer();
  server = await startTestServer({
    env: { SMTP_URL: mailServer.url, UPDATE_DELAY: '5', MAIL_PER_MINUTE: '60' },
  });
  organiser = await signedInVisitor(server);
});

afterAll(async () => {
  await server.stop();
  await mailServer.stop();
});

beforeEach(async () => {
  mailServer.replyTo.recipient = () => 'taken';
  const event = await eventOn(server);
  room = `/organise/e/${event.slug}`;
  on = await screensOf(server, event);
  for (const name of ['aino', 'eino', 'vieno']) await on.signUp(personOf(name), 'remote');
  await allDueIsSent(server);
  server.turnClockTo(server.now() + MINUTE);
});

const personOf = (name: string): Person => ({
  name,
  email: `${name}.${room.split('/').at(-1)}@example.fi`,
  language: 'fi',
});

const move = (from: string) => on.changeDay('move', { date: '2026-12-15', from, until: '17:00' });

const read = async (path: string) => textOf((await organiser.get(path)).text);

async function fiveMinutesPass() {
  server.turnClockTo(server.now() + 5 * MINUTE);
  await allDueIsSent(server);
}

/** "12.30" */
const clock = (instant: number) =>
  new Intl.DateTimeFormat('fi-FI', {
    timeZone: 'Europe/Helsinki',
    hour: 'numeric',
    minute: '2-digit',
  }).format(instant);

describe('a change of the day', () => {
  test('leads to a page that says when its mails leave', async () => {
    const page = await read(await move('14:00'));
    expect(page).toContain('Tapahtuma on siirretty.');
    expect(page).toContain('0/3 lähetetty');
    expect(page).toContain(`Viestit lähtevät klo ${clock(server.now() + 5 * MINUTE)}.`);
  });

  test('says on the page of changes that the next one joins it', async () => {
    await move('14:00');
    expect(await read(`${room}/change`)).toContain('molemmat kerrotaan samassa viestissä');
    await fiveMinutesPass();
    expect(await read(`${room}/change`)).not.toContain('samassa viestissä');
  });

  test('is found again from the room while it is on its way, and from the messages after that', async () => {
    const path = (await move('14:00')).split('?')[0]!;
    expect((await organiser.get(room)).text).toContain(`href="${path}"`);
    await fiveMinutesPass();
    expect((await organiser.get(room)).text).not.toContain(`href="${path}"`);
    expect((await organiser.get(`${room}/messages`)).text).toContain(`href="${path}"`);
    expect(await read(path)).toContain('3/3 lähetetty');
  });

  test('counts whom its mail did not reach, and leads to where that is mended', async () => {
    mailServer.replyTo.recipient = (address) =>
      address === personOf('eino').email ? '550 5.1.1 no such user' : 'taken';
    const path = (await move('14:00')).split('?')[0]!;
    await fiveMinutesPass();
    const { text } = await organiser.get(path);
    expect(textOf(text)).toContain('2/3 lähetetty, 1 ei mennyt perille');
    expect(text).toContain(`href="${room}/messages/undelivered"`);
    const bar = tagsOf(text).find(({ name }) => name === 'progress')!;
    expect(bar.attributes).toMatchObject({ value: '3', max: '3' });
  });

  test('that a server has put off says when it is tried again', async () => {
    mailServer.replyTo.recipient = () => '451 4.7.1 later';
    const path = (await move('14:00')).split('?')[0]!;
    await fiveMinutesPass();
    expect(await read(path)).toContain(
      `eivät ottaneet 3 viestiä vielä vastaan. Yritämme uudelleen klo ${clock(server.now() + MINUTE)} alkaen.`,
    );
  });

  test('that another change has overtaken says so', async () => {
    const first = (await move('14:00')).split('?')[0]!;
    await move('13:00');
    expect(await read(first)).toContain('3 henkilölle tätä viestiä ei enää lähetetä');
  });

  test('of another event does not exist here', async () => {
    const id = (await move('14:00')).split('?')[0]!.split('/').at(-1);
    const other = await eventOn(server);
    const answer = await organiser.get(`/organise/e/${other.slug}/announcements/${id}`);
    expect(answer.status).toBe(404);
  });
});

test('a new title that is told leads there too, and so does a programme', async () => {
  const told = /\/announcements\/\d+\?done=/;
  expect(await on.retitle({ fi: 'Korvapäivä', sv: 'Örondagen', en: 'Ear Day' })).toMatch(told);
  await on.addSession('Lisäpuheenvuoro');
  server.turnClockTo(server.now() + MINUTE);
  await on.addSession('Toinen lisäpuheenvuoro');
  expect(await on.sendProgramme()).toMatch(told);
});
