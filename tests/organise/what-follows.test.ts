import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { materialsOf } from '#app/domain/materials/materials.server.ts';
import { summariesOf } from '#app/domain/summaries/summaries.server.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { errorsOf, fieldsOf, textOf } from '#tests/support/html.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
let event: Event;
let materials: string;
let summaries: string;

const LIAISON = 'Jokaiseen kuntaan nimetään yhdyshenkilö.';

beforeAll(async () => {
  server = await startTestServer();
  organiser = await signedInVisitor(server);
});

afterAll(() => server.stop());

beforeEach(async () => {
  event = await eventOn(server, {
    materials: [
      { kind: 'document', title: { fi: 'Kalvot' }, url: 'https://kalvot.example.fi' },
      { kind: 'recording', title: { fi: 'Tallenne' } },
    ],
    summaries: [
      { title: { fi: 'Yhdyspinnat' }, conclusions: [{ text: { fi: LIAISON }, state: 'open' }] },
      { title: { fi: 'Nuoret' } },
    ],
  });
  materials = `/organise/e/${event.slug}/edit/materials`;
  summaries = `/organise/e/${event.slug}/edit/summaries`;
});

const titles = async () => (await materialsOf(server.db, event.id)).map(({ title }) => title.fi);
const material = async (name: string) => {
  const all = await materialsOf(server.db, event.id);
  return `${materials}/${all.find(({ title }) => title.fi === name)!.id}`;
};
const firstSummary = async () => (await summariesOf(server.db, event.id))[0]!;
const summary = async () => `${summaries}/${(await firstSummary()).id}`;
const conclusion = async () => {
  const { id, conclusions } = await firstSummary();
  return `${summaries}/${id}/conclusions/${conclusions[0]!.id}`;
};

/** A summary's own form; the page has the list of its conclusions after it. */
async function formOf(path: string) {
  const { text } = await organiser.get(path);
  return fieldsOf(text.slice(0, text.indexOf('id="conclusions"')));
}

const publicPage = async (slug = event.slug) => textOf((await organiser.get(`/e/${slug}`)).text);

describe('an organiser', () => {
  test('adds a material, and the public page shows it at once', async () => {
    expect(await publicPage()).not.toContain('Valokuvat');
    const saved = await organiser.fillIn(`${materials}/new`, {
      kind: 'link',
      'title.fi': 'Valokuvat',
      url: 'https://kuvat.example.fi/4',
    });
    expect(saved.headers.get('Location')).toBe(`${materials}?done=saved`);
    expect(await publicPage()).toContain('Valokuvat');
  });

  test('is told at the field what is wrong, and loses nothing', async () => {
    const back = await organiser.fillIn(`${materials}/new`, {
      kind: 'recording',
      'title.fi': '',
      'title.en': 'Recording',
      url: 'video.example.fi',
    });
    expect(back.status).toBe(422);
    expect(errorsOf(back.text)).toEqual([
      'Nimi, suomeksi: Kirjoita nimi suomeksi.',
      'Osoite verkossa: Kirjoita koko osoite, joka alkaa https://.',
    ]);
    expect(fieldsOf(back.text)).toMatchObject({
      kind: 'recording',
      'title.en': 'Recording',
      url: 'video.example.fi',
    });
  });

  test('gives a recording its address once there is one', async () => {
    expect(await publicPage()).toContain('Tallenne (ei saatavilla täällä)');
    await organiser.fillIn(await material('Tallenne'), { url: 'https://video.example.fi/4' });
    expect(await publicPage()).toContain('Tallenne (tallenne)');
  });

  test('moves a material by its button, and comes back with the focus on it', async () => {
    const path = await material('Tallenne');
    const id = path.slice(path.lastIndexOf('/') + 1);
    const sent = await organiser.send(materials, { item: '', before: '', up: id });
    expect(sent.headers.get('Location')).toBe(`${materials}?done=moved#down-${id}`);
    await expect(titles()).resolves.toEqual(['Tallenne', 'Kalvot']);
  });

  test('removes nothing by opening a page, nor by an empty form', async () => {
    const path = `${await material('Kalvot')}/remove`;
    await organiser.get(path);
    await organiser.send(path, {});
    await expect(titles()).resolves.toContain('Kalvot');
    await organiser.send(path, { remove: 'yes' });
    await expect(titles()).resolves.toEqual(['Tallenne']);
  });

  test('does not find another event’s material, summary or conclusion', async () => {
    const other = await eventOn(server);
    for (const own of [await material('Kalvot'), await summary(), await conclusion()]) {
      const foreign = own.replace(event.slug, other.slug);
      expect((await organiser.get(foreign)).status).toBe(404);
      expect((await organiser.get(`${foreign}/remove`)).status).toBe(404);
      await organiser.send(`${foreign}/remove`, { remove: 'yes' });
    }
    await expect(titles()).resolves.toContain('Kalvot');
    expect((await firstSummary()).conclusions).toHaveLength(1);
  });

  test('sees how a summary’s text will look before it is saved', async () => {
    const path = await summary();
    const sent = { ...(await formOf(path)), 'body.fi': '- **yksi** asia', preview: 'on' };
    const { text } = await organiser.send(path, sent);
    expect(text).toContain('<strong>yksi</strong> asia');
    expect((await firstSummary()).body).toBeNull();
  });

  test('adds a conclusion to a summary, and comes back to it', async () => {
    const path = await summary();
    const saved = await organiser.fillIn(`${path}/conclusions/new`, {
      'text.fi': 'Perustetaan foorumi.',
      owner: 'Kanta-Hämeen järjestöt',
    });
    expect(saved.headers.get('Location')).toBe(`${path}?done=saved`);
    expect(await publicPage()).toContain('Perustetaan foorumi. Vastuussa: Kanta-Hämeen järjestöt');
  });

  test('is told how many conclusions go with a summary', async () => {
    const { text } = await organiser.get(`${await summary()}/remove`);
    expect(textOf(text)).toContain('Kooste ja sen yksi johtopäätös poistuvat');
  });

  test('sees in the editor what follows the day, and in which languages it is told', async () => {
    await organiser.fillIn(await material('Kalvot'), { 'title.sv': 'Bilder' });
    const { text } = await organiser.get(`/organise/e/${event.slug}/edit`);
    expect(textOf(text)).toContain(
      'Tapahtuman jälkeen Materiaalit ja tallenteet Kalvot, Tallenne fi valmis sv osittain en puuttuu',
    );
    expect(textOf(text)).toContain('Koosteet ja johtopäätökset 2 koostetta, 1 johtopäätös');
  });

  test('reads in the log what became of a conclusion, in words', async () => {
    await organiser.fillIn(await conclusion(), { state: 'done' });
    const { text } = await organiser.get(`/organise/e/${event.slug}/log`);
    expect(textOf(text)).toContain(`Muokkasi koosteita ja johtopäätöksiä johtopäätös: ${LIAISON}`);
    expect(textOf(text)).toContain('tilanne Odottaa Tehty');
  });
});

