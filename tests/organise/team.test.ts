import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '#app/domain/time.ts';
import { errorsOf, fieldsOf, textOf } from '#tests/support/html.ts';
import { linkIn, mailTo } from '#tests/support/mail-folder.ts';
import { organiserAs, signedInVisitor, UPCOMING, visitorWhoIs } from '#tests/support/organisers.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';

const NETWORK_TEAM = '/organise/n/kanta-hameen-kumppanuuspaivat/team';
const EVENT_TEAM = `/organise/e/${UPCOMING}/team`;

let server: TestServer;
let owner: Awaited<ReturnType<typeof signedInVisitor>>;
let owners: { own: number; demo: number };
let people = 0;

beforeAll(async () => {
  server = await startTestServer();
  owner = await signedInVisitor(server, 'owner');
  const demo = server.db
    .selectFrom('organisers')
    .select('id')
    .where('email', '=', 'jarjestaja@example.fi');
  owners = {
    own: (await organiserAs(server.db, 'owner')).id,
    demo: (await demo.executeTakeFirstOrThrow()).id,
  };
});

afterAll(() => server.stop());

beforeEach(() => {
  people += 1;
  server.turnClockTo(SUNDAY);
});

/** Somebody new, by a name of their own in each test. */
const person = () => ({ name: `Pekka Puro ${people}`, address: `pekka${people}@example.fi` });

async function idOf(address: string): Promise<number> {
  const row = server.db.selectFrom('organisers').select('id').where('email', '=', address);
  return (await row.executeTakeFirstOrThrow()).id;
}

