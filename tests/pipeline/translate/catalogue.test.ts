import { expect, test } from 'vitest';
import { completeCatalogue, readTranslation } from '../../../scripts/pipeline/translate/index.ts';
import { foldWithOffsets } from '../../../src/text/fold.ts';
import { readSeed, seedOf } from '../../pipeline.ts';

const { segments } = readSeed(seedOf('گزارش روز\nپزشکیان گفت: آغاز می‌کنیم.'));
const read = (text: string) => {
  const { value, diagnostics } = readTranslation({ path: 'seeds/any.en.po', text }, segments);
  return { value: value?.current, diagnostics };
};
const translated = completeCatalogue(null, segments).replace(
  'msgstr ""\n\n#: source.fa.txt:2',
  'msgstr "News"\n\n#: source.fa.txt:2',
);

test('a new catalogue has an empty entry for each segment, with its line', () => {
  const text = completeCatalogue(null, segments);
  expect([...text.matchAll(/msgctxt "(.+)"/g)].map(([, id]) => id)).toEqual(['s1', 's2']);
  expect(text).toContain('#: source.fa.txt:2');
  expect(read(text)).toEqual({ value: new Map(), diagnostics: [] });
});

test('a completed catalogue keeps its translations, and is the same when it is completed again', () => {
  const completed = completeCatalogue(translated, segments);
  expect([...(read(completed).value ?? [])]).toEqual([['s1', 'News']]);
  expect(completeCatalogue(completed, segments)).toBe(completed);
});

test('an entry whose segment is gone is obsolete, and comes back with its segment', () => {
  const without = completeCatalogue(translated, segments.slice(1));
  expect(without).toContain('\n\n#~ msgctxt "s1"\n#~ msgid "گزارش روز"\n#~ msgstr "News"\n');
  expect(read(without).value?.size).toBe(0);
  expect(completeCatalogue(without, segments)).toBe(translated);
});

test('a translation of other words is reported at its own entry', () => {
  const [first, ...rest] = segments;
  if (first === undefined) throw new Error('no segment');
  const edited = [
    { ...first, id: 's12' },
    { ...first, edited: 'گزارش شب', folded: foldWithOffsets('گزارش شب') },
    ...rest,
  ];
  const text = translated.replace(
    'msgctxt "s1"',
    'msgctxt "s12"\nmsgid "گزارش روز"\nmsgstr ""\n\nmsgctxt "s1"',
  );
  const { diagnostics } = readTranslation({ path: 'seeds/any.en.po', text }, edited);
  const lines = text.split('\n');
  expect(diagnostics.map(({ code, line }) => [code, lines[line - 1]])).toEqual([['GA009', 'msgctxt "s1"']]);
});

test('a fuzzy entry is no translation yet', () => {
  expect(read(translated.replace('msgctxt "s1"', '#, fuzzy\nmsgctxt "s1"')).value?.size).toBe(0);
});
