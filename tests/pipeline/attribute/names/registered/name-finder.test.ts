import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type NamedRecord,
  NameFinder,
  nameKey,
} from '../../../../../scripts/pipeline/attribute/names/registered/name-finder.ts';
import { fold } from '../../../../../src/text/fold.ts';

/** What the finder is to find, written plainly: at each place every name is tried, the longest that stands there counts. */
function foundPlainly(
  records: readonly NamedRecord[],
  folded: string,
): (readonly [string, number, number])[] {
  const patterns = records.flatMap(([, names]) =>
    names.map(
      (name) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}])${name
            .trim()
            .split(/[ \u200C]+/u)
            .map((part) => RegExp.escape(fold(part)))
            .join(' ?')}(?![\\p{L}\\p{N}])`,
          'uy',
        ),
    ),
  );
  const found: (readonly [string, number, number])[] = [];
  let at = 0;
  while (at < folded.length) {
    const ends = patterns.map((pattern) => {
      pattern.lastIndex = at;
      return pattern.test(folded) ? pattern.lastIndex : -1;
    });
    const end = Math.max(...ends);
    if (end > at) {
      const key = nameKey(folded.slice(at, end));
      const ids = new Set(
        records.filter(([, names]) => names.some((name) => nameKey(name) === key)).map(([id]) => id),
      );
      const [id] = ids;
      if (id !== undefined && ids.size === 1) found.push([id, at, end]);
    }
    at = end > at ? end : at + 1;
  }
  return found;
}

/** Few letters, so that names are parts of each other, and stand in texts by chance. */
const part = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ی'), minLength: 1, maxLength: 3 });
const name = fc
  .tuple(part, fc.array(fc.tuple(fc.constantFrom(' ', '\u200C'), part), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.flat().join(''));
const records = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(name, { minLength: 1, maxLength: 2 })),
  { minLength: 1, maxLength: 6 },
);
const text = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ی', ' ', ' ', '،', '7'), maxLength: 30 });

test('whatever the names and the text, the longest is found at each place, and a name that two share names neither', () => {
  fc.assert(
    fc.property(records, text, (all, folded) => {
      const found = new NameFinder(all).all(folded).map(({ id, start, end }) => [id, start, end]);
      expect(found).toEqual(foundPlainly(all, folded));
    }),
    { numRuns: 400 },
  );
});

test('names in two finders, of which one is made for many texts, are found as if they were in one', () => {
  fc.assert(
    fc.property(records, records, text, (own, more, folded) => {
      const two = new NameFinder(own, new NameFinder(more));
      const one = new NameFinder([...more, ...own]);
      expect(two.all(folded)).toEqual(one.all(folded));
      for (let at = 0; at < folded.length; at += 1) {
        expect(two.at(folded, at)).toEqual(one.at(folded, at));
        expect(two.isSharedAt(folded, at)).toBe(one.isSharedAt(folded, at));
      }
    }),
    { numRuns: 400 },
  );
});