/** Gives Pekka a role and tells under which address their page is. */
async function given(team: string, fields: Record<string, string>) {
  const { name, address } = person();
  const answer = await owner.fillIn(`${team}/new`, { name, address, ...fields });
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${team}?done=role-given`]);
  const id = await idOf(address);
  return { id, name, address, page: `${team}/${id}` };
}

const organisationOfEvent = async () => {
  const options = (await owner.get(`${EVENT_TEAM}/new`)).text;
  return /<optgroup label="Tapahtuman järjestäjät"><option value="(\d+)"/.exec(options)![1]!;
};

describe('giving rights', () => {
  test('in an event shows the person, the role, the organisation and the last day', async () => {
    const organisation = await organisationOfEvent();
    const fields = { role: 'co-organiser', organisation, until: '2026-12-31' };
    const { name, address } = await given(EVENT_TEAM, fields);
    const text = textOf((await owner.get(EVENT_TEAM)).text);
    expect(text).toMatch(
      new RegExp(`${name} ${address} yhteisjärjestäjä .+ 22\\.11\\.2026 31\\.12\\.2026 asti`),
    );
  });

  test('opens the room to the person, by a mail and a sign-in', async () => {
    const { address } = await given(EVENT_TEAM, { role: 'moderator' });
    const [mail] = await mailTo(server.folder, address, 1);
    expect(mail!.text).toContain('Oikeudet: Voi käsitellä ennakkokysymyksiä');
    const way = new URL(linkIn(mail!, /sign-in/));
    expect(way.pathname + way.search).toBe(`/organise/sign-in?to=%2Forganise%2Fe%2F${UPCOMING}`);
  });

  test('leads whoever follows the mail while signed in straight to the room', async () => {
    const answer = await owner.get(`/sv/organise/sign-in?to=%2Forganise%2Fe%2F${UPCOMING}`);
    expect(answer.headers.get('Location')).toBe(`/sv/organise/e/${UPCOMING}`);
  });

  test('comes back with a sentence for each field and what was typed', async () => {
    const back = await owner.fillIn(`${EVENT_TEAM}/new`, {
      name: '',
      address: 'pekka.example.fi',
      role: 'co-organiser',
      until: '2026-11-21',
      language: 'sv',
    });
    expect(back.status).toBe(422);
    expect(errorsOf(back.text)).toEqual([
      'Kirjoita henkilön nimi.',
      'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.',
      'Päivä on jo mennyt. Valitse tämä päivä tai myöhempi.',
    ]);
    expect(fieldsOf(back.text)).toMatchObject({
      address: 'pekka.example.fi',
      role: 'co-organiser',
      until: '2026-11-21',
      language: 'sv',
    });
  });

  test('to a co-organiser asks for the organisation', async () => {
    const back = await owner.fillIn(`${EVENT_TEAM}/new`, { ...person(), role: 'co-organiser' });
    expect(errorsOf(back.text)).toEqual([
      'Valitse organisaatio, jonka puolesta yhteisjärjestäjä toimii.',
    ]);
  });

  test('to whoever has a role there says so at the address', async () => {
    const { address, name } = await given(EVENT_TEAM, { role: 'desk' });
    const again = await owner.fillIn(`${EVENT_TEAM}/new`, { name, address, role: 'moderator' });
    expect(again.status).toBe(409);
    expect(errorsOf(again.text)).toEqual([
      'Tällä henkilöllä on jo rooli täällä. Muuta sitä henkilön omalla sivulla.',
    ]);
  });

  test('never offers the organisations of another network', async () => {
    const other = await server.db
      .selectFrom('organisations')
      .select('id')
      .where('network_id', '<>', 1)
      .executeTakeFirstOrThrow();
    const fields = { ...person(), role: 'co-organiser', organisation: String(other.id) };
    expect((await owner.fillIn(`${EVENT_TEAM}/new`, fields)).status).toBe(422);
  });
});

describe('changing rights', () => {
  test('gives another role and a last day', async () => {
    const { page } = await given(NETWORK_TEAM, { role: 'viewer' });
    const changed = await owner.fillIn(page, { role: 'organiser', until: '31.12.2026' });
    expect(changed.headers.get('Location')).toBe(`${NETWORK_TEAM}?done=saved`);
    expect(fieldsOf((await owner.get(page)).text)).toMatchObject({
      role: 'organiser',
      until: '2026-12-31',
    });
  });

  test('of the last owner is refused at the field that would end them', async () => {
    await owner.send(`${NETWORK_TEAM}/${owners.demo}/removal`, { remove: 'yes' });
    const own = `${NETWORK_TEAM}/${owners.own}`;
    const sentence =
      'Henkilö on verkoston ainoa omistaja, jonka oikeudet eivät pääty. Anna ensin omistajan oikeudet toistaiseksi jollekin toiselle.';
    const demoted = await owner.fillIn(own, { role: 'viewer' });
    expect([demoted.status, errorsOf(demoted.text)]).toEqual([409, [sentence]]);
    expect(demoted.text).toContain('href="#role"');
    const ended = await owner.fillIn(own, { role: 'owner', until: '2026-12-31' });
    expect(ended.text).toContain('href="#until"');
    const removal = await owner.get(`${own}/removal`);
    expect(textOf(removal.text)).toContain(sentence);
    expect(removal.text).not.toContain('name="remove"');
    expect((await owner.send(`${own}/removal`, { remove: 'yes' })).status).toBe(409);
  });
});

describe('removing rights', () => {
  test('tells first what it will do, and which rights stay', async () => {
    const inNetwork = await given(NETWORK_TEAM, { role: 'viewer' });
    await given(EVENT_TEAM, { role: 'desk' });
    const text = textOf((await owner.get(`${inNetwork.page}/removal`)).text);
    expect(text).toContain(`Poista oikeudet: ${inNetwork.name}`);
    expect(text).toContain(
      `${inNetwork.name} (katselija) menettää oikeutensa verkostoon ja sen kaikkiin tapahtumiin.`,
    );
    expect(text).toContain('ilmoittautumispisteen hoitaja: Kanta-Hämeen 4. kumppanuuspäivä');
  });

  test('needs its button', async () => {
    const { page } = await given(EVENT_TEAM, { role: 'desk' });
    const back = await owner.send(`${page}/removal`, {});
    expect([back.status, textOf(back.text).includes('Oikeuksia ei poistettu.')]).toEqual([
      422,
      true,
    ]);
    expect((await owner.get(page)).status).toBe(200);
  });

  test('closes the door to the very next request of whoever is inside, and mails nobody', async () => {
    const { id, page, address } = await given(EVENT_TEAM, { role: 'desk' });
    await mailTo(server.folder, address, 1);
    const organiser = { id, name: 'Pekka', email: address, language: 'fi' as const };
    const inside = await visitorWhoIs(server, organiser);
    expect((await inside.get(`/organise/e/${UPCOMING}`)).status).toBe(200);
    const removed = await owner.send(`${page}/removal`, { remove: 'yes' });
    expect(removed.headers.get('Location')).toBe(`${EVENT_TEAM}?done=role-taken`);
    expect((await inside.get(`/organise/e/${UPCOMING}`)).status).toBe(404);
    const mails = await server.db
      .selectFrom('messages')
      .select('kind')
      .where('recipient', '=', address)
      .execute();
    expect(mails).toEqual([{ kind: 'role-given' }]);
  });

  test('of one’s own leads home: the page is closed to oneself by then', async () => {
    const second = await given(NETWORK_TEAM, { role: 'owner' });
    const { id, address, page } = second;
    const oneself = await visitorWhoIs(server, { id, name: '', email: address, language: 'fi' });
    const text = textOf((await oneself.get(`${page}/removal`)).text);
    expect(text).toContain('Poistat omat oikeutesi.');
    const removed = await oneself.send(`${page}/removal`, { remove: 'yes' });
    expect(removed.headers.get('Location')).toBe('/organise?done=own-rights-changed');
    expect((await oneself.get(NETWORK_TEAM)).status).toBe(404);
  });
});

test('rights that are over are shown as such, and can be given anew', async () => {
  const { name, address } = await given(EVENT_TEAM, { role: 'desk', until: '2026-11-23' });
  server.turnClockTo(SUNDAY + 3 * DAY);
  const later = await signedInVisitor(server, 'owner');
  expect(textOf((await later.get(EVENT_TEAM)).text)).toMatch(
    new RegExp(
      `${name} ${address} ilmoittautumispisteen hoitaja 22\\.11\\.2026 Päättyi 23\\.11\\.2026`,
    ),
  );
  const anew = await later.fillIn(`${EVENT_TEAM}/new`, { name, address, role: 'desk' });
  expect(anew.status).toBe(303);
});

test('whoever gives rights in an event reads who has them in the whole network, but changes nothing there', async () => {
  const organiser = await signedInVisitor(server, 'organiser');
  const { text } = await organiser.get(EVENT_TEAM);
  expect(textOf(text)).toContain('Koko verkoston oikeudet');
  expect(text).toContain('owner@example.fi');
  expect(text).not.toContain(`href="${NETWORK_TEAM}`);
  expect((await organiser.get(NETWORK_TEAM)).status).toBe(403);
});

test('a mail that did not arrive is told at the person', async () => {
  const { address } = await given(EVENT_TEAM, { role: 'desk' });
  await mailTo(server.folder, address, 1);
  await server.db
    .updateTable('messages')
    .set({ state: 'failed', failure: 'refused', sent_at: null })
    .where('recipient', '=', address)
    .execute();
  expect(textOf((await owner.get(EVENT_TEAM)).text)).toContain(
    `${address} Viesti oikeuksista ei mennyt perille. Tarkista osoite.`,
  );
});

test('the log tells by name whose rights were given', async () => {
  const { name } = await given(EVENT_TEAM, { role: 'desk', until: '2026-12-31' });
  const text = textOf((await owner.get(`/organise/e/${UPCOMING}/log?q=${name}`)).text);
  expect(text).toMatch(
    new RegExp(
      `owner Antoi oikeudet ${name} .*rooli ilmoittautumispisteen hoitaja viimeinen päivä 31\\.12\\.2026`,
    ),
  );
});
