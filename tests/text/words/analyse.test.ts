import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZWNJ } from '../../../src/text/characters.ts';
import { fold } from '../../../src/text/fold.ts';
import { analyse } from '../../../src/text/words/analyse.ts';
import { exactToken, stemToken } from '../../../src/text/words/index-token.ts';

const words = (text: string): string[] => analyse(text).map(({ exact }) => exact);

/** Spellings that must all be one: the table that the analyser is documented by. */
const SAME: readonly (readonly string[])[] = [
  ['گفت‌وگو', 'گفتوگو', 'گفتگو', 'گفت و گو'],
  ['جست‌وجو', 'جستوجو', 'جستجو', 'جست و جو'],
  ['می‌روم', 'میروم', 'می روم', 'مي‌روم'],
  ['نمی‌شود', 'نمیشود', 'نمی شود'],
  ['کتاب‌ها', 'کتابها', 'کتاب ها', 'كتاب‌ها'],
  ['بزرگ‌ترین', 'بزرگترین', 'بزرگ ترین'],
  ['رئیس‌جمهور', 'رئیسجمهور', 'رییسجمهور'],
  ['۱۲٬۳۴۵', '12,345', '١٢٣٤٥', '12345'],
  ['Iran’s', "Iran's", 'iran', 'IRAN'],
  ['مسئله', 'مسأله', 'مساله', 'مسئلة'],
  ['مسئولان', 'مسؤولان', 'مسوولان'],
  ['هیئت', 'هیأت', 'هيات'],
  ['تأثیر', 'تاثیر', 'تاثير'],
  ['ساخته‌شده', 'ساخته شده'],
  ['ساخته‌شده‌اند', 'ساخته شده اند'],
  ['هسته‌ای', 'هسته ای'],
  ['بچه‌ای', 'بچه ای'],
  ['همه‌ی', 'همه ی'],
  ['می‌شوند', 'ميشوند', 'می شوند'],
  ['خانه‌اش', 'خانه اش'],
  ['جمهوریِ', 'جمهوری', 'جمهـوری', 'جمهوري'],
  ['Café', 'cafe'],
];
/** Spellings that must stay apart. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['کتاب', 'کباب'],
  ['۱۲٫۵', '125'],
  ['میدان', 'دان'],
  ['شیون', 'شیوه'],
  ['news', 'new'],
];
/** Forms of one word: different, with the same stem. */
const RELATED: readonly (readonly string[])[] = [
  ['کتاب', 'کتاب‌ها', 'کتاب‌هایشان', 'کتابی'],
  ['بزرگ', 'بزرگ‌تر', 'بزرگ‌ترین'],
  ['گفته', 'گفته‌شده', 'گفته‌اند'],
  ['مسئول', 'مسؤولی'],
  ['agreement', 'agreements'],
  ['talk', 'talks', 'talked', 'talking'],
  ['study', 'studies', 'studied'],
];

describe('the analyser', () => {
  for (const spellings of SAME) {
    it(`takes ${spellings.join(' = ')} for one word`, () => {
      for (const spelling of spellings) expect(words(spelling)).toEqual(words(spellings[0] ?? ''));
    });
  }
  for (const forms of RELATED) {
    it(`finds the common stem of ${forms.join(', ')}, and keeps them apart`, () => {
      const terms = forms.flatMap((form) => analyse(form));
      expect(new Set(terms.map(({ stem }) => stem)).size).toBe(1);
      expect(new Set(terms.map(({ exact }) => exact)).size).toBe(forms.length);
    });
  }
  for (const [one, other] of DIFFERENT) {
    it(`keeps ${one} and ${other} apart`, () => {
      expect(words(one)).not.toEqual(words(other));
    });
  }
  it('knows common words, which still have their places', () => {
    const terms = analyse('ایران و بلاروس در مینسک');
    expect(terms.map(({ stop }) => stop)).toEqual([false, true, false, true, false]);
  });
  it('does not join words across punctuation', () => {
    expect(words('کتاب، ها')).toHaveLength(2);
  });
});

const persian = fc.stringMatching(/^[ابپتجکگلمنیيكئآ۰-۹ؤ می\u200c،a-z' ]{0,40}$/u);

describe('for any text, the analyser', () => {
  it('gives the same words for a text and its folded form', () => {
    fc.assert(
      fc.property(persian, (text) => {
        expect(words(fold(text))).toEqual(words(text));
      }),
    );
  });
  it('gives the same words with a ZWNJ put between two letters', () => {
    const joined = fc.tuple(fc.stringMatching(/^[بپتجسک]{1,6}$/u), fc.stringMatching(/^[بپتجسک]{1,6}$/u));
    fc.assert(
      fc.property(joined, ([one, other]) => {
        expect(words(one + ZWNJ + other)).toEqual(words(one + other));
      }),
    );
  });
  it('gives offsets in order, within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of analyse(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
  it('makes entries that begin with the query for their stem', () => {
    fc.assert(
      fc.property(persian, (text) => {
        for (const term of analyse(text))
          expect(exactToken(term, 'text').startsWith(stemToken(term))).toBe(true);
      }),
    );
  });
});
