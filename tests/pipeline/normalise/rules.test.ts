import { describe, expect, test } from 'vitest';
import { normalise } from '../../../scripts/pipeline/normalise/index.ts';
import { segment } from '../../../scripts/pipeline/segment/index.ts';
import { undoInterventions } from '../../../src/text/intervention.ts';
import { lexicon } from '../../pipeline.ts';

/** What normalise makes of a text, and the rules it used; undoing gives the text back. */
function edited(text: string): { text: string; rules: string[] } {
  const { text: result, interventions } = normalise(text, lexicon);
  expect(undoInterventions(result, interventions)).toBe(text);
  return { text: result, rules: [...new Set(interventions.map(({ rule }) => rule))] };
}

describe('a rule about characters', () => {
  test.each([
    ['Arabic letters become Persian ones', 'كار علي', 'کار علی', ['arabic-letters']],
    ['quoted Arabic keeps its letters', 'إِنَّ عَلِيّ و سورة', 'إِنَّ عَلِيّ و سورة', []],
    ['digits stay', '۱۲ ١٢ 12', '۱۲ ١٢ 12', []],
    ['forms become letters', '\uFE91\uFEEA \uFEFB', 'به لا', ['presentation-forms']],
    ['a form and its Arabic letter are one change', '\uFECB\uFEE0\uFEF2', 'علی', ['presentation-forms']],
    ['signs and phrases in one character stay', '\uFDFC \uFDF2', '\uFDFC \uFDF2', []],
    ['a stretched word is set again', 'ســـلام', 'سلام', ['tatweel']],
    ['tatweel that is meant stays', '۱۴۰۰ هـ ـ پایان', '۱۴۰۰ هـ ـ پایان', []],
    ['a half-space beside a space stays one', 'می\u200C روند', 'می\u200Cروند', ['zwnj-for-space']],
    ['a half-space beside a space between words goes', 'خانه\u200C را', 'خانه را', ['invisible-characters']],
    ['junk is removed', 'سل\u200Bام\u00AD کن', 'سلام کن', ['invisible-characters']],
    [
      'ZWNJ at an edge or doubled is removed',
      '\u200Cمی\u200C\u200Cشود\u200C.',
      'می\u200Cشود.',
      ['invisible-characters'],
    ],
    [
      'reordering is removed, a mark of direction stays',
      '\u202Eالف\u202C C++\u200E',
      'الف C++\u200E',
      ['bidi-controls'],
    ],
    ['joiners in emoji stay', '👩\u200D🌾', '👩\u200D🌾', []],
    ['entities and tags stay letters', '&nbsp; <b>متن</b>', '&nbsp; <b>متن</b>', []],
    [
      'ZWNJ is restored after the letters are mended',
      'كتابهاي',
      'کتاب\u200Cهای',
      ['arabic-letters', 'zwnj-plural'],
    ],
  ])('%s', (_, text, result, rules) => {
    const found = edited(text);
    expect(found.text).toBe(result);
    expect(found.rules.map((rule) => rule.replace(/^zwnj-.*/, 'zwnj')).sort()).toEqual(
      rules.map((rule) => rule.replace(/^zwnj-.*/, 'zwnj')).sort(),
    );
  });
});

describe('paragraphs', () => {
  const lines = (text: string): [number, string][] =>
    segment(normalise(text, lexicon)).segments.map((s) => [s.line, s.edited]);

  test('end at every line end there is', () => {
    const text = 'یک\r\nدو\rسه\vچهار\fپنج\u0085شش\u2028هفت\u2029هشت\n\nنه';
    expect(lines(text).map(([, word]) => word)).toEqual('یک دو سه چهار پنج شش هفت هشت نه'.split(' '));
  });

  test('keep the tabs of a table', () => {
    expect(lines('شهر\tسند\nتهران\t۱۲')).toEqual([
      [1, 'شهر\tسند'],
      [2, 'تهران\t۱۲'],
    ]);
  });

  const verse = ['توانا بود هر که دانا بود', 'ز دانش دل پیر برنا بود'];
  test('that are verse are not joined', () => {
    expect(lines([...verse, ...verse, ...verse, ...verse].join('\n'))).toHaveLength(8);
  });

  test('wrapped to a width are joined, each with the line it starts on', () => {
    const words = (n: number): string =>
      Array.from({ length: n }, (_, i) => ['روز', 'کشور', 'نشست', 'آمد', 'در'][i % 5]).join(' ');
    const wrap = (text: string): string => text.replace(/(.{1,60})(?: |$)/g, '$1\n').trimEnd();
    const text = `خبر\r\n\r\n${wrap(words(60)).replaceAll('\n', '\r\n')}\r\n\r\n${wrap(words(50))}\n`;
    const found = lines(text);
    expect(found.map(([, paragraph]) => paragraph)).toEqual(['خبر', words(60), words(50)]);
    expect(text.split(/\r?\n/)[(found[2]?.[0] ?? 0) - 1]).toMatch(/^روز/);
  });
});
