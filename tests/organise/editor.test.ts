import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventOn } from '#tests/support/event-on-server.ts';
import { errorsOf, fieldsOf, textOf } from '#tests/support/html.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
let slug: string;
let edit: string;

beforeAll(async () => {
  server = await startTestServer();
  organiser = await signedInVisitor(server);
});

afterAll(() => server.stop());

/** Each test has an event of its own. */
async function given(differences: Parameters<typeof eventOn>[1]) {
  ({ slug } = await eventOn(server, differences));
  edit = `/organise/e/${slug}/edit`;
}

const opened = async (section: string) =>
  fieldsOf((await organiser.get(`${edit}/${section}`)).text);

describe('the basics of a draft', () => {
  beforeEach(() => given({ status: 'draft' }));

  test('have an address that can be changed, and the editor is at the new one', async () => {
    const renamed = `${slug}-uusi`;
    const saved = await organiser.fillIn(`${edit}/basics`, { slug: renamed });
    expect(saved.headers.get('Location')).toBe(`/organise/e/${renamed}/edit?done=saved`);
  });

  test.each([
    ['the address of another event', { slug: 'seuraava-verkostoseminaari' }, 'slug'],
    ['another event’s ordinal of the series', { ordinal: '4' }, 'ordinal'],
    ['letters that no address has', { slug: 'päivä!' }, 'slug'],
    ['an ordinal in words', { ordinal: 'viides' }, 'ordinal'],
    ['no Finnish title', { 'title.fi': '', 'title.sv': 'Dag' }, 'title.fi'],
  ])('come back with %s', async (_what, fields, field) => {
    const back = await organiser.fillIn(`${edit}/basics`, fields);
    expect(back.status).toBe(422);
    expect(back.text).toContain(`href="#${field}"`);
    expect(fieldsOf(back.text)).toMatchObject(fields);
  });
});

describe('time and place of a draft', () => {
  beforeEach(() => given({ status: 'draft' }));

  test('are decided, and told with the weekday', async () => {
    await organiser.fillIn(`${edit}/time-and-place`, {
      date: '2027-05-11',
      from: '9.00',
      until: '12:30',
    });
    const index = await organiser.get(edit);
    expect(textOf(index.text)).toContain('tiistaina 11.5.2027 klo 9.00–12.30');
  });

  test('can be left open again', async () => {
    await organiser.fillIn(`${edit}/time-and-place`, { date: '' });
    const index = await organiser.get(edit);
    expect(textOf(index.text)).toContain('Päivä on vielä avoinna, klo 15.00–17.00');
  });

  test.each([
    ['an hour that the clocks skip', { date: '2027-03-28', from: '03:30', until: '05:00' }, 'from'],
    ['an end before the beginning', { from: '15:00', until: '14:00' }, 'until'],
    ['a date without hours', { from: '', until: '' }, 'from'],
    ['a day that does not exist', { date: '2027-02-30' }, 'date'],
    ['no mode', { mode: '' }, 'mode'],
  ])('come back with %s', async (_what, fields, field) => {
    const back = await organiser.fillIn(`${edit}/time-and-place`, fields);
    expect(back.status).toBe(422);
    expect(back.text).toContain(`href="#${field}"`);
  });

  test('have a seat for each way to take part', async () => {
    await organiser.fillIn(`${edit}/time-and-place`, { mode: 'hybrid' });
    const index = await organiser.get(edit);
    expect(textOf(index.text)).toContain('Paikan päällä: kaikki mahtuvat, Etänä: kaikki mahtuvat');
  });
});

test('time and place of a published event are shown, and changed elsewhere', async () => {
  await given({});
  const page = await organiser.get(`${edit}/time-and-place`);
  expect(textOf(page.text)).toContain('tiistaina 15.12.2026 klo 15.00–17.00');
  expect(page.text).toContain(`/organise/e/${slug}/change`);
  await organiser.send(`${edit}/time-and-place`, { ...fieldsOf(page.text), date: '2027-05-11' });
  expect(textOf((await organiser.get(edit)).text)).toContain('15.12.2026');
});

describe('the meeting link of a draft', () => {
  const link = 'https://meet.example.fi/salainen';
  beforeEach(() => given({ status: 'draft', meetingLink: undefined }));

  test('is set and never shown again', async () => {
    const saved = await organiser.fillIn(`${edit}/meeting-link`, { link, act: 'save' });
    expect(saved.status).toBe(303);
    const page = await organiser.get(`${edit}/meeting-link`);
    expect(textOf(page.text)).toContain('Linkki on asetettu.');
    expect(page.text).not.toContain('salainen');
  });

  test('is removed', async () => {
    await organiser.fillIn(`${edit}/meeting-link`, { link, act: 'save' });
    await organiser.fillIn(`${edit}/meeting-link`, { act: 'remove' });
    const page = await organiser.get(`${edit}/meeting-link`);
    expect(textOf(page.text)).toContain('Linkkiä ei ole vielä asetettu.');
  });

  test('is not replaced unseen', async () => {
    const shown = await opened('meeting-link');
    await organiser.fillIn(`${edit}/meeting-link`, { link, act: 'save' });
    const other = { ...shown, link: 'https://meet.example.fi/toinen', act: 'save' };
    const back = await organiser.send(`${edit}/meeting-link`, other);
    expect(back.status).toBe(409);
    const again = { ...fieldsOf(back.text), act: 'save' };
    expect((await organiser.send(`${edit}/meeting-link`, again)).status).toBe(303);
  });

  test.each(['javascript:alert(1)', 'meet.example.fi', 'http://'])('is not %s', async (bad) => {
    const back = await organiser.fillIn(`${edit}/meeting-link`, { link: bad, act: 'save' });
    expect(errorsOf(back.text)).toEqual(['Kirjoita osoite, joka alkaa https://.']);
  });

  test('leaves no trace of itself in the log', async () => {
    await organiser.fillIn(`${edit}/meeting-link`, { link, act: 'save' });
    const entries = await server.db.selectFrom('log').selectAll().execute();
    expect(JSON.stringify(entries)).toContain('link-set');
    expect(JSON.stringify(entries)).not.toContain('salainen');
  });
});
