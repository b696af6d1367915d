import { expect, test } from 'vitest';
import { setCapacity } from '#app/domain/events/set-capacity.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { changeSeat } from '#app/domain/registrations/change-seat.server.ts';
import { HOUR } from '#app/domain/time.ts';
import { aPartnershipDay } from '#tests/support/partnership-day.ts';

test('whoever comes while there is room gets a seat', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  expect(await day.signUp('aino')).toMatchObject({
    ok: true,
    outcome: { seat: 'on-site', inLine: null },
  });
});

test('whoever comes to a full pool waits, and is told the place', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  await day.signUp('aino');
  await day.signUp('eino');
  expect(await day.signUp('vieno')).toMatchObject({
    ok: true,
    outcome: { seat: null, inLine: { mode: 'on-site', place: 2 } },
  });
});

test('a freed seat goes to the first in line, with mail and an invitation', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  await day.signUp('aino');
  await day.signUp('eino');
  await day.signUp('vieno');
  await cancel(day.db, (await day.of('aino')).id, day.circumstances);
  expect(await day.of('eino')).toMatchObject({ state: 'confirmed', seat: 'on-site', inLine: null });
  expect(await day.of('vieno')).toMatchObject({ state: 'waiting', inLine: { place: 1 } });
  expect((await day.mailTo('eino')).map(({ kind }) => kind)).toEqual(['waiting', 'promoted']);
  expect((await day.mailTo('eino'))[1]!.content.invitation).toMatchObject({
    method: 'REQUEST',
    sequence: 0,
  });
});

test('whoever waits for a seat on site may attend remotely meanwhile and keeps the place', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  await day.signUp('aino');
  await day.signUp('eino', { meanwhile: true });
  await day.signUp('vieno');
  expect(await day.of('eino')).toMatchObject({
    state: 'confirmed',
    seat: 'remote',
    inLine: { mode: 'on-site', place: 1 },
  });
  expect(await day.line('on-site')).toEqual(['eino', 'vieno']);
});

test('taking a remote seat later keeps the place in the line', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  await day.signUp('aino');
  await day.signUp('eino');
  await day.signUp('vieno');
  await changeSeat(
    day.db,
    (await day.of('eino')).id,
    { mode: 'on-site', meanwhile: true },
    day.circumstances,
  );
  expect(await day.of('eino')).toMatchObject({
    seat: 'remote',
    inLine: { mode: 'on-site', place: 1 },
  });
});

test('getting the seat on site frees the remote one for the first who waits for that', async () => {
  const day = await aPartnershipDay({ onSite: 1, remote: 1 });
  await day.signUp('aino');
  await day.signUp('eino', { meanwhile: true });
  await day.signUp('vieno', { mode: 'remote' });
  await cancel(day.db, (await day.of('aino')).id, day.circumstances);
  expect(await day.of('eino')).toMatchObject({ seat: 'on-site', inLine: null });
  expect(await day.of('vieno')).toMatchObject({ seat: 'remote', inLine: null });
});

test('promoting somebody who attends remotely raises the SEQUENCE of the invitation they hold', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  await day.signUp('aino');
  await day.signUp('eino', { meanwhile: true });
  await cancel(day.db, (await day.of('aino')).id, day.circumstances);
  const [first, second] = (await day.mailTo('eino')).map(({ content }) => content.invitation!);
  expect(second).toMatchObject({ uid: first!.uid, sequence: 1, seat: 'on-site' });
});

test('changing to a full pool keeps the seat held until one is free', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  await day.signUp('aino');
  await day.signUp('eino', { mode: 'remote' });
  await changeSeat(
    day.db,
    (await day.of('eino')).id,
    { mode: 'on-site', meanwhile: false },
    day.circumstances,
  );
  expect(await day.of('eino')).toMatchObject({
    seat: 'remote',
    inLine: { mode: 'on-site', place: 1 },
  });
});

test('leaving the line keeps the remote seat', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  await day.signUp('aino');
  await day.signUp('eino', { meanwhile: true });
  await changeSeat(
    day.db,
    (await day.of('eino')).id,
    { mode: 'remote', meanwhile: false },
    day.circumstances,
  );
  expect(await day.of('eino')).toMatchObject({ seat: 'remote', inLine: null });
});

test('changing to remote frees the seat on site for the first in line', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  await day.signUp('aino');
  await day.signUp('eino');
  await changeSeat(
    day.db,
    (await day.of('aino')).id,
    { mode: 'remote', meanwhile: false },
    day.circumstances,
  );
  expect(await day.of('eino')).toMatchObject({ seat: 'on-site' });
});

test('more seats go to those in line, first in line first', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  for (const name of ['aino', 'eino', 'vieno', 'toivo']) await day.signUp(name);
  await setCapacity(day.db, day.eventId, 'on-site', 3, day.circumstances);
  expect(await day.line('on-site')).toEqual(['toivo']);
});

test('seats that people already have are not taken back', async () => {
  const day = await aPartnershipDay({ onSite: 2 });
  await day.signUp('aino');
  await day.signUp('eino');
  expect(await setCapacity(day.db, day.eventId, 'on-site', 1, day.circumstances)).toEqual({
    ok: false,
    reason: 'below-confirmed',
    confirmed: 2,
  });
});

test('nobody is promoted once the event is over', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  await day.signUp('aino');
  await day.signUp('eino');
  const over = day.at(Date.UTC(2026, 11, 15, 15) + HOUR);
  expect(await cancel(day.db, (await day.of('aino')).id, over)).toEqual({
    ok: false,
    reason: 'past',
  });
  expect(await day.of('eino')).toMatchObject({ state: 'waiting' });
});

test('without a waiting list a full pool takes nobody', async () => {
  const day = await aPartnershipDay({ onSite: 0 });
  await day.db.updateTable('events').set({ waiting_list: 0 }).execute();
  expect(await day.signUp('aino')).toEqual({ ok: false, reason: 'full' });
  expect(await day.mail()).toEqual([]);
});

test('the database refuses a seat beyond the capacity, whoever asks for it', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  await day.signUp('aino');
  await day.signUp('eino');
  const oversold = day.db
    .updateTable('registrations')
    .set({ state: 'confirmed', seat: 'on-site', waits_for: null, line_number: null })
    .where('email', '=', 'eino@example.fi')
    .execute();
  await expect(oversold).rejects.toThrow('no_seat_is_sold_twice');
});
