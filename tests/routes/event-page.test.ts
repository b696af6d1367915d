import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';

const FOURTH = '/e/kanta-hameen-4-kumppanuuspaiva';
const THIRD = '/e/kanta-hameen-3-kumppanuuspaiva';
const SEMINAR = '/e/seuraava-verkostoseminaari';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

async function page(path: string, now = SUNDAY): Promise<string> {
  server.turnClockTo(now);
  const answer = await fetch(server.url + path);
  expect(answer.status).toBe(200);
  return answer.text();
}

/** The words of a page without its markup, one space between them. */
function words(html: string): string {
  return html
    .replace(/^.*<body>/s, '')

    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

async function change(slug: string, values: Record<string, string | number | null>) {
  await server.db.updateTable('events').set(values).where('slug', '=', slug).execute();
}

describe('the page of an upcoming event', () => {
  test('says in words when it is and how one takes part', async () => {
    const text = words(await page(FOURTH));
    expect(text).toContain('Milloin tiistaina 15.12.2026 klo 15.00–17.00');
    expect(text).toContain('Missä Etänä. Saat oman etälinkin sähköpostiisi');
    expect(text).toContain('Paikat kaikki mahtuvat mukaan');
  });

  test('tells its parts in the order in which people look for them', async () => {
    const html = await page(FOURTH);
    const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'Tapahtumasta',
      'Ohjelma',
      'Kysymykset paneelille',
      'Aiemmat tapahtumat ja mitä niistä on seurannut',
      'Kenelle',
      'Järjestäjät',
      'Lisätietoja',
    ]);
  });

  test('leads to the sign-up and to the question form', async () => {
    const html = await page(FOURTH);
    expect(html).toContain(`<a class="ds-button" href="${FOURTH}/register">Ilmoittaudu</a>`);
    expect(html).toContain(
      `href="${FOURTH}/questions" data-variant="secondary">Jätä ennakkokysymys</a>`,
    );
  });

  test('shows what was concluded on the earlier days', async () => {
    expect(words(await page(FOURTH))).toContain('Koordinaattoreita kuntiin');
  });

  test('tells what is left of each pool', async () => {
    expect(words(await page(SEMINAR))).toContain(
      'Paikat Paikan päällä: 40 paikkaa jäljellä Etänä: 200 paikkaa jäljellä',
    );
  });

  test('says who waits when a pool is full', async () => {
    const seats = server.db
      .updateTable('pools')
      .where('mode', '=', 'on-site')
      .where('capacity', '=', 40);
    await seats.set({ confirmed: 40, waiting: 7 }).execute();
    expect(words(await page(SEMINAR))).toContain('Paikan päällä: täynnä, jonossa 7');
    await server.db
      .updateTable('pools')
      .set({ confirmed: 0, waiting: 0 })
      .where('capacity', '=', 40)
      .execute();
  });

  test('runs no script', async () => {
    const scripts = [...(await page(FOURTH)).matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(scripts).toEqual(['<script type="application/ld+json">']);
  });

  test('does not hold the meeting link', async () => {
    expect(await page(FOURTH)).not.toContain('meet.example.fi');
  });

  test('names its address in every language', async () => {
    const html = await page(`/sv${FOURTH}`);
    const origin = html.match(/<link rel="canonical" href="(.*?)\/sv\/e\//)?.[1];
    expect(html).toContain(`<link rel="canonical" href="${origin}/sv${FOURTH}"/>`);
    for (const [language, path] of [
      ['fi', FOURTH],
      ['sv', `/sv${FOURTH}`],
      ['en', `/en${FOURTH}`],
    ])
      expect(html).toContain(
        `<link rel="alternate" hrefLang="${language}" href="${origin}${path}"/>`,
      );
  });
});

describe('in place of the button the page says', () => {
  const closing = helsinki('2026-12-13 12:00');
  const opening = helsinki('2026-11-23 09:00');

  test.each([
    [
      'when registration opens',
      { registration_opens_at: opening },
      SUNDAY,
      'Ilmoittautuminen alkaa maanantaina 23.11.2026 klo 9.00.',
    ],
    [
      'that registration is over',
      { registration_closes_at: closing },
      closing,
      'Ilmoittautuminen on päättynyt.',
    ],
    [
      'that the event is under way',
      { status: 'published' },
      helsinki('2026-12-15 15:00'),
      'Tapahtuma on käynnissä. Ilmoittautuminen on päättynyt.',
    ],
    [
      'that the event is over',
      { status: 'published' },
      helsinki('2026-12-15 17:00'),
      'Tapahtuma on päättynyt.',
    ],
    ['that the event is cancelled', { status: 'cancelled' }, SUNDAY, 'Tapahtuma on peruttu.'],
    [
      'that one does not register here',
      { takes_registrations: 0 },
      SUNDAY,
      'Tähän tapahtumaan ei ilmoittauduta tässä palvelussa.',
    ],
  ])('%s', async (_what, values, now, sentence) => {
    await change('kanta-hameen-4-kumppanuuspaiva', values);
    const html = await page(FOURTH, now);
    expect(words(html)).toContain(sentence);
    expect(html).not.toContain(`${FOURTH}/register"`);
    await change('kanta-hameen-4-kumppanuuspaiva', {
      status: 'published',
      takes_registrations: 1,
      registration_opens_at: null,
      registration_closes_at: null,
    });
  });

  test('that every place is taken, where no waiting list is kept', async () => {
    await change('seuraava-verkostoseminaari', { waiting_list: 0 });
    await server.db
      .updateTable('pools')
      .set((eb) => ({ confirmed: eb.ref('capacity').$notNull() }))
      .where('capacity', 'is not', null)
      .execute();
    const html = await page(SEMINAR);
    expect(words(html)).toContain('Kaikki paikat on varattu.');
    expect(html).not.toContain(`${SEMINAR}/register"`);
    await change('seuraava-verkostoseminaari', { waiting_list: 1 });
    await server.db.updateTable('pools').set({ confirmed: 0 }).execute();
  });
});

describe('the page of a past event', () => {
  test('has the programme without times and says that they are not known', async () => {
    const text = words(await page(THIRD));
    expect(text).toContain('Ohjelman kellonaikoja ei ole tiedossa.');
    expect(text).toContain('Kalle Larsson , kunnanjohtaja, Tammela');
  });

  test('leads to the next event of its series', async () => {
    const html = await page(THIRD);
    expect(words(html)).toContain('Sarjan seuraava tapahtuma: Kanta-Hämeen 4. kumppanuuspäivä');
    expect(html).toContain(`href="${FOURTH}"`);
  });

  test('tells the month where the day is not known', async () => {
    const html = await page('/e/kanta-hameen-1-kumppanuuspaiva');
    expect(html).toContain('<time dateTime="2021-05">toukokuussa 2021</time>');
  });

  test('names materials that are not held here', async () => {
    expect(words(await page('/e/verkostoseminaari-2017-12-12'))).toContain(
      'Seminaarin materiaalit (ei saatavilla täällä)',
    );
  });
});

describe('what an organiser has written with marks', () => {
  beforeAll(async () => {
    const description = { fi: 'Katso **ohjelma**.\n\n# Aamu\n- avaus', sv: 'Se **programmet**.' };
    const recap = { fi: '# Kiitos\n> Yhdessä!' };
    await change('verkostoseminaari-2017-12-12', {
      lead: null,
      description: JSON.stringify(description),
      recap: JSON.stringify(recap),
    });
  });

  test('stands on the page with its headings below the page’s own', async () => {
    const html = await page('/e/verkostoseminaari-2017-12-12');
    expect(html).toContain(
      '<p>Katso <strong>ohjelma</strong>.</p><h3>Aamu</h3><ul><li>avaus</li></ul>',
    );
    expect(html).toContain('<h4>Kiitos</h4><blockquote><p>Yhdessä!</p></blockquote>');
  });

  test('is read by search engines without the marks, in the language of the page', async () => {
    expect(await page('/e/verkostoseminaari-2017-12-12')).toContain(
      '"description":"Katso ohjelma. Aamu. avaus"',
    );
    expect(await page('/sv/e/verkostoseminaari-2017-12-12')).toContain(
      '"description":"Se programmet."',
    );
  });
});

describe('what an organiser has not translated', () => {
  test('stands in Finnish, marked as Finnish, and the page says so once', async () => {
    const html = await page(`/sv${THIRD}`);
    expect(html).toContain('<html lang="sv">');
    expect(html).toMatch(/<div class="markdown" lang="fi"><p>Ohjelmassa oli tilannekuva/);
    expect(html.split('En del av texterna finns bara på finska.')).toHaveLength(2);
  });

  test('is not spoken of to readers of Finnish', async () => {
    expect(await page(THIRD)).not.toContain('lang="fi"><p>Ohjelmassa');
    expect(await page(THIRD)).not.toContain('vain suomeksi');
  });
});

describe('a question for the panel', () => {
  test('stands under its theme once it is accepted', async () => {
    const theme = await server.db
      .selectFrom('themes as t')
      .innerJoin('events as e', 'e.id', 't.event_id')
      .select(['t.id', 'e.id as event'])
      .where('e.slug', '=', 'kanta-hameen-4-kumppanuuspaiva')
      .orderBy('t.position')
      .executeTakeFirstOrThrow();
    const question = {
      event_id: theme.event,
      theme_id: theme.id,
      language: 'fi',
      created_at: 1,
    } as const;
    await server.db
      .insertInto('questions')
      .values({
        ...question,
        text: 'Miten <b>jatketaan</b>?',
        name: 'Aino',
        state: 'new',
        submission: 'x',
      })
      .execute();
    expect(await page(FOURTH)).not.toContain('jatketaan');
    await server.db.updateTable('questions').set({ state: 'accepted' }).execute();
    expect(await page(FOURTH)).toContain(
      '<p>Miten &lt;b&gt;jatketaan&lt;/b&gt;?</p><p class="quiet">Aino</p>',
    );
  });
});

test.each(['ei-ole-olemassa', 'luonnos'])('there is no page for %s', async (slug) => {
  await server.db
    .updateTable('events')
    .set({ slug: 'luonnos', status: 'draft' })
    .where('slug', '=', 'kanta-hameen-2-kumppanuuspaiva')
    .execute();
  for (const path of ['', '/privacy', '/calendar.ics'])
    expect((await fetch(`${server.url}/e/${slug}${path}`)).status).toBe(404);
});
