import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CookieKeeper, cookieKeeper } from '#tests/support/cookie-keeper.ts';
import { freePort } from '#tests/support/free-port.ts';
import { textOf } from '#tests/support/html.ts';
import {
  type AccountClaims,
  passProvider,
  providerEnvironment,
  startOpenIdProvider,
} from '#tests/support/openid-provider.ts';
import { organiserAs } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

const START = '/organise/sign-in/oidc';

/** Who has an account at the organisation; organiser@example.fi has rights in the demo's network. */
const accounts: Record<string, AccountClaims> = {
  liisa: { email: 'Organiser@example.fi', email_verified: true },
  stranger: { email: 'stranger@example.fi', email_verified: true },
  unverified: { email: 'organiser@example.fi', email_verified: false },
  silent: { email: 'organiser@example.fi' },
  nameless: {},
};

let server: TestServer;
let ports: { program: number; provider: number };
let provider: Awaited<ReturnType<typeof startOpenIdProvider>>;

const startProvider = (addressInIdToken = false) =>
  startOpenIdProvider({ port: ports.provider, program: server.url, accounts, addressInIdToken });

beforeAll(async () => {
  ports = { program: await freePort(), provider: await freePort() };
  server = await startTestServer({
    env: { PORT: String(ports.program), ...providerEnvironment(ports.provider) },
  });
  await organiserAs(server.db, 'organiser');
});

afterAll(() => server.stop());

beforeEach(async () => {
  await server.db.deleteFrom('identities').execute();
});

/** Presses the button, and gives the provider's page that it leads to. */
async function setOut(browser: CookieKeeper, query = ''): Promise<URL> {
  const answer = await browser.send(server.url + START + query);
  expect(answer.status).toBe(303);
  return new URL(answer.headers.get('Location')!);
}

/** Presses the button and signs in at the provider; gives the address to come back with. */
async function comeBack(browser: CookieKeeper, account: string, query = ''): Promise<string> {
  return passProvider(browser, (await setOut(browser, query)).href, account);
}

const isSignedIn = async (browser: CookieKeeper) =>
  (await browser.get(`${server.url}/organise`)).status === 200;

const identities = () =>
  server.db.selectFrom('identities').select(['issuer', 'subject', 'organiser_id']).execute();

describe('before the provider answers', () => {
  test('the program is there, and signing in with an account leads back with a word', async () => {
    const browser = cookieKeeper();
    const away = await browser.send(`${server.url}${START}?to=%2Forganise%2Faccount`);
    expect(away.headers.get('Location')).toBe(
      '/organise/sign-in?trouble=account&to=%2Forganise%2Faccount',
    );
    const { text } = await browser.get(server.url + away.headers.get('Location'));
    expect(textOf(text)).toContain('Organisaatiotilillä ei voi kirjautua juuri nyt');
    expect(textOf(text)).toContain('Lähetä kirjautumislinkki');
  });

  test('a provider that would have people sign in at another origin counts as not there', async () => {
    const issuer = `http://localhost:${ports.provider}`;
    const authorization_endpoint = 'https://login.example.net/authorize';
    const elsewhere = createServer((_request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ issuer, authorization_endpoint }));
    }).listen(ports.provider);
    const other = await startTestServer({ empty: true, env: providerEnvironment(ports.provider) });
    const answer = await cookieKeeper().send(other.url + START);
    expect(answer.headers.get('Location')).toBe('/organise/sign-in?trouble=account');
    await other.stop();
    elsewhere.closeAllConnections();
    await new Promise((closed) => elsewhere.close(closed));
  });

  test('the next press finds it once it is there', async () => {
    provider = await startProvider();
    const page = await setOut(cookieKeeper());
    expect(page.origin).toBe(`http://localhost:${ports.provider}`);
    await provider.stop();
  });
});

