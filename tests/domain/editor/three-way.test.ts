import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { threeWay } from '#app/domain/editor/three-way.ts';
import type { Typed } from '#app/domain/form.ts';

const names = fc.constantFrom('lead.fi', 'lead.sv', 'venue', 'constructor', '__proto__');
const value = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'c'),
  fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 3 }),
);
const form = fc.array(fc.tuple(names, value)).map((fields): Typed => Object.fromEntries(fields));

const fieldOf = (fields: Typed, name: string) => (Object.hasOwn(fields, name) ? fields[name] : '');
const isEmpty = (one: unknown) => one === '' || (Array.isArray(one) && one.join('') === '');
const same = (one: unknown, other: unknown) =>
  (isEmpty(one) && isEmpty(other)) ||
  JSON.stringify([one].flat()) === JSON.stringify([other].flat());

/** Checks something for every field of any three versions of a form. */
function holds(
  check: (
    field: Record<'base' | 'theirs' | 'mine' | 'merged', unknown>,
    is: { kept: boolean; conflict: boolean },
  ) => void,
) {
  fc.assert(
    fc.property(form, form, form, (base, theirs, mine) => {
      const { merged, kept, conflicts } = threeWay(base, theirs, mine);
      for (const name of Object.keys({ ...base, ...theirs, ...mine }))
        check(
          {
            base: fieldOf(base, name),
            theirs: fieldOf(theirs, name),
            mine: fieldOf(mine, name),
            merged: fieldOf(merged, name),
          },
          { kept: kept.includes(name), conflict: conflicts.includes(name) },
        );
    }),
  );
}

describe('when two people edit the same form', () => {
  test('what I have changed is what I have written', () => {
    holds(({ base, mine, merged }) => {
      if (!same(mine, base)) expect(same(merged, mine)).toBe(true);
    });
  });

  test('what I have not touched is as they left it', () => {
    holds(({ base, theirs, mine, merged }) => {
      if (same(mine, base)) expect(same(merged, theirs)).toBe(true);
    });
  });

  test('I am told of every field that they have changed and I have not', () => {
    holds(({ base, theirs, mine }, { kept }) => {
      expect(kept).toBe(!same(theirs, base) && same(mine, base));
    });
  });

  test('a conflict is what both have changed, each in their own way', () => {
    holds(({ base, theirs, mine }, { conflict }) => {
      const bothDid = !same(theirs, base) && !same(mine, base);
      expect(conflict).toBe(bothDid && !same(theirs, mine));
    });
  });
});

test('alone, I write whatever I write', () => {
  fc.assert(
    fc.property(form, form, (base, mine) => {
      const { kept, conflicts } = threeWay(base, base, mine);
      expect([...kept, ...conflicts]).toEqual([]);
    }),
  );
});

test('a form that was opened and sent as it was changes nothing of theirs', () => {
  fc.assert(
    fc.property(form, form, (base, theirs) => {
      const { merged, conflicts } = threeWay(base, theirs, base);
      expect(conflicts).toEqual([]);
      for (const name of Object.keys(theirs))
        expect(same(fieldOf(merged, name), fieldOf(theirs, name))).toBe(true);
    }),
  );
});

test('lines that a browser has ended in its own way are no change', () => {
  const { kept } = threeWay({ lead: 'a\nb' }, { lead: 'c' }, { lead: 'a\r\nb' });
  expect(kept).toEqual(['lead']);
});
