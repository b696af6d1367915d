import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventWithEveryField } from '#tests/support/every-field.ts';
import { errorsOf, fieldsOf, tagsOf, textOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { signedInVisitor, UPCOMING } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
let coOrganiser: Awaited<ReturnType<typeof signedInVisitor>>;
let asked: Awaited<ReturnType<typeof eventWithEveryField>>;
let list: string;

beforeAll(async () => {
  server = await startTestServer();
  asked = await eventWithEveryField(server);
  const { slug } = asked.event;
  organiser = await signedInVisitor(server);
  coOrganiser = await signedInVisitor(server, 'co-organiser', slug);
  list = `/organise/e/${slug}/participants`;
  await signUp({ firstName: 'Aino', lastName: 'Mäkinen', email: 'aino@example.fi' });
  await signUp({
    firstName: 'Bo',
    lastName: 'Åberg',
    email: 'bo@example.fi',
    organisation: 'Ålands landskapsregering',
    [asked.named.Työpaja!]: '0',
    mode: 'remote',
  });
});

afterAll(() => server.stop());

async function signUp(differences: Parameters<typeof asked.onSite>[0]) {
  await visitor(server).fillIn(asked.path, asked.onSite(differences));
}

async function idOf(firstName: string): Promise<number> {
  const { id } = await server.db
    .selectFrom('registrations')
    .select('id')
    .where('first_name', '=', firstName)
    .executeTakeFirstOrThrow();
  return id;
}

const pageOf = async (firstName: string, part = '') =>
  `${list}/${await idOf(firstName)}${part && `/${part}`}`;

/** The names in the table, in order. */
function namesIn(html: string): string[] {
  return tagsOf(html)
    .filter(
      ({ name, closes, attributes }) =>
        name === 'a' && !closes && /\/\d+$/.test(attributes.href ?? ''),
    )
    .map(({ text }) => text);
}

describe('the list', () => {
  test('has who has signed up, with their addresses, by name', async () => {
    const { text } = await organiser.get(list);
    expect(namesIn(text)).toEqual(['Mäkinen Aino', 'Åberg Bo']);
    expect(textOf(text)).toContain('aino@example.fi');
    expect(textOf(text)).toContain('2 osallistujaa');
  });

  test('is searched, and says so', async () => {
    const { text } = await organiser.get(`${list}?search=makinen`);
    expect(namesIn(text)).toEqual(['Mäkinen Aino']);
    expect(textOf(text)).toContain('Luettelo on rajattu. Näytä kaikki');
  });

  test('is narrowed by an answer, which stays chosen in the form', async () => {
    const { text } = await organiser.get(`${list}?${asked.named.Työpaja}=0`);
    expect(namesIn(text)).toEqual(['Åberg Bo']);
    expect(fieldsOf(text.slice(0, text.indexOf('</search>')))[asked.named.Työpaja!]).toBe('0');
  });

  test('is turned round by its heading', async () => {
    const { text } = await organiser.get(`${list}?order=descending`);
    expect(namesIn(text)).toEqual(['Åberg Bo', 'Mäkinen Aino']);
  });

  test('says when nobody is found', async () => {
    const { text } = await organiser.get(`${list}?search=xyzzy`);
    expect(textOf(text)).toContain('Kukaan ei vastaa hakua ja rajausta.');
  });

  test('says when nobody has come yet', async () => {
    const { text } = await organiser.get(`/organise/e/${UPCOMING}/participants`);
    expect(textOf(text)).toContain('Kukaan ei ole vielä ilmoittautunut.');
  });

  test('never has diets or access needs', async () => {
    for (const path of [list, await pageOf('Aino'), await pageOf('Aino', 'edit')])
      expect((await organiser.get(path)).text).not.toMatch(/laktoositon|induktiosilmukka/);
  });
});

describe('a co-organiser', () => {
  test('sees names, organisations, roles and municipalities', async () => {
    const page = textOf((await coOrganiser.get(list)).text);
    for (const known of ['Mäkinen Aino', 'Hattulan kunta', 'valtuutettu', 'Hattula'])
      expect(page).toContain(known);
  });

  test('sees no address, no answer and no page of anybody', async () => {
    const { text } = await coOrganiser.get(list);
    expect(text).not.toContain('@example.fi');
    expect(text).not.toContain('luottamushenkilö');
    expect(namesIn(text)).toEqual([]);
    expect((await coOrganiser.get(await pageOf('Aino'))).status).toBe(403);
  });

  test.each(['search=aino@example', 'search=example.fi'])(
    'does not find out an address by ?%s',
    async (query) => {
      expect(textOf((await coOrganiser.get(`${list}?${query}`)).text)).not.toContain('Aino');
    },
  );

  test('is not told apart anybody by a hidden answer, seat or language', async () => {
    const everybody = textOf((await coOrganiser.get(list)).text);
    for (const query of [`${asked.named.Työpaja}=0`, 'seat=remote', 'language=sv', 'came=yes'])
      expect(textOf((await coOrganiser.get(`${list}?${query}`)).text)).toBe(everybody);
  });

  test('finds no trace of the order of the sign-ups', async () => {
    const byName = textOf((await coOrganiser.get(list)).text);
    expect(textOf((await coOrganiser.get(`${list}?sort=time`)).text)).toBe(byName);
  });
});

describe('one participant', () => {
  test('is shown with answers in words, invitation and mail', async () => {
    const page = textOf((await organiser.get(await pageOf('Aino'))).text);
    for (const known of ['luottamushenkilö', 'Liikunta , Uni', 'Voimassa', 'Vahvistus'])
      expect(page).toContain(known);
  });

  test('has no secret link on the page', async () => {
    const { text } = await organiser.get(await pageOf('Aino'));
    expect(text).not.toMatch(/\/[rj]\/[\w-]{40,}/);
    expect(text).not.toContain('@localhost');
  });

  test('of another event does not exist here', async () => {
    const elsewhere = `/organise/e/${UPCOMING}/participants/${await idOf('Aino')}`;
    expect((await organiser.get(elsewhere)).status).toBe(404);
    expect((await organiser.send(`${elsewhere}/cancellation`, { cancel: 'yes' })).status).toBe(404);
  });

  test('whom a mail did not reach is shown with the reason', async () => {
    await signUp({ firstName: 'Veera', email: 'veera@example.fi' });
    const id = await idOf('Veera');
    await server.db
      .updateTable('messages')
      .set({
        state: 'failed',
        failure: 'address-unknown',
        smtp_status: '550 5.1.1',
        next_attempt_at: null,
        sent_at: null,
        lease_until: null,
      })
      .where('registration_id', '=', id)
      .execute();
    const page = textOf((await organiser.get(`${list}/${id}`)).text);
    expect(page).toContain('Ei mennyt perille. Osoitetta ei ole.');
    const room = await organiser.get(`/organise/e/${asked.event.slug}`);
    expect(textOf(room.text)).toContain('Yhdelle osallistujalle viesti ei ole mennyt perille.');
    expect(namesIn((await organiser.get(`${list}?mail=unreached`)).text)).toEqual([
      'Meikäläinen Veera',
    ]);
  });
});

describe('needs', () => {
  test('are shown after a press of the button, which the log notes', async () => {
    const path = await pageOf('Aino', 'needs');
    expect((await organiser.get(path)).text).not.toContain('laktoositon');
    const shown = await organiser.send(path, {});
    expect(fieldsOf(shown.text)).toMatchObject({ diet: 'laktoositon', access: 'induktiosilmukka' });
    const entry = await server.db
      .selectFrom('log')
      .select(['act', 'before', 'after'])
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(entry).toEqual({ act: 'needs-seen', before: null, after: null });
  });

  test('are corrected there', async () => {
    const path = await pageOf('Aino', 'needs');
    const saved = await organiser.send(path, { diet: 'vegaani', access: 'induktiosilmukka' });
    expect(saved.headers.get('Location')).toBe(`${await pageOf('Aino')}?done=needs-saved`);
    expect(fieldsOf((await organiser.send(path, {})).text)).toMatchObject({ diet: 'vegaani' });
  });
});

describe('a correction', () => {
  test('comes back with what was typed where something is wrong', async () => {
    const back = await organiser.fillIn(await pageOf('Aino', 'edit'), {
      firstName: '',
      email: 'aino.example.fi',
      organisation: 'Uusi järjestö',
    });
    expect(back.status).toBe(422);
    expect(errorsOf(back.text)).toEqual([
      'Etunimi: Täytä tämä kohta.',
      'Sähköpostiosoite: Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.',
    ]);
    expect(fieldsOf(back.text).organisation).toBe('Uusi järjestö');
  });

  test('to an address that is signed up already is refused', async () => {
    const path = await pageOf('Aino', 'edit');
    const back = await organiser.fillIn(path, { email: 'BO@example.fi' });
    expect(back.status).toBe(409);
    expect(textOf(back.text)).toContain('Tällä osoitteella on jo ilmoittautuminen');
  });

  test('is stored, and needs stay as they were', async () => {
    const path = await pageOf('Aino', 'edit');
    const saved = await organiser.fillIn(path, { role: 'kunnanjohtaja' });
    expect(saved.headers.get('Location')).toBe(`${await pageOf('Aino')}?done=saved`);
    const page = textOf((await organiser.get(await pageOf('Aino'))).text);
    expect(page).toContain('kunnanjohtaja');
    expect(page).toContain('Näytä tarpeet');
  });
});

describe('a participant who phones', () => {
  const answers = () => ({
    [asked.named.Tehtävä!]: 'eläkeläinen',
    [asked.named.Lounas!]: 'yes',
    [asked.named.Työpaja!]: '1',
    [asked.named.Aiheet!]: ['0'],
  });

  test('is signed up without an address, once for two clicks', async () => {
    const form = fieldsOf((await organiser.get(`${list}/new`)).text);
    const filledIn = {
      ...form,
      ...answers(),
      mode: 'on-site',
      firstName: 'Hilkka',
      lastName: 'Vanhala',
      email: '',
    };
    const first = await organiser.send(`${list}/new`, filledIn);
    const second = await organiser.send(`${list}/new`, filledIn);
    expect(first.headers.get('Location')).toBe(`${await pageOf('Hilkka')}?done=participant-added`);
    expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
    const page = textOf((await organiser.get(await pageOf('Hilkka'))).text);
    expect(page).toContain('ei sähköpostia');
    expect(page).toContain('Osallistujalle ei ole lähetetty viestejä.');
  });

  test('and is signed up already is found by the link', async () => {
    const back = await organiser.fillIn(`${list}/new`, {
      ...answers(),
      mode: 'remote',
      firstName: 'Bo',
      lastName: 'Åberg',
      email: 'bo@example.fi',
    });
    expect(back.status).toBe(409);
    expect(back.text).toContain(`href="${await pageOf('Bo')}"`);
  });

  test('has to choose how to attend', async () => {
    const back = await organiser.fillIn(`${list}/new`, { firstName: 'Matti', lastName: 'Laine' });
    expect(back.status).toBe(422);
    expect(errorsOf(back.text)[0]).toBe('Osallistumistapa: Valitse jokin vaihtoehdoista.');
    expect(fieldsOf(back.text).firstName).toBe('Matti');
  });
});

describe('a cancellation', () => {
  test('says first what will happen, then does it', async () => {
    await signUp({ firstName: 'Kaisa', email: 'kaisa@example.fi' });
    const path = await pageOf('Kaisa', 'cancellation');
    expect(textOf((await organiser.get(path)).text)).toContain(
      'Osoitteeseen kaisa@example.fi lähtee yksi viesti',
    );
    expect((await organiser.send(path, {})).status).toBe(422);
    const cancelled = await organiser.send(path, { cancel: 'yes' });
    expect(cancelled.headers.get('Location')).toContain('?done=participant-cancelled');
    const page = textOf((await organiser.get(await pageOf('Kaisa'))).text);
    expect(page).toContain('Ilmoittautuminen on peruttu, joten sitä ei voi enää muuttaa.');
    expect(page).toContain('Perui ilmoittautumisen');
  });

  test('that somebody else was quicker with is told', async () => {
    const path = await pageOf('Kaisa', 'cancellation');
    const again = await organiser.send(path, { cancel: 'yes' });
    expect(again.headers.get('Location')).toContain('?done=nothing-changed');
  });
});

describe('a full pool', () => {
  beforeAll(async () => {
    await server.db
      .updateTable('pools')
      .set((eb) => ({ capacity: eb.ref('confirmed') }))
      .where('event_id', '=', asked.event.id)
      .where('mode', '=', 'on-site')
      .execute();
    await signUp({ firstName: 'Eero', email: 'eero@example.fi' });
    await signUp({ firstName: 'Liisa', email: 'liisa@example.fi' });
  });

  test('has somebody moved to its line, who keeps their seat', async () => {
    const path = await pageOf('Bo', 'seat');
    expect(textOf((await organiser.get(path)).text)).toContain('Siirrä jonoon: paikan päällä');
    const moved = await organiser.send(path, { mode: 'on-site' });
    expect(moved.headers.get('Location')).toContain('?done=seat-changed');
    const page = textOf((await organiser.get(await pageOf('Bo'))).text);
    expect(page).toContain('Jonossa paikan päälle, sija 3');
  });

  test('lets somebody in out of turn for a reason and with one more seat', async () => {
    const path = await pageOf('Liisa', 'promotion');
    expect(textOf((await organiser.get(path)).text)).toContain('Hänen edellään on yksi jonottaja.');
    const without = await organiser.send(path, { reason: 'Puhuu paneelissa' });
    expect(errorsOf(without.text)).toEqual([
      'Salli yhden paikan lisääminen, sillä paikat ovat täynnä.',
    ]);
    const noReason = await organiser.send(path, { addSeat: 'on' });
    expect(errorsOf(noReason.text)).toEqual(['Kirjoita, miksi paikka annetaan jonon ohi.']);
    const given = await organiser.send(path, { reason: 'Puhuu paneelissa', addSeat: 'on' });
    expect(given.headers.get('Location')).toContain('?done=seat-given');
    const page = textOf((await organiser.get(await pageOf('Liisa'))).text);
    expect(page).toContain('Puhuu paneelissa');
    expect(textOf((await organiser.get(await pageOf('Eero'))).text)).toContain('sija 1');
  });
});

test('the invitation goes out once more', async () => {
  const sent = await organiser.send(await pageOf('Aino', 'invitation'), {});
  expect(sent.headers.get('Location')).toContain('?done=invitation-sent');
  expect(textOf((await organiser.get(await pageOf('Aino'))).text)).toContain('Kutsu uudelleen');
});

test('an arrival is noted on the participant’s page and taken back', async () => {
  const path = await pageOf('Aino', 'arrival');
  await organiser.send(path, { came: 'yes' });
  expect(textOf((await organiser.get(await pageOf('Aino'))).text)).toContain(
    'Merkitty ilmoittautumispisteessä.',
  );
  await organiser.send(path, { came: 'no' });
  expect(textOf((await organiser.get(await pageOf('Aino'))).text)).toContain(
    'Ei ole merkitty saapuneeksi.',
  );
});

describe('the catering count', () => {
  test('has numbers and no names, after a press that the log notes', async () => {
    const path = `${list}/catering`;
    expect((await organiser.get(path)).text).not.toContain('vegaani');
    const shown = textOf((await organiser.send(path, {})).text);
    expect(shown).toMatch(/vegaani 1/);
    expect(shown).not.toContain('Mäkinen');
    const { act } = await server.db
      .selectFrom('log')
      .select('act')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(act).toBe('catering-seen');
  });
});

test('a form from a stranger’s page changes nothing', async () => {
  const headers = { Origin: 'https://example.net' };
  const answer = await organiser.send(
    await pageOf('Aino', 'cancellation'),
    { cancel: 'yes' },
    headers,
  );
  expect(answer.status).toBe(403);
});

test('a participant’s page is there in Swedish and English too', async () => {
  for (const [language, words] of [
    ['sv', 'Specialkost och tillgänglighet'],
    ['en', 'Special diet and access'],
  ] as const)
    expect(textOf((await organiser.get(`/${language}${await pageOf('Aino')}`)).text)).toContain(
      words,
    );
});

test('a draft or an event elsewhere that takes nobody has nobody added', async () => {
  const past = '/organise/e/kanta-hameen-3-kumppanuuspaiva/participants';
  expect((await organiser.get(`${past}/new`)).status).toBe(404);
  expect(textOf((await organiser.get(past)).text)).toContain(
    'Tapahtumaan ei ilmoittauduta tässä palvelussa.',
  );
});

test('names of those who come stand in no public page', async () => {
  await visitor(server).fillIn(`/e/${UPCOMING}/register`, maija());
  expect((await visitor(server).get(`/e/${UPCOMING}`)).text).not.toContain('Meikäläinen');
});
