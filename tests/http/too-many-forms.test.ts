import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fields, fieldsOf, textOf, titleOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { registrant } from '#tests/support/registrant.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { stored } from '#tests/support/stored.ts';
import { visitor } from '#tests/support/visitor.ts';

const event = '/e/kanta-hameen-4-kumppanuuspaiva';
const form = `${event}/register`;

const forwarded = (addresses: string) => ({ 'X-Forwarded-For': addresses });

/** More forms than an office sends in ten minutes; each claims another address to come from. */
async function wearOut(browser: ReturnType<typeof visitor>, last: string): Promise<void> {
  for (let sent = 0; sent < 900; sent += 50)
    await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        browser.send('/ei-ole', {}, forwarded(`198.51.100.${n}${last}`)),
      ),
    );
}

describe('behind a proxy that is trusted', () => {
  const robot = forwarded('192.0.2.1');
  const office = forwarded('192.0.2.2');
  let server: TestServer;
  let browser: ReturnType<typeof visitor>;
  let opened: Fields;
  let before: Awaited<ReturnType<typeof stored>>;
  let token: string;

  beforeAll(async () => {
    server = await startTestServer({ env: { ROBOT_CHECKS: 'on', TRUST_PROXY: '1' } });
    browser = visitor(server);
    opened = fieldsOf((await browser.get(form)).text);
    server.turnClockTo(server.now() + 2000);
    await browser.send(form, { ...opened, ...maija() }, robot);
    token = (await registrant(server.db, 'maija@example.fi')).token;
    await wearOut(browser, ', 192.0.2.1');
    before = await stored(server.db);
  });

  afterAll(() => server.stop());

  test('past the limit a form comes back with what was typed, and says when to send it', async () => {
    const typed = maija({ organisation: 'Hattulan kunta', newsletter: 'on' });
    const answer = await browser.send(form, { ...opened, ...typed }, robot);
    expect(answer.status).toBe(429);
    expect(titleOf(answer.text)).toMatch(/^Virhe: /);
    expect(textOf(answer.text)).toContain('Odota kymmenen minuuttia');
    expect(fieldsOf(answer.text)).toMatchObject(typed);
    const wait = Number(answer.headers.get('Retry-After'));
    expect(wait > 0 && wait <= 600).toBe(true);
    expect(await stored(server.db)).toEqual(before);
  });

  test('past the limit a question comes back too', async () => {
    const typed = { question: 'Mistä yhteistyö alkaa?', name: 'Maija' };
    const answer = await browser.send(`${event}/questions`, typed, robot);
    expect([answer.status, await stored(server.db)]).toEqual([429, before]);
    expect(fieldsOf(answer.text)).toMatchObject(typed);
  });

  test('past the limit a registrant’s corrections come back too', async () => {
    const typed = maija({ lastName: 'Uusi' });
    const answer = await browser.send(`/r/${token}/details`, typed, robot);
    expect([answer.status, await stored(server.db)]).toEqual([429, before]);
    expect(fieldsOf(answer.text)).toMatchObject(typed);
  });

  test.each([
    ['cancellation', {}],
    ['invitation', {}],
    ['seat', { mode: 'remote' }],
    ['mail-choices', {}],
  ])('past the limit the button of the %s changes nothing and says why', async (button, fields) => {
    const answer = await browser.send(`/r/${token}/${button}`, fields, robot);
    expect([answer.status, titleOf(answer.text)]).toEqual([429, 'Liian monta lähetystä – Kutsu']);
    expect(await stored(server.db)).toEqual(before);
  });

  test('past the limit pages can still be read', async () => {
    expect((await browser.get(form, robot)).status).toBe(200);
  });

  test('two hundred people of one office sign up within ten minutes, each after an error', async () => {
    const statuses: number[] = [];
    for (let person = 0; person < 200; person += 1) {
      const empty = fieldsOf((await browser.get(form, office)).text);
      server.turnClockTo(server.now() + 2500);
      const wrong = await browser.send(form, { ...empty, ...maija({ email: 'maija' }) }, office);
      const right = { ...fieldsOf(wrong.text), email: `maija${person}@example.fi` };
      statuses.push((await browser.send(form, right, office)).status);
    }
    expect(statuses).toEqual(Array(200).fill(303));
  });
});

test('without a proxy to trust, what a reader claims of their address does not count', async () => {
  const server = await startTestServer({ env: { ROBOT_CHECKS: 'on' } });
  const browser = visitor(server);
  await wearOut(browser, '');
  expect((await browser.send(form, {}, forwarded('192.0.2.2'))).status).toBe(429);
  await server.stop();
});
