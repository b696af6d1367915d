import { describe, expect, test } from 'vitest';
import { bulletinOf, deliveriesOf } from '#app/domain/bulletins/bulletins.server.ts';
import { bulletinLetters } from '#app/domain/bulletins/recipients.server.ts';
import {
  releaseBulletin,
  releaseDue,
  resumeBulletin,
  scheduleBulletin,
  withdrawBulletin,
} from '#app/domain/bulletins/release-bulletin.server.ts';
import { tryOutBulletin } from '#app/domain/bulletins/try-out.server.ts';
import { rewriteBulletin } from '#app/domain/bulletins/write-bulletin.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { EVERYBODY, type ParticipantFilter } from '#app/domain/registrations/participant-filter.ts';
import { stopTask } from '#app/domain/tasks/tasks.server.ts';
import { DAY, HOUR, MINUTE } from '#app/domain/time.ts';
import { Stopping } from '#app/jobs/do-task.ts';
import { asOwner } from '#tests/support/acting.ts';
import { aDraft, release, seenOf, work } from '#tests/support/bulletins.ts';
import {
  aPartnershipDay,
  keyring,
  type PartnershipDay,
  WEEKS_BEFORE,
} from '#tests/support/partnership-day.ts';

const permission = 'send-messages';

const bulletin = async (day: PartnershipDay, id: number) =>
  (await bulletinOf(day.db, day.eventId, id))!;

/** Whom a bulletin has been queued for, by the name in their address. */
const readers = async (day: PartnershipDay) =>
  (await day.mail())
    .filter(({ kind }) => kind === 'bulletin')
    .map(({ recipient }) => recipient.split('@')[0]);

const deliveryOf = async (day: PartnershipDay, id: number) =>
  (await deliveriesOf(day.db, [await bulletin(day, id)])).get(id);

