import { describe, expect, test } from 'vitest';
import { cancelEvent } from '#app/domain/events/cancel-event.server.ts';
import { addParticipant, putOnTheList } from '#app/domain/registrations/add-participant.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { correct } from '#app/domain/registrations/correct.server.ts';
import { readNewParticipant } from '#app/domain/registrations/participant.form.ts';
import { EVERYBODY } from '#app/domain/registrations/participant-filter.ts';
import { participantPage } from '#app/domain/registrations/participants.server.ts';
import { asOwner } from '#tests/support/acting.ts';
import { aNewParticipant } from '#tests/support/participants.ts';
import { aPartnershipDay, detailsOf, type PartnershipDay } from '#tests/support/partnership-day.ts';

const AFTERWARDS = Date.UTC(2026, 11, 16, 10);

function add(
  day: PartnershipDay,
  participant: ReturnType<typeof aNewParticipant>,
  now = day.circumstances.now,
) {
  return asOwner(day, (acting) => addParticipant(acting, day.eventId, participant), {
    permission: 'edit-participants',
    now,
  });
}

async function logged(day: PartnershipDay) {
  const rows = await day.db.selectFrom('log').select(['act', 'registration_id', 'after']).execute();
  return rows.map(({ after, ...row }) => ({ ...row, after: after && JSON.parse(after) }));
}

describe('somebody whom an organiser signs up', () => {
  test('has a seat, a confirmation and an invitation', async () => {
    const day = await aPartnershipDay();
    await add(day, aNewParticipant('aino'));
    expect((await day.of('aino')).seat).toBe('on-site');
    const [mail] = await day.mailTo('aino');
    expect(mail!.content).toMatchObject({ kind: 'confirmed', invitation: { sequence: 0 } });
  });

  test('gets no mail if the organiser says so, but the changes that come later', async () => {
    const day = await aPartnershipDay();
    await add(day, aNewParticipant('aino', { confirm: false }));
    expect(await day.mailTo('aino')).toEqual([]);
    await cancel(day.db, (await day.of('aino')).id, day.circumstances);
    const [mail] = await day.mailTo('aino');
    expect(mail!.content).toMatchObject({ kind: 'cancelled', invitation: { method: 'CANCEL' } });
  });

  test('comes to the end of the line where the pool is full', async () => {
    const day = await aPartnershipDay({ onSite: 1 });
    for (const name of ['eero', 'liisa']) await day.signUp(name);
    await add(day, aNewParticipant('aino'));
    expect(await day.line('on-site')).toEqual(['liisa', 'aino']);
  });

  test('gets a seat of their own past the capacity, and nobody in the line gets it instead', async () => {
    const day = await aPartnershipDay({ onSite: 1 });
    for (const name of ['eero', 'liisa']) await day.signUp(name);
    await add(day, aNewParticipant('aino', { pastCapacity: true }));
    expect(await day.seated('on-site')).toEqual(['eero', 'aino']);
    expect(await day.line('on-site')).toEqual(['liisa']);
    expect((await day.pools())[0]).toMatchObject({ capacity: 2, confirmed: 2 });
  });

  test('leaves the capacity as it is where there is room', async () => {
    const day = await aPartnershipDay({ onSite: 5 });
    await add(day, aNewParticipant('aino', { pastCapacity: true }));
    expect((await day.pools())[0]).toMatchObject({ capacity: 5, confirmed: 1 });
  });

  test('is signed up after the time for sign-ups', async () => {
    const day = await aPartnershipDay();
    await day.db.updateTable('events').set({ registration_closes_at: 1 }).execute();
    expect(await add(day, aNewParticipant('aino'))).toMatchObject({ ok: true });
  });

  test('is signed up after the event too, without mail', async () => {
    const day = await aPartnershipDay();
    await add(day, aNewParticipant('aino'), AFTERWARDS);
    expect((await day.of('aino')).seat).toBe('on-site');
    expect(await day.mailTo('aino')).toEqual([]);
  });

  test('is signed up once, however often the form is sent', async () => {
    const day = await aPartnershipDay();
    const form = aNewParticipant('aino');
    await add(day, form);
    expect(await add(day, form)).toMatchObject({ ok: true, already: true });
    expect(await day.mailTo('aino')).toHaveLength(1);
  });

  test('is in the log, with who it is for as long as that is known', async () => {
    const day = await aPartnershipDay();
    await add(day, aNewParticipant('aino'));
    expect(await logged(day)).toEqual([
      {
        act: 'participant-added',
        registration_id: (await day.of('aino')).id,
        after: expect.objectContaining({ name: 'aino Meikäläinen', seat: 'on-site' }),
      },
    ]);
  });
});

