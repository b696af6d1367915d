import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR } from '#app/domain/time.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { errorsOf, type Fields, fieldsOf, tagsOf, textOf } from '#tests/support/html.ts';
import { mailTo } from '#tests/support/mail-folder.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
let slug: string;
let messages: string;

beforeAll(async () => {
  server = await startTestServer();
  organiser = await signedInVisitor(server);
});

afterAll(() => server.stop());

beforeEach(async () => {
  server.turnClockTo(SUNDAY);
  const event = await eventOn(server, { mode: 'hybrid', seats: { 'on-site': null, remote: null } });
  slug = event.slug;
  messages = `/organise/e/${slug}/messages`;
});

const address = (name: string) => `${name}.${slug}@example.fi`;

const signUp = (name: string, mode: 'on-site' | 'remote', language = '') =>
  visitor(server).fillIn(`${language}/e/${slug}/register`, {
    mode,
    firstName: name,
    lastName: 'Meikäläinen',
    email: address(name),
  });

const WORDS = { 'subject.fi': 'Pysäköinti', 'body.fi': 'Pysäköi **torin** alle.' };

/** Writes a draft and gives its address. */
async function draft(fields: Fields = {}): Promise<string> {
  const written = await organiser.fillIn(`${messages}/new`, { ...WORDS, ...fields });
  return written.headers.get('Location')!;
}

/** The fields of the page's form with this in `act`, as a browser would send them. */
function formOf(html: string, act: string): Fields {
  const form = html.split('<form').find((part) => part.includes(`value="${act}"`));
  return fieldsOf(`<form${form}`);
}

async function press(path: string, act: string, fields: Fields = {}) {
  const { text } = await organiser.get(path);
  return organiser.send(path, { ...formOf(text, act), ...fields });
}

describe('writing a bulletin', () => {
  test('without words in Finnish comes back with what was typed, the readers too', async () => {
    const back = await organiser.fillIn(`${messages}/new`, {
      'subject.sv': 'Parkering',
      seat: 'remote',
    });
    expect(back.status).toBe(422);
    expect(errorsOf(back.text)).toEqual(['Kirjoita aihe suomeksi.', 'Kirjoita teksti suomeksi.']);
    expect(fieldsOf(back.text)).toMatchObject({ 'subject.sv': 'Parkering', seat: 'remote' });
  });

  test('can begin with the filter of the participants’ list', async () => {
    const { text } = await organiser.get(`${messages}/new?seat=on-site&search=Maija`);
    expect(fieldsOf(text)).toMatchObject({ seat: 'on-site' });
    expect(fieldsOf(text).search).toBeUndefined();
  });

  test('shows who would read it, how many they are, and how each language reads it', async () => {
    await signUp('aino', 'on-site');
    await signUp('bo', 'on-site', '/sv');
    await signUp('eino', 'remote');
    const path = await draft({ seat: 'on-site', 'subject.sv': 'Parkering', 'body.sv': 'Här.' });
    const text = textOf((await organiser.get(path)).text);
    expect(text).toContain('2 saajaa');
    expect(text).toContain('Osallistumistapa: Paikan päällä');
    expect(text).toContain('aino Meikäläinen');
    expect(text).not.toContain('eino Meikäläinen');
    expect(text).toContain('Paikan päällä osallistuvat, ruotsiksi: 1 viesti');
    expect(text).toContain('Parkering');
  });

  test('shows each mail in a frame of its own, under the page’s policy', async () => {
    await signUp('aino', 'on-site');
    const { text, headers } = await organiser.get(await draft());
    const frame = tagsOf(text).find(({ name }) => name === 'iframe')!;
    expect(frame.attributes.sandbox).toBe('allow-scripts');
    expect(frame.attributes.srcDoc ?? frame.attributes.srcdoc).toContain('<strong>torin</strong>');
    expect(headers.get('Content-Security-Policy')).toMatch(
      /script-src 'self';style-src 'self' 'sha256-[^']+';/,
    );
  });

  test('is changed afterwards, as long as it is a draft', async () => {
    await signUp('aino', 'on-site');
    const path = await draft();
    const saved = await organiser.fillIn(`${path}/edit`, { 'subject.fi': 'Uusi aihe' });
    expect(saved.headers.get('Location')).toBe(path);
    await press(path, 'release');
    const { status } = await organiser.get(`${path}/edit`);
    expect(status).toBe(302);
  });
});

