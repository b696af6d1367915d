import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '#app/domain/time.ts';
import { cookieKeeper } from '#tests/support/cookie-keeper.ts';
import { textOf } from '#tests/support/html.ts';
import { linkIn, mailTo } from '#tests/support/mail-folder.ts';
import { cookieAs, organiserAs } from '#tests/support/organisers.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let mails = 0;

beforeAll(async () => {
  server = await startTestServer();
  await organiserAs(server.db, 'organiser');
});

afterAll(() => server.stop());

beforeEach(async () => {
  server.turnClockTo(SUNDAY);
  await server.db.deleteFrom('sign_in_links').execute();
});

/** A browser that keeps its cookies. */
function browser() {
  const keeper = cookieKeeper();
  return {
    get: (path: string) => keeper.get(server.url + path),
    send: (path: string, fields?: Record<string, string>) => keeper.send(server.url + path, fields),
  };
}

/** Asks for a link and gives its path. */
async function linkFor(asking: ReturnType<typeof browser>, to = ''): Promise<string> {
  await asking.send(`/organise/sign-in${to}`, { address: 'organiser@example.fi' });
  mails += 1;
  const mail = await mailTo(server.folder, 'organiser@example.fi', mails);
  return new URL(linkIn(mail.at(-1)!, /sign-in/)).pathname;
}

test('a link by mail signs in the browser that asked for it', async () => {
  const own = browser();
  const link = await linkFor(own);
  expect(textOf((await own.get(link)).text)).toContain('Olet kirjautumassa nimellä organiser.');
  const entered = await own.send(link);
  expect([entered.status, entered.headers.get('Location')]).toEqual([303, '/organise']);
  expect((await own.get('/organise')).status).toBe(200);
});

test('whoever was on the way to a page comes there after the sign-in', async () => {
  const own = browser();
  const away = await own.get('/organise/account');
  expect(away.headers.get('Location')).toBe('/organise/sign-in?to=%2Forganise%2Faccount');
  const link = await linkFor(own, '?to=%2Forganise%2Faccount');
  expect((await own.send(link)).headers.get('Location')).toBe('/organise/account');
});

test.each(['https://example.net', '//example.net', '/\\example.net', 'javascript:alert(1)'])(
  'the way back never leads to %s',
  async (elsewhere) => {
    const own = browser();
    const link = await linkFor(own, `?${new URLSearchParams({ to: elsewhere })}`);
    expect((await own.send(link)).headers.get('Location')).toBe('/organise');
  },
);

describe('a link is of no use', () => {
  test('a second time', async () => {
    const own = browser();
    const link = await linkFor(own);
    await own.send(link);
    const again = await own.send(link);
    expect(again.status).toBe(410);
    expect(textOf(again.text)).toContain('Linkki on jo käytetty.');
  });

  test('after 15 minutes', async () => {
    const own = browser();
    const link = await linkFor(own);
    server.turnClockTo(SUNDAY + 15 * MINUTE);
    const late = await own.send(link);
    expect(late.status).toBe(410);
    expect(textOf(late.text)).toContain('Linkki on vanhentunut.');
  });

  test('in another browser, and stays good for its own', async () => {
    const own = browser();
    const link = await linkFor(own);
    const stranger = await browser().send(link);
    expect(stranger.status).toBe(410);
    expect(stranger.headers.getSetCookie()).toEqual([]);
    expect((await own.send(link)).status).toBe(303);
  });

  test('when it was made up', async () => {
    expect((await browser().get(`/organise/sign-in/${'x'.repeat(43)}`)).status).toBe(410);
  });
});

test('opening a link uses nothing up: scanners of mail open links', async () => {
  const own = browser();
  const link = await linkFor(own);
  await own.get(link);
  await own.get(link);
  expect((await own.send(link)).status).toBe(303);
});

test('the page says the same of an address that nobody has', async () => {
  const known = await browser().send('/organise/sign-in', { address: 'organiser@example.fi' });
  mails += 1;
  const unknown = await browser().send('/organise/sign-in', { address: 'kukaties@example.fi' });
  expect(unknown.status).toBe(known.status);
  expect(textOf(unknown.text).replace('kukaties', 'organiser')).toBe(textOf(known.text));
});

test('nor does the time that the answer takes tell the two apart', async () => {
  const begun = performance.now();
  await browser().send('/organise/sign-in', { address: 'kukaties@example.fi' });
  expect(performance.now() - begun).toBeGreaterThan(190);
});

test('nobody’s mailbox is filled with links', async () => {
  const own = browser();
  for (let time = 0; time < 8; time += 1)
    await own.send('/organise/sign-in', { address: 'organiser@example.fi' });
  const links = await server.db.selectFrom('sign_in_links').selectAll().execute();
  expect(links).toHaveLength(5);
  mails += 5;
  await mailTo(server.folder, 'organiser@example.fi', mails);
});

describe('a sign-in', () => {
  const page = async (cookie: string) =>
    (await visitor(server).get('/organise', { Cookie: cookie })).status;

  test('lives while it is used, and ends after twelve hours of nothing', async () => {
    const cookie = await cookieAs(server);
    server.turnClockTo(SUNDAY + 11 * HOUR);
    expect(await page(cookie)).toBe(200);
    server.turnClockTo(SUNDAY + 22 * HOUR);
    expect(await page(cookie)).toBe(200);
    server.turnClockTo(SUNDAY + 34 * HOUR);
    expect(await page(cookie)).toBe(302);
  });

  test('ends when its owner signs out', async () => {
    const headers = { Cookie: await cookieAs(server), Origin: server.url };
    await visitor(server).send('/organise/sign-out', {}, headers);
    expect(await page(headers.Cookie)).toBe(302);
  });

  test('can be ended by its owner from another browser', async () => {
    const [left, here] = [await cookieAs(server), await cookieAs(server)];
    const { id } = await server.db
      .selectFrom('sign_ins')
      .select('id')
      .orderBy('id', 'desc')
      .offset(1)
      .limit(1)
      .executeTakeFirstOrThrow();
    const headers = { Cookie: here, Origin: server.url };
    await visitor(server).send('/organise/account', { signIn: String(id) }, headers);
    expect([await page(left), await page(here)]).toEqual([302, 200]);
  });

  test('cannot be ended by anybody else', async () => {
    const own = await cookieAs(server);
    const { id } = await server.db
      .selectFrom('sign_ins')
      .select('id')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    const headers = { Cookie: await cookieAs(server, 'viewer'), Origin: server.url };
    await visitor(server).send('/organise/account', { signIn: String(id) }, headers);
    expect(await page(own)).toBe(200);
  });

  test('has a cookie that no script reads and no other site sends along', async () => {
    const own = browser();
    const entered = await own.send(await linkFor(own));
    expect(entered.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});

test('a form from no page of ours is refused where a cookie opens the door', async () => {
  const headers = { Cookie: await cookieAs(server) };
  const answer = await visitor(server).send('/organise/account', { signIn: '1' }, headers);
  expect(answer.status).toBe(403);
});

test('a form that comes after the sign-in has ended is given back with what was typed', async () => {
  const answer = await visitor(server).send(
    '/organise/account',
    { signIn: '7' },
    { Origin: server.url },
  );
  expect(answer.status).toBe(401);
  expect(answer.text).toContain('<input type="hidden" name="signIn" value="7"/>');
});