describe('an organiser is told', () => {
  test('who has the address already', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const { id } = await day.of('aino');
    const again = aNewParticipant('aino', { details: { email: 'AINO@example.fi' } });
    expect(await add(day, again)).toEqual({ ok: false, reason: 'address-taken', by: id });
  });

  test('that a full pool has no line', async () => {
    const day = await aPartnershipDay({ onSite: 0 });
    await day.db.updateTable('events').set({ waiting_list: 0 }).execute();
    expect(await add(day, aNewParticipant('aino'))).toEqual({ ok: false, reason: 'full' });
  });

  test('that the event has no such seats', async () => {
    const day = await aPartnershipDay({ mode: 'remote' });
    const added = await add(day, aNewParticipant('aino'));
    expect(added).toEqual({ ok: false, reason: 'mode-not-offered' });
  });

  test('that a draft takes nobody', async () => {
    const day = await aPartnershipDay();
    await day.db.updateTable('events').set({ status: 'draft' }).execute();
    expect(await add(day, aNewParticipant('aino'))).toEqual({ ok: false, reason: 'not-published' });
  });
});

describe('somebody without an address', () => {
  const without = (name: string) => aNewParticipant(name, { details: { email: null } });
  const registration = (day: PartnershipDay) => day.byId(1);

  test('has a seat and gets no mail, whatever happens', async () => {
    const day = await aPartnershipDay();
    await add(day, without('aino'));
    expect(await registration(day)).toMatchObject({ seat: 'on-site', email: null });
    await cancel(day.db, 1, day.circumstances);
    expect(await day.mail()).toEqual([]);
  });

  test('is found by that, to be told by phone', async () => {
    const day = await aPartnershipDay();
    await day.signUp('eero');
    await add(day, without('aino'));
    const filter = { ...EVERYBODY, withoutAddress: true };
    const list = { eventId: day.eventId, filter, sight: 'details' } as const;
    const { participants } = await participantPage(day.db, list);
    expect(participants.map(({ firstName }) => firstName)).toEqual(['aino']);
  });

  test('is not among those who are told of a change', async () => {
    const day = await aPartnershipDay();
    await day.signUp('eero');
    await add(day, without('aino'));
    const cancelled = await cancelEvent(day.db, day.eventId, day.circumstances);
    expect(cancelled).toEqual({ ok: true, told: 1 });
  });

  test('is nobody’s double', async () => {
    const day = await aPartnershipDay();
    for (const name of ['aino', 'eero']) expect((await add(day, without(name))).ok).toBe(true);
  });

  test('is signed up once, however often the form is sent', async () => {
    const day = await aPartnershipDay();
    const form = without('aino');
    await add(day, form);
    expect(await add(day, form)).toMatchObject({ ok: true, already: true });
  });

  test('gets the confirmation and the invitation with the address', async () => {
    const day = await aPartnershipDay();
    await add(day, without('aino'));
    await correct(day.db, 1, detailsOf('aino'), day.circumstances);
    const mail = await day.mail();
    expect(mail.map(({ recipient, kind }) => [recipient, kind])).toEqual([
      ['aino@example.fi', 'confirmed'],
    ]);
  });
});

test('many are put on the list in one transaction, without an entry in the log for each', async () => {
  const day = await aPartnershipDay({ onSite: 2 });
  const event = await day.event();
  await day.db.transaction().execute(async (trx) => {
    for (const name of ['aino', 'eero', 'liisa'])
      await putOnTheList(trx, event, aNewParticipant(name), day.circumstances);
  });
  expect(await day.seated('on-site')).toEqual(['aino', 'eero']);
  expect(await day.line('on-site')).toEqual(['liisa']);
  expect(await logged(day)).toEqual([]);
});

describe('the form', () => {
  const filledIn = {
    mode: 'remote',
    firstName: 'Aino',
    lastName: 'Mäkinen',
    email: '',
    language: 'fi',
    confirm: 'on',
  };
  const read = (different: Record<string, string>) =>
    readNewParticipant({ ...filledIn, ...different }, { mode: 'hybrid', fields: [] });

  test('asks neither for an address nor for needs of those who come remotely', () => {
    expect(read({})).toMatchObject({
      ok: true,
      value: { mode: 'remote', confirm: true, details: { email: null, needs: undefined } },
    });
  });

  test.each([
    [{ mode: '' }, { mode: 'missing' }],
    [
      { firstName: '', email: 'aino' },
      { firstName: 'missing', email: 'not-an-address' },
    ],
    [{ language: 'de' }, { language: 'unknown-option' }],
  ])('refuses %j', (different, faults) => {
    expect(read(different)).toEqual({ ok: false, faults });
  });
});
