import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventOn } from '#tests/support/event-on-server.ts';
import { errorsOf, fieldsOf, textOf } from '#tests/support/html.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
/** The pages of an event of its own for each test. */
let change: string;
let slug: string;

beforeAll(async () => {
  server = await startTestServer();
  organiser = await signedInVisitor(server);
});

afterAll(() => server.stop());

beforeEach(async () => {
  const event = await eventOn(server, {
    mode: 'hybrid',
    seats: { 'on-site': null, remote: null },
    venue: { name: { fi: 'Raatihuone' }, address: null },
  });
  slug = event.slug;
  change = `/organise/e/${slug}/change`;
});

const signUp = (name: string, mode: 'on-site' | 'remote', language = '') =>
  visitor(server).fillIn(`${language}/e/${slug}/register`, {
    mode,
    firstName: name,
    lastName: 'Meikäläinen',
    email: `${name}.${slug}@example.fi`,
  });

const mails = async (name: string) => {
  const rows = await server.db
    .selectFrom('messages')
    .select('kind')
    .where('recipient', '=', `${name}.${slug}@example.fi`)
    .orderBy('created_at')
    .orderBy('kind')
    .execute();
  return rows.map(({ kind }) => kind);
};

const MOVED = { date: '2027-01-12', from: '13:00', until: '15:00' };

describe('moving an event', () => {
  test('shows the weekday and the hours before and after, and the mail as it will be read', async () => {
    await signUp('aino', 'on-site');
    await signUp('bo', 'remote', '/sv');
    const review = await organiser.fillIn(`${change}/move`, {
      ...MOVED,
      'note.fi': 'Sali on remontissa.',
    });
    expect(review.status).toBe(200);
    const text = textOf(review.text);
    expect(text).toContain('tiistaina 15.12.2026 klo 15.00–17.00');
    expect(text).toContain('tiistaina 12.1.2027 klo 13.00–15.00');
    expect(text).toContain('Lähetetään 2 viestiä');
    expect(text).toContain('Paikan päällä osallistuvat, suomeksi: 1 viesti');
    expect(text).toContain('Etänä osallistuvat, ruotsiksi: 1 viesti');
    expect(text).toContain('Ny tidpunkt: Kuulopäivä');
    expect(text).toContain('Sali on remontissa.');
  });

  test('is done by the button under the review', async () => {
    await signUp('aino', 'on-site');
    const review = await organiser.fillIn(`${change}/move`, MOVED);
    const done = await organiser.send(`${change}/move`, fieldsOf(review.text));
    expect(done.headers.get('Location')).toMatch(/\/announcements\/\d+\?done=move$/);
    expect(await mails('aino')).toEqual(['confirmed', 'event-changed']);
    const page = await visitor(server).get(`/e/${slug}`);
    expect(textOf(page.text)).toContain('12.1.2027');
  });

  test('is done once when the button is pressed twice', async () => {
    await signUp('aino', 'on-site');
    const fields = fieldsOf((await organiser.fillIn(`${change}/move`, MOVED)).text);
    const done = await organiser.send(`${change}/move`, fields);
    const again = await organiser.send(`${change}/move`, fields);
    expect(again.headers.get('Location')).toBe(done.headers.get('Location'));
    expect(await mails('aino')).toEqual(['confirmed', 'event-changed']);
  });

  test('is shown again when somebody has signed up since it was reviewed', async () => {
    const fields = fieldsOf((await organiser.fillIn(`${change}/move`, MOVED)).text);
    await signUp('aino', 'on-site');
    const again = await organiser.send(`${change}/move`, fields);
    expect(again.status).toBe(409);
    expect(textOf(again.text)).toContain('Tilanne on muuttunut');
    expect(await mails('aino')).toEqual(['confirmed']);
    const confirmed = await organiser.send(`${change}/move`, fieldsOf(again.text));
    expect(confirmed.status).toBe(303);
    expect(await mails('aino')).toEqual(['confirmed', 'event-changed']);
  });

  test('to the hour that the clocks skip is refused in plain words, and what was typed stays', async () => {
    const typed = { date: '2027-03-28', from: '03:30', until: '05:00', 'note.fi': 'Tallessa' };
    const back = await organiser.fillIn(`${change}/move`, typed);
    expect(back.status).toBe(422);
    expect(errorsOf(back.text)[0]).toContain('kellot siirretään silloin kesäaikaan');
    expect(fieldsOf(back.text)).toMatchObject(typed);
  });

  test('leads back from the review to the form with all that was typed', async () => {
    const typed = { ...MOVED, 'note.fi': 'Sali on remontissa.' };
    const review = await organiser.fillIn(`${change}/move`, typed);
    const form = await organiser.send(`${change}/move`, {
      ...fieldsOf(review.text),
      step: 'edit',
    });
    expect(fieldsOf(form.text)).toMatchObject(typed);
    expect(fieldsOf(form.text).seal).toBeUndefined();
  });
});

describe('a snowstorm', () => {
  test('moves everyone to remote with one confirmed button', async () => {
    await signUp('aino', 'on-site');
    await signUp('eino', 'remote');
    const review = await organiser.fillIn(`${change}/go-remote`, { 'note.fi': 'Lunta tulee.' });
    expect(textOf(review.text)).toContain(
      'Paikan päältä etäpaikalle siirtyvät, suomeksi: 1 viesti',
    );
    const done = await organiser.send(`${change}/go-remote`, fieldsOf(review.text));
    expect(done.status).toBe(303);
    expect(await mails('aino')).toEqual(['confirmed', 'went-remote']);
    const form = await visitor(server).get(`/e/${slug}/register`);
    expect(fieldsOf(form.text).mode).toBeUndefined();
  });
});

describe('a meeting link', () => {
  test('is changed at once, without mail, and is not told in the log', async () => {
    await signUp('eino', 'remote');
    const meetingLink = 'https://meet.example.fi/salainen';
    const done = await organiser.fillIn(`${change}/link`, { meetingLink });
    expect(done.headers.get('Location')).toBe(`${change}?done=link`);
    expect(await mails('eino')).toEqual(['confirmed']);
    const log = await server.db.selectFrom('log').selectAll().orderBy('id', 'desc').execute();
    expect(log[0]).toMatchObject({ act: 'link-changed', before: null, after: null });
  });

  test('that is none comes back', async () => {
    const back = await organiser.fillIn(`${change}/link`, { meetingLink: 'teams' });
    expect(errorsOf(back.text)).toEqual(['Kirjoita koko osoite, joka alkaa https://.']);
    expect(fieldsOf(back.text).meetingLink).toBe('teams');
  });
});

test('remote seats do not go while people hold them', async () => {
  await signUp('eino', 'remote');
  const back = await organiser.fillIn(`${change}/place`, {
    mode: 'on-site',
    'venue.fi': 'Verkatehdas',
  });
  expect(back.status).toBe(422);
  expect(textOf(back.text)).toContain('sillä sen on valinnut 1 henkilö');
});

test('a cancelled event can be held after all, and nothing else can be done to it', async () => {
  const cancelled = await organiser.fillIn(`${change}/cancel`, {});
  await organiser.send(`${change}/cancel`, fieldsOf(cancelled.text));
  const page = textOf((await organiser.get(change)).text);
  expect(page).toContain('Järjestä sittenkin');
  expect(page).not.toContain('Siirrä toiseen aikaan');
});

test('a draft has no day to change', async () => {
  const draft = await eventOn(server, { status: 'draft' });
  const page = await organiser.get(`/organise/e/${draft.slug}/change`);
  expect(textOf(page.text)).toContain('Tapahtumaa ei ole julkaistu');
});