describe('a bulletin', () => {
  test('goes to everybody who comes or waits, as mail to many', async () => {
    const day = await aPartnershipDay({ onSite: 1 });
    await day.signUp('aino');
    await day.signUp('eino');
    const id = await aDraft(day);
    expect(await release(day, id)).toEqual({ ok: true });
    await work(day);
    const mails = (await day.mail()).filter(({ kind }) => kind === 'bulletin');
    expect(mails).toMatchObject([
      { recipient: 'aino@example.fi', bulk: 1, content: { seat: 'on-site', invitation: null } },
      { recipient: 'eino@example.fi', bulk: 1, content: { seat: null, inLine: { place: 1 } } },
    ]);
  });

  test('leaves whoever has cancelled in peace, whatever the list showed', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await day.signUp('eino');
    await cancel(day.db, (await day.of('aino')).id, day.circumstances);
    await release(day, await aDraft(day, { segment: { ...EVERYBODY, state: 'all' } }));
    await work(day);
    expect(await readers(day)).toEqual(['eino']);
  });

  test.each<[string, Partial<ParticipantFilter>, string[]]>([
    ['those on site', { seat: 'on-site' }, ['aino']],
    ['those who wait', { state: 'waiting' }, ['vieno']],
    ['readers of Swedish', { language: 'sv' }, ['bo']],
    ['a municipality', { municipality: '082' }, ['bo']],
    ['an organisation', { organisation: 'martat' }, ['aino']],
    ['those who have not come', { came: false, state: 'confirmed' }, ['aino', 'bo']],
  ])('goes to %s alone', async (_whom, segment, expected) => {
    const day = await aPartnershipDay({ onSite: 1 });
    await day.signUp('aino', { details: { organisation: 'Hämeen Martat ry' } });
    await day.signUp('bo', { mode: 'remote', language: 'sv', details: { municipality: '082' } });
    await day.signUp('vieno');
    await release(day, await aDraft(day, { segment: { ...EVERYBODY, ...segment } }));
    await work(day);
    expect(await readers(day)).toEqual(expected);
  });

  test('is read in the reader’s own language where it is written in it, else in Finnish', async () => {
    const day = await aPartnershipDay();
    await day.signUp('bo', { language: 'sv' });
    await day.signUp('kate', { language: 'en' });
    const words = {
      subject: { fi: 'Pysäköinti', sv: 'Parkering' },
      body: { fi: 'Torin alle.', sv: 'Under torget.' },
    };
    await release(day, await aDraft(day, words));
    await work(day);
    expect((await day.mailTo('bo')).at(-1)!.content).toMatchObject({
      subject: { text: 'Parkering', language: 'sv' },
      event: { title: { language: 'sv' } },
    });
    expect((await day.mailTo('kate')).at(-1)!.content).toMatchObject({
      subject: { text: 'Pysäköinti', language: 'fi' },
    });
  });

  test('is shown beforehand as its readers would get it, with their number and without their keys', async () => {
    const day = await aPartnershipDay();
    for (const name of ['aino', 'eino']) await day.signUp(name);
    await day.signUp('bo', { mode: 'remote', language: 'sv' });
    const draft = await bulletin(day, await aDraft(day));
    const event = await day.event();
    const letters = await bulletinLetters(day.db, event, draft, day.circumstances);
    expect(letters.map(({ readers, language, count }) => [readers, language, count])).toEqual([
      ['on-site', 'fi', 2],
      ['remote', 'sv', 1],
    ]);
    expect(letters[1]!.sample).toMatchObject({ content: { firstName: 'bo', joinToken: '…' } });
  });

  test('of nobody does not go out', async () => {
    const day = await aPartnershipDay();
    expect(await release(day, await aDraft(day))).toEqual({ ok: false, reason: 'nobody' });
  });

  test('is looked at again when its readers are more than were seen', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const id = await aDraft(day);
    const seen = await seenOf(day, id);
    await day.signUp('eino');
    const released = await asOwner(
      day,
      (acting) => releaseBulletin(acting, day.eventId, id, seen),
      { permission },
    );
    expect(released).toEqual({ ok: false, reason: 'changed-meanwhile' });
  });

  test('is looked at again when somebody has rewritten it', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const id = await aDraft(day);
    const seen = await seenOf(day, id);
    const { subject, segment } = await bulletin(day, id);
    const other = { subject, segment, body: { fi: 'Jotain muuta.' } };
    const later = WEEKS_BEFORE + MINUTE;
    await asOwner(day, (acting) => rewriteBulletin(acting, id, other), { permission, now: later });
    const released = await asOwner(
      day,
      (acting) => releaseBulletin(acting, day.eventId, id, seen),
      { permission },
    );
    expect(released).toEqual({ ok: false, reason: 'changed-meanwhile' });
  });

  test('goes out once when the button is pressed twice', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const id = await aDraft(day);
    await release(day, id);
    expect(await release(day, id)).toEqual({ ok: false, reason: 'not-a-draft' });
    await work(day);
    expect(await work(day)).toBe(false);
    expect(await readers(day)).toEqual(['aino']);
  });

  test('that has gone out is not rewritten', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const id = await aDraft(day);
    await release(day, id);
    const words = await bulletin(day, id);
    const rewritten = await asOwner(day, (acting) => rewriteBulletin(acting, id, words), {
      permission,
    });
    expect(rewritten).toEqual({ ok: false, reason: 'not-a-draft' });
  });

  test('tells what has become of its mails', async () => {
    const day = await aPartnershipDay();
    for (const name of ['aino', 'eino', 'vieno']) await day.signUp(name);
    const id = await aDraft(day);
    await release(day, id);
    await work(day);
    const mails = (await day.mail()).filter(({ kind }) => kind === 'bulletin');
    const state = (at: number, values: object) =>
      day.db.updateTable('messages').set(values).where('id', '=', mails[at]!.id).execute();
    await state(0, { state: 'sent', next_attempt_at: null, sent_at: WEEKS_BEFORE });
    await state(1, { state: 'failed', next_attempt_at: null, failure: 'refused' });
    expect(await deliveryOf(day, id)).toEqual({
      total: 3,
      sent: 1,
      waiting: 1,
      failed: 1,
      spared: 0,
      left: 0,
    });
  });
});

/** More people than go into two parts of the work. */
async function aFullDay() {
  const day = await aPartnershipDay();
  for (let one = 0; one < 120; one += 1) await day.signUp(`henkilo${one}`);
  return day;
}

