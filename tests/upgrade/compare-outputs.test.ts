import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareOutputs, comparisonInWords } from '../../scripts/upgrade/compare-outputs.ts';
import { newFolder, remove, writeIn } from '../disk.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
});
afterEach(() => remove(root));

const page = (words: string, style = 'a', ids = ['s1', 's2']): string =>
  `<!doctype html><title>T</title><link href="_astro/${style}.css"><h1>Head</h1>${ids.map((id) => `<p id="${id}">${words}</p>`).join('')}`;

function compared(before: Record<string, string>, after: Record<string, string>) {
  for (const [path, text] of Object.entries(before)) writeIn(root, `before/${path}`, text);
  for (const [path, text] of Object.entries(after)) writeIn(root, `after/${path}`, text);
  return compareOutputs(join(root, 'before'), join(root, 'after'));
}

test('a page that says the same in other markup is counted, and one that says something else is shown with its first line', () => {
  const found = compared(
    { 'fa/index.html': page('متن'), 'en/index.html': page('text'), 'x.html': page('x') },
    { 'fa/index.html': page('متن', 'b'), 'en/index.html': page('words', 'b'), 'x.html': page('x') },
  );
  expect(found).toMatchObject({ markup: 1, same: 1, anchors: [], gone: [], added: [] });
  expect(found.pages).toEqual([{ path: 'en/index.html', before: 'text', after: 'words' }]);
});

test('an id that a page has no more is said first: links may lead to it', () => {
  const found = compared({ 'fa/x/index.html': page('x') }, { 'fa/x/index.html': page('x', 'a', ['s1']) });
  expect(found.anchors).toEqual(['fa/x/#s2']);
  expect(comparisonInWords(found, 'en')[0]).toBe('Links that would lead nowhere in their page: 1');
  expect(comparisonInWords(found, 'fa')[0]).toContain('پیوندهایی که در صفحهٔ خود به جایی نمی‌رسند: ۱');
});

test('files that come and go, and data that differ, are named; what is named by its hash is not', () => {
  const found = compared(
    { 'data/x.json': '{\n1\n}', 'old.txt': '', '_astro/a.js': '', 'data/manifest.json': '1' },
    { 'data/x.json': '{\n2\n}', 'new.txt': '', '_astro/b.js': '', 'data/manifest.json': '2' },
  );
  expect(found).toMatchObject({ gone: ['old.txt'], added: ['new.txt'] });
  expect(found.data).toEqual([{ path: 'data/x.json', before: '1', after: '2' }]);
});

test('of many, some are named and the others counted', () => {
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`new-${i}.txt`, '']));
  const lines = comparisonInWords(compared({ 'a.txt': '' }, { 'a.txt': '', ...many }), 'en');
  expect(lines).toContain('New files: 20');
  expect(lines).toContain('  … and 8 more');
});
