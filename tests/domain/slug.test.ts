import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeSlug, LONGEST_SLUG, SLUG, slugFrom } from '#app/domain/slug.ts';

test.each([
  ['Kanta-Hämeen 5. kumppanuuspäivä', 'kanta-hameen-5-kumppanuuspaiva'],
  ['Åbolands nätverk – hösten', 'abolands-natverk-hosten'],
  ['  !?  ', ''],
  ['日本', ''],
])('%s is %s in an address', (name, slug) => {
  expect(slugFrom(name)).toBe(slug);
});

test('a taken slug gets the first free number', () => {
  expect(freeSlug('paiva', (slug) => ['paiva', 'paiva-2'].includes(slug))).toBe('paiva-3');
});

test('whatever the name, the slug is one that an address can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(30), (name, taken) => {
      let asked = 0;
      const slug = freeSlug(slugFrom(name), () => asked++ < taken);
      expect(slug).toMatch(SLUG);
      expect(slug.length).toBeLessThanOrEqual(LONGEST_SLUG);
    }),
  );
});