describe('with the provider there', () => {
  beforeAll(async () => {
    provider = await startProvider();
  });

  afterAll(() => provider.stop());

  test('the sign-in page offers the organisation account beside the link', async () => {
    const { text } = await cookieKeeper().get(`${server.url}/organise/sign-in`);
    expect(textOf(text)).toContain('Kirjaudu organisaatiotilillä');
    expect(textOf(text)).toContain('Lähetä kirjautumislinkki');
  });

  test('reading its address changes nothing and leads to the sign-in page', async () => {
    const answer = await cookieKeeper().get(server.url + START);
    expect(answer.headers.get('Location')).toBe('/organise/sign-in');
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test('the provider is asked with PKCE, state and nonce, each new', async () => {
    const [first, second] = [await setOut(cookieKeeper()), await setOut(cookieKeeper())];
    expect(Object.fromEntries(first.searchParams)).toMatchObject({
      client_id: 'kutsu',
      response_type: 'code',
      scope: 'openid email',
      redirect_uri: `${server.url}${START}/callback`,
      code_challenge_method: 'S256',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(first.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
      expect(first.searchParams.get(name)).not.toBe(second.searchParams.get(name));
    }
  });

  test('no script reads what the browser notes on its way', async () => {
    const answer = await cookieKeeper().send(server.url + START);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^kutsu-account=.*; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  test('an organiser is known by the verified address, and their account is remembered', async () => {
    const browser = cookieKeeper();
    const answer = await browser.get(await comeBack(browser, 'liisa'));
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/organise']);
    expect(await isSignedIn(browser)).toBe(true);
    const { id } = await organiserAs(server.db, 'organiser');
    const issuer = `http://localhost:${ports.provider}`;
    expect(await identities()).toEqual([{ issuer, subject: 'liisa', organiser_id: id }]);
  });

  test('a remembered account signs in whatever its address has become', async () => {
    const first = cookieKeeper();
    await first.get(await comeBack(first, 'liisa'));
    const known = accounts.liisa!;
    accounts.liisa = { email: 'liisa.uusi@example.net', email_verified: false };
    const later = cookieKeeper();
    await later.get(await comeBack(later, 'liisa'));
    accounts.liisa = known;
    expect(await isSignedIn(later)).toBe(true);
  });

  test('whoever was on the way to a page comes there, in their language', async () => {
    const browser = cookieKeeper();
    const away = await browser.send(`${server.url}/sv${START}?to=%2Forganise%2Faccount`);
    const back = await passProvider(browser, away.headers.get('Location')!, 'liisa');
    const answer = await browser.get(back);
    expect(answer.headers.get('Location')).toBe('/sv/organise/account');
  });

  test('the way back never leads to another host', async () => {
    const browser = cookieKeeper();
    const back = await comeBack(browser, 'liisa', '?to=%2F%2Fexample.net');
    expect((await browser.get(back)).headers.get('Location')).toBe('/organise');
  });

  test.each(['stranger', 'unverified', 'silent', 'nameless'])(
    'the account “%s” opens nothing, and all such accounts read the same page',
    async (account) => {
      const browser = cookieKeeper();
      const answer = await browser.get(await comeBack(browser, account));
      expect(answer.status).toBe(403);
      expect(textOf(answer.text)).toContain(
        'Organisaatiosi tunnistaa sinut, mutta tililläsi ei ole vahvistettua sähköpostiosoitetta, jolle olisi annettu oikeuksia. Pyydä oikeuksia verkoston omistajalta',
      );
      expect(answer.text).not.toContain('@');
      expect(await isSignedIn(browser)).toBe(false);
      expect(await identities()).toEqual([]);
    },
  );

  describe('an answer is refused', () => {
    const refusal = async (browser: CookieKeeper, back: string) => {
      const answer = await browser.get(back);
      expect(textOf(answer.text)).toContain('Kirjautuminen ei onnistunut');
      expect(answer.status).toBe(400);
      expect(await isSignedIn(browser)).toBe(false);
    };

    test('with another state', async () => {
      const browser = cookieKeeper();
      const back = new URL(await comeBack(browser, 'liisa'));
      back.searchParams.set('state', 'x'.repeat(43));
      await refusal(browser, back.href);
    });

    test('with a token for another nonce', async () => {
      const browser = cookieKeeper();
      const page = await setOut(browser);
      page.searchParams.set('nonce', 'y'.repeat(43));
      await refusal(browser, await passProvider(browser, page.href, 'liisa'));
    });

    test('with a code for another verifier', async () => {
      const browser = cookieKeeper();
      const page = await setOut(browser);
      page.searchParams.set('code_challenge', 'z'.repeat(43));
      await refusal(browser, await passProvider(browser, page.href, 'liisa'));
    });

    test('in a browser that has not set out', async () => {
      await refusal(cookieKeeper(), await comeBack(cookieKeeper(), 'liisa'));
    });

    test('a second time', async () => {
      const browser = cookieKeeper();
      const back = await comeBack(browser, 'liisa');
      await browser.get(back);
      browser.jar.delete('kutsu');
      await refusal(browser, back);
    });

    test('a second time by whoever copied the address and the cookie', async () => {
      const browser = cookieKeeper();
      const back = await comeBack(browser, 'liisa');
      const noted = browser.jar.get('kutsu-account')!;
      await browser.get(back);
      const thief = cookieKeeper();
      thief.jar.set('kutsu-account', noted);
      await refusal(thief, back);
    });

    test('when the person turned back at the provider', async () => {
      const browser = cookieKeeper();
      const page = await setOut(browser);
      const { headers } = await browser.get(page.href);
      const abort = new URL(`${headers.get('Location')}/abort`, page);
      const resumed = await browser.get((await browser.get(abort.href)).headers.get('Location')!);
      expect(resumed.headers.get('Location')).toContain('error=access_denied');
      await refusal(browser, resumed.headers.get('Location')!);
    });
  });

  test('a provider that falls silent on the way back signs nobody in', async () => {
    const browser = cookieKeeper();
    const back = await comeBack(browser, 'liisa');
    await provider.stop();
    expect((await browser.get(back)).status).toBe(400);
    expect(await isSignedIn(browser)).toBe(false);
    provider = await startProvider();
  });
});

describe('an address in the ID token, as Entra ID tells it', () => {
  beforeAll(async () => {
    provider = await startProvider(true);
  });

  afterAll(() => provider.stop());

  test.each([true, 1, '1', 'true'])('counts when its domain is verified: %o', async (xms_edov) => {
    accounts.entra = { email: 'organiser@example.fi', xms_edov };
    const browser = cookieKeeper();
    await browser.get(await comeBack(browser, 'entra'));
    expect(await isSignedIn(browser)).toBe(true);
  });

  test.each([false, 0, '0', undefined])('does not count otherwise: %o', async (xms_edov) => {
    accounts.entra = { email: 'organiser@example.fi', xms_edov };
    const browser = cookieKeeper();
    expect((await browser.get(await comeBack(browser, 'entra'))).status).toBe(403);
  });
});

test('a form may lead to the provider’s origin, and nowhere else', async () => {
  const { headers } = await cookieKeeper().get(`${server.url}/organise/sign-in`);
  expect(headers.get('Content-Security-Policy')).toContain(
    `;form-action 'self' http://localhost:${ports.provider};`,
  );
});

test('without a provider there is neither the button nor its address', async () => {
  const plain = await startTestServer({ empty: true });
  const browser = cookieKeeper();
  const { text } = await browser.get(`${plain.url}/organise/sign-in`);
  expect(text).not.toContain('oidc');
  expect((await browser.send(plain.url + START)).status).toBe(404);
  expect((await browser.get(`${plain.url}${START}/callback?code=x&state=y`)).status).toBe(404);
  await plain.stop();
});
