import { expect, test } from 'vitest';
import { summariesOf } from '#app/domain/summaries/summaries.server.ts';
import { migrate } from '#db/migrate.ts';
import { anEventBefore } from '#tests/support/earlier-release.ts';

test('conclusions from before they had numbers keep their order, and pages still hear of changes', async () => {
  const { sqlite, db } = await anEventBefore('0022');
  sqlite.exec(`
    insert into summaries values (1, 1, 0, '{"fi":"Työpaja"}', null);
    insert into conclusions values
      (1, 1, 1, '{"fi":"Toinen"}', null, null),
      (1, 0, 1, '{"fi":"Ensimmäinen"}', 'Hyvinvointialue', 'done')`);
  await migrate(db);
  const [summary] = await summariesOf(db, 1);
  expect(summary!.conclusions).toMatchObject([
    { text: { fi: 'Ensimmäinen' }, owner: 'Hyvinvointialue', state: 'done' },
    { text: { fi: 'Toinen' }, owner: null, state: null },
  ]);
  const revision = sqlite.prepare<[], number>('select number from public_revision').pluck();
  const before = revision.get()!;
  sqlite.exec(`update conclusions set state = 'open' where id = 2`);
  expect(revision.get()).toBe(before + 1);
});
