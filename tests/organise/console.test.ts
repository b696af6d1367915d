import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kyselyOver, openSqlite } from '#db/client.ts';
import { migrateAsEarlierRelease } from '#tests/support/earlier-release.ts';
import { runToEnd } from '#tests/support/server-process.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kutsu-console-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const MAIJA = ['Maija Meikäläinen', 'maija@example.fi'];

/** What `npm run organiser -- …` answers on the data folder of this name. */
async function organiser(data: string, ...words: string[]) {
  const { code, output } = await runToEnd('organiser', { DATA_DIR: join(folder, data) }, words);
  return { code, says: output };
}

const add = (data: string, ...words: string[]) => organiser(data, 'add', ...words);

describe('the first organiser', () => {
  test('is added before the first start, and the network is founded', async () => {
    expect(await add('first', ...MAIJA, '--network', 'kanta-hame', '--role', 'owner')).toEqual({
      code: 0,
      says: 'Maija Meikäläinen is now owner of kanta-hame, which was founded, and signs in at /organise.\n',
    });
  });

  test('is added a second time without harm', async () => {
    await add('twice', ...MAIJA, '--network', 'kanta-hame', '--role', 'owner');
    const again = ['Joku Muu', 'MAIJA@example.fi', '--network', 'kanta-hame', '--role', 'owner'];
    expect(await add('twice', ...again)).toEqual({
      code: 0,
      says: 'Maija Meikäläinen is now owner of kanta-hame, and signs in at /organise.\n',
    });
    const db = kyselyOver(openSqlite(join(folder, 'twice', 'kutsu.sqlite')));
    expect(await db.selectFrom('organisers').select('name').execute()).toHaveLength(1);
    expect(await db.selectFrom('memberships').select('role').execute()).toEqual([
      { role: 'owner' },
    ]);
    await db.destroy();
  });

  test('of a network that is not there must be its owner', async () => {
    expect(await add('viewer', ...MAIJA, '--network', 'kanta-hame', '--role', 'viewer')).toEqual({
      code: 1,
      says: 'There is no network kanta-hame; to found it, add its owner: --role owner.\n',
    });
  });

  test('is not made less than an owner while there is no other', async () => {
    await add('demoted', ...MAIJA, '--network', 'kanta-hame', '--role', 'owner');
    expect(await add('demoted', ...MAIJA, '--network', 'kanta-hame', '--role', 'viewer')).toEqual({
      code: 1,
      says: 'kanta-hame would have no owner left; add another one first.\n',
    });
  });
});

describe('an organiser who asks for it', () => {
  test('is erased', async () => {
    await add('erased', ...MAIJA, '--network', 'kanta-hame', '--role', 'owner');
    await add('erased', 'Pekka', 'pekka@example.fi', '--network', 'kanta-hame', '--role', 'owner');
    expect(await organiser('erased', 'erase', 'maija@example.fi')).toEqual({
      code: 0,
      says: 'maija@example.fi is erased.\n',
    });
    expect(await organiser('erased', 'erase', 'maija@example.fi')).toEqual({
      code: 1,
      says: 'No organiser has the address maija@example.fi.\n',
    });
    expect(await organiser('erased', 'erase', 'pekka@example.fi')).toEqual({
      code: 1,
      says: 'pekka@example.fi is the last owner of a network; give it another owner first.\n',
    });
  });
});

const USAGE = /^Usage: npm run organiser -- add /;
const IN = ['--network', 'kanta-hame', '--role', 'owner'];

test.each<[string, string[], RegExp]>([
  ['nothing', [], USAGE],
  ['an unknown command', ['remove', ...MAIJA, ...IN], USAGE],
  ['an unknown option', ['add', ...MAIJA, ...IN, '--rol', 'viewer'], USAGE],
  ['an option without its value', ['add', ...MAIJA, '--role', 'owner', '--network'], USAGE],
  ['a name without quotes', ['add', 'Maija', 'Meikäläinen', 'maija@example.fi', ...IN], USAGE],
  ['no name', ['add', '', 'maija@example.fi', ...IN], /^The name .*quotes\.$/],
  ['a name of two lines', ['add', 'Maija\nM', 'maija@example.fi', ...IN], /^The name /],
  ['no address', ['add', 'Maija', ...IN], /^The e-mail address /],
  [
    'an address that is none',
    ['add', 'Maija', 'maija(at)example.fi', ...IN],
    /^The e-mail address /,
  ],
  ['no network', ['add', ...MAIJA, '--role', 'owner'], /^Name the network /],
  [
    'a network with capitals',
    ['add', ...MAIJA, '--network', 'Häme', '--role', 'owner'],
    /^Name the network /,
  ],
  ['no role', ['add', ...MAIJA, '--network', 'kanta-hame'], /^The role /],
  [
    'a role of an event',
    ['add', ...MAIJA, '--network', 'kanta-hame', '--role', 'desk'],
    /^The role /,
  ],
])('%s is answered with one sentence, and nothing is made', async (what, words, sentence) => {
  const { code, says } = await organiser(what, ...words);
  expect(says).toMatch(/^[^\n]+\.\n$/);
  expect(says.trim()).toMatch(sentence);
  expect(code).toBe(1);
  expect(existsSync(join(folder, what))).toBe(false);
});

test('the database of an earlier release is copied before its tables change', async () => {
  const earlier = mkdtempSync(join(folder, 'earlier-'));
  const db = kyselyOver(openSqlite(join(earlier, 'kutsu.sqlite')));
  await migrateAsEarlierRelease(db);
  await db.destroy();
  const { says } = await add(earlier.split('/').at(-1)!, ...MAIJA, ...IN);
  const [copy] = readdirSync(earlier).filter((file) => file.startsWith('before-migration-'));
  expect(says).toContain(`The database was copied to ${join(earlier, copy!)} first.\n`);
});