describe('a bulletin', () => {
  test('reaches its readers, and its page tells so', async () => {
    await signUp('aino', 'on-site');
    await signUp('eino', 'remote');
    const path = await draft({ seat: 'remote' });
    const released = await press(path, 'release');
    expect(released.headers.get('Location')).toBe(`${path}?done=bulletin-released`);
    const mail = await mailTo(server.folder, address('eino'), 2);
    const bulletin = mail.find(({ subject }) => subject === 'Pysäköinti');
    expect(bulletin!.text).toContain('Pysäköi torin alle.');
    await expect
      .poll(async () => textOf((await organiser.get(path)).text))
      .toContain('1/1 lähetetty');
  });

  test('is looked at again when its readers are others than those that were shown', async () => {
    await signUp('aino', 'on-site');
    const path = await draft();
    const fields = formOf((await organiser.get(path)).text, 'release');
    await signUp('eino', 'remote');
    const back = await organiser.send(path, fields);
    expect(back.status).toBe(409);
    expect(textOf(back.text)).toContain('Mitään ei ole lähetetty. Tarkista uudelleen.');
    expect(textOf(back.text)).toContain('Lähetä 2 viestiä nyt');
  });

  test('goes to the organiser alone to be tried out', async () => {
    await signUp('aino', 'on-site');
    await press(await draft({ 'subject.fi': 'Kokeiltava' }), 'try-out');
    const mail = await mailTo(server.folder, 'organiser@example.fi', 1);
    expect(mail.map(({ subject }) => subject)).toContain('Kokeiltava');
  });

  test('is scheduled for a time in Helsinki, and withdrawn until then', async () => {
    await signUp('aino', 'on-site');
    const path = await draft();
    const scheduled = await press(path, 'schedule', { date: '24.11.2026', time: '9.30' });
    expect(scheduled.headers.get('Location')).toBe(`${path}?done=bulletin-scheduled`);
    expect(textOf((await organiser.get(path)).text)).toContain('tiistaina 24.11.2026 klo 9.30');
    expect(textOf((await organiser.get(messages)).text)).toContain('Tiedote: Pysäköinti');
    await press(path, 'withdraw');
    expect(textOf((await organiser.get(path)).text)).toContain('Luonnos');
  });

  test('goes out by the clock when its time has come', async () => {
    await signUp('aino', 'on-site');
    await press(await draft(), 'schedule', { date: '24.11.2026', time: '9.30' });
    server.turnClockTo(SUNDAY + 2 * DAY);
    const mail = await mailTo(server.folder, address('aino'), 2);
    expect(mail.at(-1)!.subject).toBe('Pysäköinti');
  });

  test.each([
    [{ date: '', time: '' }, ['Kirjoita päivä.', 'Kirjoita kellonaika.']],
    [{ date: '21.11.2026', time: '9.30' }, ['Valitse aika, joka ei ole vielä mennyt.']],
    [
      { date: '31.10.2027', time: '3.30' },
      ['Tämä kellonaika on kahdesti, sillä kellot siirretään silloin talviaikaan.'],
    ],
  ])('is not scheduled for %o', async (moment, errors) => {
    await signUp('aino', 'on-site');
    const back = await press(await draft(), 'schedule', moment);
    expect(back.status).toBe(422);
    expect(errorsOf(back.text)).toEqual(errors);
  });

  test('of another event does not exist here', async () => {
    await signUp('aino', 'on-site');
    const id = (await draft()).split('/').at(-1);
    const other = await eventOn(server);
    const { status } = await organiser.get(`/organise/e/${other.slug}/messages/${id}`);
    expect(status).toBe(404);
  });

  test('that is a draft can be removed', async () => {
    const path = await draft();
    const { text } = await organiser.get(path);
    await organiser.send(path, formOf(text, 'remove'));
    expect((await organiser.get(path)).status).toBe(404);
  });
});

