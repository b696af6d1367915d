import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isMunicipalityCode } from '#app/domain/organisations/municipalities.ts';
import { eventWithEveryField } from '#tests/support/every-field.ts';
import { errorsOf, type Fields, tagsOf, withoutTags } from '#tests/support/html.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { stored } from '#tests/support/stored.ts';
import { type Answer, visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let day: Awaited<ReturnType<typeof eventWithEveryField>>;
let known: { tags: Set<string>; attributes: Set<string> };

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
  day = await eventWithEveryField(server);
  known = await everyTagOfTheForm();
});

afterAll(() => server.stop());

/** The tags and attributes that the program itself writes: of the form with all its errors, and after it. */
async function everyTagOfTheForm() {
  const wrong = Object.fromEntries(
    [...NAMES, ...Object.values(day.named)].map((name) => [name, 'x'.repeat(3000)]),
  ) as Fields;
  const back = await browser.send(day.path, wrong);
  const right = await browser.send(day.path, { ...valid(0), email: 'ensin@example.fi' });
  const after = await browser.get(right.headers.get('Location')!);
  const full = await browser.send(day.path, { ...valid(0), mode: ['on-site'], newsletter: 'on' });
  const tags = [back, after, full].flatMap(({ text }) => tagsOf(text));
  return {
    tags: new Set(tags.map(({ name }) => name)),
    attributes: new Set(
      tags
        .flatMap(({ attributes }) => Object.keys(attributes))
        .concat('selected', 'checked', 'aria-invalid'),
    ),
  };
}

const valid = (person: number): Fields => day.onSite({ email: `maija${person}@example.fi` });

const NAMES = [
  'mode',
  'firstName',
  'lastName',
  'email',
  'organisation',
  'role',
  'municipality',
  'diet',
  'access',
  'theme',
  'question',
  'meanwhile',
  'newsletter',
  'stamp',
  'fax',
];

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</textarea><svg/onload=alert(1)>',
  '</select><b>',
  '</title><h1>',
  '<!-- ',
  '&lt;b&gt;&amp;',
  '{{7*7}}<%= 7 %>',
  "'; drop table registrations; --",
  '=1+1',
  '\r\nBcc: everyone@example.net',
  '\0',
  '\u202e<b>',
  '<'.repeat(50),
  '../../etc/passwd',
  'null',
  'undefined',
  '-1',
  '0',
  '1',
  '1e309',
  'on',
  'on-site',
  'remote',
  '082',
  'true',
];

/** Compressing takes longer than drawing; other tests look at it. */
const PLAIN = { 'Accept-Encoding': 'identity' };

/** Anything that could be sent in one field. */
const value = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string()).map(([hostile, rest]) => hostile + rest),
  fc.integer({ min: 90, max: 3000 }).map((length) => 'ä<'.repeat(length / 2)),
  fc.constant(''),
);

const change = fc.record({
  /** A field of the form by its number, or a name that it does not have. */
  name: fc.oneof(
    { weight: 8, arbitrary: fc.nat() },
    {
      weight: 1,
      arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'then', '', 'x[]', '<b>'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  ),
  values: fc.oneof(
    { weight: 6, arbitrary: value.map((one) => [one]) },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 5 }) },
  ),
});

function changed(fields: Fields, changes: { name: number | string; values: string[] }[]): Fields {
  const all = [...NAMES, ...Object.values(day.named)];
  const sent = new Map(Object.entries(fields));
  for (const { name, values } of changes)
    sent.set(typeof name === 'number' ? all[name % all.length]! : name, values);
  return Object.fromEntries(sent);
}

function expectNothingBrokenOut(html: string): void {
  expect(withoutTags(html)).not.toContain('<');
  for (const { name, attributes } of tagsOf(html)) {
    if (!known.tags.has(name)) expect.fail(`the page has a <${name}>`);
    for (const attribute of Object.keys(attributes))
      if (!known.attributes.has(attribute)) expect.fail(`the page has a ${attribute}`);
  }
}

async function expectWholeReceipt({ headers }: Answer): Promise<void> {
  const { status, text } = await browser.get(headers.get('Location')!);
  expect(status).toBe(200);
  expectNothingBrokenOut(text);
}

test('whatever is sent in the fields of 2,000 sign-ups is stored or said to be wrong, and never breaks a page', async () => {
  let people = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      people += 1;
      const before = await stored(server.db);
      const answer = await browser.send(day.path, changed(valid(people), changes), PLAIN);
      const after = await stored(server.db);

      if (answer.status === 303) {
        if (people % 10 === 0) await expectWholeReceipt(answer);
        return;
      }
      expect(answer.status).toBe(422);
      expect(after).toEqual(before);
      expect(errorsOf(answer.text).length).toBeGreaterThan(0);
      expectNothingBrokenOut(answer.text);
    }),
    { numRuns: 2000 },
  );
  await expectAllStoredToBeValid(people);
}, 180_000);
async function expectAllStoredToBeValid(people: number): Promise<void> {
  const rows = await server.db
    .selectFrom('registrations')
    .selectAll()
    .where('event_id', '=', day.event.id)
    .execute();
  expect(rows.length).toBeGreaterThan(people / 20);
  for (const row of rows) {
    const texts = [row.first_name, row.last_name, row.email, row.organisation, row.role];
    for (const text of texts.filter((each) => each !== null)) {
      expect(text).toBe(text.trim());
      expect(text.length).toBeLessThanOrEqual(254);
      expect(text).toMatch(/^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+$/u);
    }
    expect(row.email).toMatch(/^[^@\s"<>,;:]+@[^@\s"<>,;:]+\.[^@\s"<>,;:.]+$/);
    expect(row.municipality_code === null || isMunicipalityCode(row.municipality_code)).toBe(true);
  }
  const questions = await server.db
    .selectFrom('questions')
    .select(['text', 'theme_id'])
    .where('event_id', '=', day.event.id)
    .execute();
  for (const question of questions) {
    expect(question.text.length).toBeGreaterThanOrEqual(10);
    expect(String(question.theme_id)).toBe(day.theme);
  }
}
