import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventOn } from '#tests/support/event-on-server.ts';
import { type Fields, fieldsOf, textOf } from '#tests/support/html.ts';
import { linkIn, mailTo } from '#tests/support/mail-folder.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { registrant } from '#tests/support/registrant.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
let room: string;
let slug: string;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

beforeEach(async () => {
  server.turnClockTo(SUNDAY);
  organiser = await signedInVisitor(server);
  ({ slug } = await eventOn(server));
  room = `/organise/e/${slug}`;
  for (const name of ['aino', 'eino']) await signUp(name);
});

const address = (name: string) => `${name}.${slug}@example.fi`;

const signUp = (name: string) =>
  visitor(server).fillIn(`/e/${slug}/register`, {
    firstName: name,
    lastName: 'Meikäläinen',
    email: address(name),
  });

async function draft(): Promise<string> {
  const words = { 'subject.fi': 'Pysäköinti', 'body.fi': 'Pysäköi torin alle.' };
  return (await organiser.fillIn(`${room}/messages/new`, words)).headers.get('Location')!;
}

/** Presses a bulletin's button to send it now. */
async function release(path: string) {
  const { text } = await organiser.get(path);
  const form = text.split('<form').find((part) => part.includes('value="release"'));
  return organiser.send(path, fieldsOf(`<form${form}`));
}

/** Somebody keeps these boxes ticked on their page, and no others. */
async function choose(name: string, kept: Fields) {
  const { token } = await registrant(server.db, address(name));
  const opened = await visitor(server).send(`/r/${token}/mail-choices`, {});
  await visitor(server).send(opened.headers.get('Location')!, kept);
}

/** How many mails the release of a bulletin has led to in this test's event. */
async function bulletinsWritten(): Promise<number> {
  const written = await server.db
    .selectFrom('messages')
    .select('id')
    .where('kind', '=', 'bulletin')
    .where('recipient', 'in', [address('aino'), address('eino')])
    .execute();
  return written.length;
}

const read = async (path: string) => textOf((await organiser.get(path)).text);

test('whoever leaves by the header of one bulletin is left out of the next, and the organiser sees it', async () => {
  await release(await draft());
  const bulletin = (await mailTo(server.folder, address('aino'), 2)).at(-1)!;
  const list = bulletin.headers.get('list') as unknown as Record<string, { url: string }>;
  const leave = new URL(list.unsubscribe!.url).pathname;
  const left = await visitor(server).send(leave, { 'List-Unsubscribe': 'One-Click' });
  expect(left.status).toBe(200);
  const page = await read(await draft());
  expect(page).toContain('1 saaja 1 on kieltäytynyt tiedotteista. Hän ei saa tätä.');
  expect(page).not.toContain('aino Meikäläinen');
});

test('the footer of a bulletin leads to the page where its reader chooses', async () => {
  await release(await draft());
  const bulletin = (await mailTo(server.folder, address('aino'), 2)).at(-1)!;
  const { pathname } = new URL(linkIn(bulletin, /\/m\//));
  const { text } = await visitor(server).get(pathname);
  expect(textOf(text)).toContain('Valitse, mitä viestejä saat');
});

test('where everybody has declined there is nothing to send', async () => {
  for (const name of ['aino', 'eino']) await choose(name, { wanted: 'reminders' });
  const page = await read(await draft());
  expect(page).toContain('2 on kieltäytynyt tiedotteista. He eivät saa tätä.');
  expect(page).not.toContain('Lähetä 0');
});

test('a bulletin that waited for the morning is not sent to whoever declined meanwhile, and says so', async () => {
  server.turnClockTo(Date.UTC(2026, 10, 23, 3));
  organiser = await signedInVisitor(server);
  const path = await draft();
  await release(path);
  await expect.poll(bulletinsWritten, { timeout: 10_000 }).toBe(2);
  await choose('aino', {});
  expect(await read(path)).toContain(
    '1 saajalle viestiä ei enää lähetetty: hän perui ilmoittautumisensa tai kieltäytyi tiedotteista sillä välin.',
  );
  expect(await read(path)).toContain('0/1 lähetetty');
  const { id } = await registrant(server.db, address('aino'));
  expect(await read(`${room}/participants/${id}`)).toContain(
    'Ei lähetetty: osallistuja kieltäytyi tällaisista viesteistä ennen sitä.',
  );
});

test('the reminders’ page says how many get none', async () => {
  await organiser.send(`${room}/messages/reminders`, { act: 'usual' });
  await choose('aino', { wanted: 'bulletins' });
  await choose('eino', {});
  const page = await read(`${room}/messages/reminders`);
  expect(page).toContain('2 on kieltäytynyt muistutuksista. He eivät saa niitä.');
  expect(page).toContain('1 on kieltäytynyt tiedotteista ja kiitoksista. Hän ei saa kiitosta.');
});

test('a participant’s page says what they have declined', async () => {
  await choose('aino', {});
  const { id } = await registrant(server.db, address('aino'));
  expect(await read(`${room}/participants/${id}`)).toContain(
    'Kieltäytynyt muistutuksista, tiedotteista ja kiitoksista',
  );
});