describe('reminders', () => {
  test('are offered to an event that has none, and shown with when they go out', async () => {
    const path = `${messages}/reminders`;
    const taken = await press(path, 'usual');
    expect(taken.headers.get('Location')).toBe(`${path}?done=reminder-changed`);
    const text = textOf((await organiser.get(path)).text);
    expect(text).toContain('7 päivää ennen alkua, kaikille, joilla on paikka');
    expect(text).toContain('tiistaina 8.12.2026 klo 15.00');
    expect(textOf((await organiser.get(messages)).text)).toContain(
      'Muistutus: 1 tunti ennen alkua',
    );
  });

  test('go out by the clock, with the way in', async () => {
    await signUp('eino', 'remote');
    await press(`${messages}/reminders`, 'usual');
    server.turnClockTo(Date.UTC(2026, 11, 15, 13) - HOUR);
    const mail = await mailTo(server.folder, address('eino'), 2);
    expect(mail.at(-1)!.subject).toBe('Muistutus: Kuulopäivä');
    expect(mail.at(-1)!.text).toContain('/j/');
    expect(mail.at(-1)!.attachments).toEqual([]);
  });

  test('are added by rule, and refused in plain words', async () => {
    const path = `${messages}/reminders`;
    const rule = { act: 'add', count: '3', unit: 'days', moment: 'before-start' };
    await organiser.send(path, { ...rule, audience: 'on-site' });
    expect(textOf((await organiser.get(path)).text)).toContain(
      '3 päivää ennen alkua, paikan päällä osallistuville',
    );
    const twice = await organiser.send(path, { ...rule, audience: 'on-site' });
    expect(textOf(twice.text)).toContain('Tällainen muistutus on jo.');
    const came = await organiser.send(path, { ...rule, audience: 'came' });
    expect(errorsOf(came.text)).toEqual([
      'Vasta tapahtuman jälkeen tiedetään, ketkä tulivat. Valitse muu joukko.',
    ]);
  });

  test('have words of their own, previewed as they read', async () => {
    const path = `${messages}/reminders`;
    await press(path, 'usual');
    const { text } = await organiser.get(path);
    const rule = tagsOf(text).find(({ attributes }) => attributes.href?.startsWith(`${path}/`))!;
    await organiser.fillIn(rule.attributes.href!, { 'body.fi': 'Ota lounaslippu mukaan.' });
    const page = await organiser.get(rule.attributes.href!);
    expect(textOf(page.text)).toContain('Ota lounaslippu mukaan.');
    expect(textOf((await organiser.get(path)).text)).toContain('Oma teksti');
  });
});

describe('mail that did not arrive', () => {
  test('is shown with the reason, and tried again', async () => {
    await signUp('aino', 'on-site');
    await server.db
      .updateTable('messages')
      .set({
        state: 'failed',
        failure: 'mailbox-full',
        smtp_status: '552 5.2.2',
        sent_at: null,
        lease_until: null,
        next_attempt_at: null,
      })
      .where('recipient', '=', address('aino'))
      .execute();
    expect(textOf((await organiser.get(messages)).text)).toContain(
      '1 osoitteeseen viestit eivät mene perille',
    );
    const path = `${messages}/undelivered`;
    const page = await organiser.get(path);
    expect(textOf(page.text)).toContain('Vastaanottajan postilaatikko on täynnä.');
    const tried = await organiser.send(path, fieldsOf(page.text));
    expect(tried.headers.get('Location')).toBe(`${path}?done=tried-again`);
    await expect
      .poll(async () => textOf((await organiser.get(path)).text))
      .toContain('Kaikki viestit ovat menneet perille');
  });
});
