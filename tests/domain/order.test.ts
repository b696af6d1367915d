import { describe, expect, test } from 'vitest';
import { readMove } from '#app/domain/order/order.form.ts';
import { moved } from '#app/domain/order/order.ts';
import { writeOrder } from '#app/domain/order/write-order.server.ts';
import { aPartnershipDay } from '#tests/support/partnership-day.ts';

describe('a list in which one thing moves', () => {
  test('one step up or down', () => {
    expect(moved([1, 2, 3], { id: 3, to: 'up' })).toEqual([1, 3, 2]);
    expect(moved([1, 2, 3], { id: 1, to: 'down' })).toEqual([2, 1, 3]);
  });

  test('not beyond its ends', () => {
    expect(moved([1, 2, 3], { id: 1, to: 'up' })).toEqual([1, 2, 3]);
    expect(moved([1, 2, 3], { id: 3, to: 'down' })).toEqual([1, 2, 3]);
  });

  test('right before another, or to the end', () => {
    expect(moved([1, 2, 3, 4], { id: 4, before: 2 })).toEqual([1, 4, 2, 3]);
    expect(moved([1, 2, 3, 4], { id: 1, before: 4 })).toEqual([2, 3, 1, 4]);
    expect(moved([1, 2, 3, 4], { id: 2, before: null })).toEqual([1, 3, 4, 2]);
  });

  test('nowhere, once it or its goal is gone', () => {
    expect(moved([1, 2], { id: 3, to: 'up' })).toBeNull();
    expect(moved([1, 2], { id: 1, before: 3 })).toBeNull();
  });
});

test.each([
  [
    { up: '12', item: '', before: '' },
    { id: 12, to: 'up' },
  ],
  [
    { down: '7', item: '', before: '' },
    { id: 7, to: 'down' },
  ],
  [
    { item: '12', before: '7' },
    { id: 12, before: 7 },
  ],
  [
    { item: '12', before: '' },
    { id: 12, before: null },
  ],
  [{ item: '', before: '' }, null],
  [{ up: 'x' }, null],
  [{}, null],
])('the form %o asks for %o', (typed, move) => {
  expect(readMove(typed)).toEqual(move);
});

test('no two things share a place while they change places', async () => {
  const { db, eventId } = await aPartnershipDay();
  const kinds = ['yes-no', 'short-text', 'long-text'] as const;
  await db
    .insertInto('fields')
    .values(
      kinds.map((kind, position) => ({
        event_id: eventId,
        position,
        kind,
        label: JSON.stringify({ fi: kind }),
        required: 0,
      })),
    )
    .execute();
  const before = await db.selectFrom('fields').select('id').orderBy('position').execute();
  const backwards = before.map(({ id }) => id).reverse();
  await db.transaction().execute((trx) => writeOrder(trx, 'fields', backwards));
  const after = await db.selectFrom('fields').select('id').orderBy('position').execute();
  expect(after.map(({ id }) => id)).toEqual(backwards);
});
