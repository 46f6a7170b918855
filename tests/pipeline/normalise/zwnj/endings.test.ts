import { describe, expect, test } from 'vitest';
import { flagBits } from '../../../../scripts/pipeline/normalise/lexicon.ts';
import type { Stem } from '../../../../scripts/pipeline/normalise/zwnj/analysis.ts';
import { endingBreaks, endingCost } from '../../../../scripts/pipeline/normalise/zwnj/endings.ts';
import { SUFFIXES, type Suffix } from '../../../../scripts/pipeline/normalise/zwnj/suffixes.ts';

const stem = (flags: readonly string[], kind: Stem['kind'] = 'word'): Stem => ({
  breaks: [],
  cost: 0,
  flags: flagBits(flags),
  kind,
});
const NOUN = stem(['pa', 'sg']);
const ADJECTIVE = stem(['su']);
const IN_HEH = stem(['sc', 'sg']);

const suffix = (text: string, kind: Suffix['kind']): Suffix => {
  const found = SUFFIXES.get(text)?.find((one) => one.kind === kind);
  if (found === undefined)
    throw new RangeError(`Unexpected ${kind} ${text}, expected an ending of the table`);
  return found;
};
const cost = (key: string, of: Stem, text: string, kind: Suffix['kind']): number =>
  endingCost(key, of, suffix(text, kind)) ?? Number.POSITIVE_INFINITY;

describe('an ending costs', () => {
  test('less after a noun than after a word without plural', () => {
    expect(cost('کتاب', NOUN, 'ها', 'plural')).toBeLessThan(cost('بزرگ', ADJECTIVE, 'ها', 'plural'));
  });

  test('more after a verb', () => {
    expect(cost('گفت', stem([], 'verb'), 'ها', 'plural')).toBeGreaterThan(cost('کتاب', NOUN, 'ها', 'plural'));
  });

  test('more if it is rare in print', () => {
    expect(cost('خانه', IN_HEH, 'ایم', 'heh')).toBeGreaterThan(cost('خانه', IN_HEH, 'ای', 'heh'));
  });
});

describe('an ending cannot follow', () => {
  test.each([
    ['«تر», a noun: «فیستر» is a name', 'فیس', NOUN, 'تر', 'comparative'],
    ['«ای», a consonant', 'کتاب', NOUN, 'ای', 'heh'],
    ['«ات», ی: «کریات»', 'کلیدی', NOUN, 'ات', 'heh'],
    ['«ای», ی, but for گی: «آسیای»', 'آسی', NOUN, 'ای', 'heh'],
    ['«م», silent ه, where it is «ام»', 'خانه', IN_HEH, 'م', 'joined'],
    ['«اند», a letter that does not join', 'کارگر', NOUN, 'اند', 'copula'],
  ] as const)('%s', (_, key, of, text, kind) => {
    expect(cost(key, of, text, kind)).toBe(Number.POSITIVE_INFINITY);
  });

  test('but «تر» may follow silent ه, whatever the word list says', () => {
    expect(cost('آوازه', IN_HEH, 'ترین', 'comparative')).toBeLessThan(2);
  });

  test('but «ای» may follow گی, and «تر» an adjective', () => {
    expect(cost('شکستگی', NOUN, 'ای', 'heh')).toBeLessThan(2);
    expect(cost('بزرگ', ADJECTIVE, 'تر', 'comparative')).toBeLessThan(2);
  });
});

test('an ending brings its ZWNJs, each where the letter before joins', () => {
  expect(endingBreaks('کتابها', 4, suffix('ها', 'plural'))).toEqual([{ at: 4, rule: 'zwnj-plural' }]);
  expect(endingBreaks('کارها', 3, suffix('ها', 'plural'))).toEqual([]);
  expect(endingBreaks('بزرگترینها', 4, suffix('ترینها', 'comparative')).map(({ at }) => at)).toEqual([4, 8]);
});
