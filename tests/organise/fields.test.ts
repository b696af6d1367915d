import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventWithEveryField } from '#tests/support/every-field.ts';
import { errorsOf, fieldsOf, textOf } from '#tests/support/html.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
let asked: Awaited<ReturnType<typeof eventWithEveryField>>;
let fields: string;

beforeAll(async () => {
  server = await startTestServer();
  organiser = await signedInVisitor(server);
  asked = await eventWithEveryField(server);
  fields = `/organise/e/${asked.event.slug}/edit/fields`;
  await visitor(server).fillIn(asked.path, asked.onSite());
});

afterAll(() => server.stop());

const idOf = (label: string) => asked.named[label]!.replace('field-', '');
const publicForm = async () => textOf((await visitor(server).get(asked.path)).text);

test('a field that is added is on the sign-up form at once', async () => {
  const saved = await organiser.fillIn(`${fields}/new`, {
    kind: 'one-of',
    'label.fi': 'Mistä kuulit tapahtumasta?',
    'added.fi': 'Kollegalta\nUutiskirjeestä',
    mode: 'everybody',
  });
  expect(saved.status).toBe(303);
  await expect(publicForm()).resolves.toContain('Uutiskirjeestä');
});

test('the page shows how the fields look, and how many have answered', async () => {
  const text = textOf((await organiser.get(fields)).text);
  expect(text).toContain('Yksi vaihtoehdoista, pakollinen, 1 vastaus');
  expect(text).toContain('Näin kentät näkyvät lomakkeella');
});

test('an option that somebody has chosen is not removed', async () => {
  const path = `${fields}/${idOf('Työpaja')}`;
  const { text } = await organiser.get(path);
  expect(textOf(text)).toContain('Yksi ilmoittautunut on valinnut tämän.');
  const back = await organiser.send(path, {
    ...fieldsOf(text),
    'option-1.fi': '',
    'added.fi': 'C',
  });
  expect(errorsOf(back.text)).toEqual([
    'Vaihtoehto 2, suomeksi: Joku on jo valinnut tämän vaihtoehdon, joten sitä ei voi poistaa.',
  ]);
  expect(fieldsOf(back.text)['added.fi']).toBe('C');
});

test('an option that was withdrawn is not offered, and cannot be chosen from an old form', async () => {
  const browser = visitor(server);
  const opened = fieldsOf((await browser.get(asked.path)).text);
  await organiser.fillIn(`${fields}/${idOf('Aiheet')}`, { 'option-1.fi': '' });
  await expect(publicForm()).resolves.not.toContain('Ravinto');
  const late = asked.onSite({ email: 'kalle@example.fi', [asked.named.Aiheet!]: ['1'] });
  const back = await browser.send(asked.path, { ...opened, ...late });
  expect(back.status).toBe(422);
});

test('a field with answers is retired: off the form, its answers kept, and asked again if wanted', async () => {
  const path = `${fields}/${idOf('Tehtävä')}/remove`;
  expect(textOf((await organiser.get(path)).text)).toContain(
    'Kenttään on vastattu kerran. Kenttää ei enää kysytä, mutta vastaus säilyy',
  );
  const removed = await organiser.send(path, { remove: 'yes' });
  expect(removed.headers.get('Location')).toBe(`${fields}?done=field-retired`);
  await expect(publicForm()).resolves.not.toContain('Tehtävä');
  expect(textOf((await organiser.get(fields)).text)).toContain('Kentät, joita ei enää kysytä');
  await organiser.send(fields, { again: idOf('Tehtävä') });
  await expect(publicForm()).resolves.toContain('Tehtävä');
});

test('the log tells what was changed in which field', async () => {
  await organiser.fillIn(`${fields}/${idOf('Lounas')}`, { 'label.sv': 'Lunch' });
  const entry = await server.db
    .selectFrom('log')
    .select(['act', 'before', 'after'])
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect(entry).toEqual({
    act: 'fields-edited',
    before: '{"label.sv":""}',
    after: '{"label.sv":"Lunch"}',
  });
});