test('what became of a conclusion is on the next day’s page at once', async () => {
  const when = { precision: 'minute', date: '2027-03-16', from: '15:00', to: '17:00' } as const;
  const next = await eventOn(server, { when });
  expect(await publicPage(next.slug)).toContain(`${LIAISON} Odottaa`);
  await organiser.fillIn(await conclusion(), { state: 'done', owner: 'Hyvinvointialue' });
  expect(await publicPage(next.slug)).toContain(`${LIAISON} Tehty Vastuussa: Hyvinvointialue`);
});

describe('two organisers at once', () => {
  test('change different things of a conclusion and lose neither', async () => {
    const path = await conclusion();
    const shown = await formOf(path);
    const owner = await signedInVisitor(server, 'owner');
    await owner.send(path, { ...shown, owner: 'Hyvinvointialue' });
    await organiser.send(path, { ...shown, state: 'done' });
    expect((await firstSummary()).conclusions).toMatchObject([
      { owner: 'Hyvinvointialue', state: 'done' },
    ]);
  });

  test('see each other’s state before one of them is saved', async () => {
    const path = await conclusion();
    const shown = await formOf(path);
    const owner = await signedInVisitor(server, 'owner');
    await owner.send(path, { ...shown, state: 'dropped' });
    const back = await organiser.send(path, { ...shown, state: 'done' });
    expect(back.status).toBe(409);
    expect(textOf(back.text)).toMatch(/Tilanne: owner muutti tätä/);
    expect(textOf(back.text)).toContain('Luovuttu');
    expect(fieldsOf(back.text).state).toBe('done');
  });

  test('are told when the other has removed the conclusion, or its whole summary', async () => {
    const path = await conclusion();
    const shown = await formOf(path);
    const whole = await summary();
    const own = await formOf(whole);
    const owner = await signedInVisitor(server, 'owner');
    await owner.send(`${whole}/remove`, { remove: 'yes' });
    const back = await organiser.send(path, { ...shown, state: 'done' });
    expect(textOf(back.text)).toContain('Toinen järjestäjä on poistanut johtopäätöksen');
    const wholeBack = await organiser.send(whole, { ...own, 'title.sv': 'Gränssnitten' });
    expect(textOf(wholeBack.text)).toContain('Toinen järjestäjä on poistanut koosteen');
  });
});

test('a co-organiser publishes the slides of the day too', async () => {
  const partner = await signedInVisitor(server, 'co-organiser', event.slug);
  const saved = await partner.fillIn(`${materials}/new`, {
    'title.fi': 'Kumppanin kalvot',
    url: 'https://kumppani.example.fi/kalvot',
  });
  expect(saved.status).toBe(303);
  await expect(titles()).resolves.toContain('Kumppanin kalvot');
});
