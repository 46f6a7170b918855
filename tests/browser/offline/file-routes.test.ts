import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packsFor, routesOf } from '../../../src/browser/offline/file-routes.ts';

it('every path leads to its packs, and another path to none, but by a rare chance', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.string(), { maxLength: 30 }), { maxLength: 20 }), (packs) => {
      const table = routesOf(packs);
      for (const [number, paths] of packs.entries())
        for (const path of paths) expect(packsFor(path, table)).toContain(number);
      expect(table.byteLength).toBe(packs.flat().length * 6);
    }),
  );
});

it('in a large archive nearly every path leads to one pack only', () => {
  const paths = Array.from({ length: 100_000 }, (_, i) => `fa/documents/report-${i}/index.html`);
  const packs = Array.from({ length: 100 }, (_, pack) => paths.slice(pack * 1000, pack * 1000 + 1000));
  const table = routesOf(packs);
  const found = paths.map((path) => packsFor(path, table));
  expect(found.every((numbers, i) => numbers.includes(Math.floor(i / 1000)))).toBe(true);
  expect(found.filter(({ length }) => length > 1).length).toBeLessThan(20);
  expect(packsFor('fa/documents/missing/index.html', table)).toEqual([]);
});