describe('when the program ends while a bulletin is sent', () => {
  test('it goes on afterwards, and everybody gets it once', async () => {
    const day = await aFullDay();
    const id = await aDraft(day);
    await release(day, id);
    await work(day, {
      turn: async () => {
        throw new Stopping();
      },
    });
    expect(await readers(day)).toHaveLength(50);
    await work(day, { now: WEEKS_BEFORE + HOUR });
    const all = await readers(day);
    expect(all).toHaveLength(120);
    expect(new Set(all).size).toBe(120);
  });

  test('whoever signs up in between gets none of it', async () => {
    const day = await aFullDay();
    await release(day, await aDraft(day));
    await work(day, {
      turn: async () => {
        throw new Stopping();
      },
    });
    await day.signUp('myohainen', { now: WEEKS_BEFORE + MINUTE });
    await work(day, { now: WEEKS_BEFORE + HOUR });
    expect(await readers(day)).not.toContain('myohainen');
  });
});

describe('a bulletin whose sending was stopped', () => {
  test('says how many it did not reach, and goes on without repeating itself', async () => {
    const day = await aFullDay();
    const id = await aDraft(day);
    await release(day, id);
    const { release: released } = await bulletin(day, id);
    const task = released.is === 'released' ? released.task : 0;
    await work(day, { turn: () => stopTask(day.db, task, WEEKS_BEFORE) });
    expect(await deliveryOf(day, id)).toMatchObject({ total: 120, waiting: 50, left: 70 });

    await asOwner(day, (acting) => resumeBulletin(acting, day.eventId, id), { permission });
    await work(day);
    const all = await readers(day);
    expect([all.length, new Set(all).size]).toEqual([120, 120]);
  });
});

describe('a scheduled bulletin', () => {
  const TOMORROW = WEEKS_BEFORE + DAY;

  async function scheduled(day: PartnershipDay, at = TOMORROW) {
    const id = await aDraft(day);
    const seen = await seenOf(day, id);
    await asOwner(day, (acting) => scheduleBulletin(acting, day.eventId, id, at, seen), {
      permission,
    });
    return id;
  }

  const clockAt = (day: PartnershipDay, now: number) => releaseDue(day.db, { now, keyring });

  test('waits for its time, and goes out then to those who are there then', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await scheduled(day);
    expect(await clockAt(day, TOMORROW - 1)).toBe(0);
    await day.signUp('eino', { now: TOMORROW - HOUR });
    expect(await clockAt(day, TOMORROW)).toBe(1);
    await work(day, { now: TOMORROW });
    expect(await readers(day)).toEqual(['aino', 'eino']);
  });

  test('goes out once', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await scheduled(day);
    await clockAt(day, TOMORROW);
    expect(await clockAt(day, TOMORROW + MINUTE)).toBe(0);
  });

  test('is withdrawn until then, and is a draft again', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const id = await scheduled(day);
    expect(await asOwner(day, (acting) => withdrawBulletin(acting, id), { permission })).toBe(true);
    expect(await clockAt(day, TOMORROW)).toBe(0);
    expect(await bulletin(day, id)).toMatchObject({ release: { is: 'draft' } });
  });

  test('still goes out some hours late', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await scheduled(day);
    expect(await clockAt(day, TOMORROW + 5 * HOUR)).toBe(1);
  });

  test.each([
    ['two days late', TOMORROW, TOMORROW + 2 * DAY],
    ['when the event has begun', WEEKS_BEFORE + 21 * DAY, WEEKS_BEFORE + 21 * DAY + 4 * HOUR],
  ])('does not go out %s: its writer decides', async (_when, at, now) => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const id = await scheduled(day, at);
    expect(await clockAt(day, now)).toBe(0);
    expect(await bulletin(day, id)).toMatchObject({ release: { is: 'draft' } });
    const acts = await day.db.selectFrom('log').select('act').execute();
    expect(acts.map(({ act }) => act)).toContain('bulletin-missed');
  });
});

test('an organiser gets a bulletin alone to try it out, in each language, once', async () => {
  const day = await aPartnershipDay();
  await day.signUp('aino');
  const words = { subject: { fi: 'Aihe', sv: 'Ämne' }, body: { fi: 'Teksti', sv: 'Text' } };
  const draft = await bulletin(day, await aDraft(day, words));
  for (let press = 0; press < 2; press += 1)
    await asOwner(day, (acting) => tryOutBulletin(acting, draft), { permission });
  const tried = (await day.mail()).filter(({ kind }) => kind === 'bulletin');
  expect(tried).toMatchObject([
    { recipient: 'omistaja@example.fi', language: 'fi', bulk: 0 },
    { recipient: 'omistaja@example.fi', language: 'sv', content: { firstName: 'Oona' } },
  ]);
});
