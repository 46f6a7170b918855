import { expect, test } from 'vitest';
import { excerptAt, formatWith, nearest, said } from '../../scripts/diagnostics/index.ts';

const TEXT = 'title: { fa: x }\ndecisions:\n  - segmnet: s5\n    reason: "a: b"\n';

test('the line of a diagnostic is shown with marks under the word where it begins', () => {
  expect(excerptAt(TEXT, { line: 3, column: 5 })).toEqual(['    3 |   - segmnet: s5', '      |     ^^^^^^^']);
  expect(excerptAt(TEXT, { line: 4, column: 13 })[1]).toBe('      |             ^^^^^^');
});

test('of a long line the part around the word is shown, and the marks are still under it', () => {
  const line = `${'a '.repeat(200)}wrong ${'b '.repeat(200)}`;
  const [shown = '', marks = ''] = excerptAt(line, { line: 1, column: 401 });
  expect(shown.length).toBeLessThan(120);
  expect(shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('wrong');
});

test('in a line with Persian letters the word itself is repeated, since no mark would stand under it', () => {
  expect(excerptAt('a: 1\ntitle: { fa: آب, om: x }', { line: 2, column: 18 })).toEqual([
    '    2 | title: { fa: آب, om: x }',
    '      | at: om',
  ]);
});

test('nothing is shown of what is said of the file as a whole, of an empty line, or of a line that is not there', () => {
  for (const place of [
    { line: 1, column: 1 },
    { line: 9, column: 1 },
  ])
    expect(excerptAt(TEXT, place)).toEqual([]);
  expect(excerptAt('a\n\nb', { line: 2, column: 1 })).toEqual([]);
});

test('how to mend it stays the last line', () => {
  const one = said('emptyText', { file: 'seeds/x.yaml', line: 3, column: 5 });
  const lines = formatWith(one, TEXT, 'en').split('\n');
  expect([lines[0], lines.at(-1), lines.length]).toEqual([
    'seeds/x.yaml:3:5 error GA002 Unexpected empty text, expected at least one paragraph',
    '    Put the text into the file, or remove the file.',
    4,
  ]);
  expect(formatWith(one, null, 'en').split('\n')).toHaveLength(2);
});

test.each([
  ['abuot', ['name', 'about'], 'about'],
  ['masud-pezeshkian', ['masoud-pezeshkian', 'ali-bagheri'], 'masoud-pezeshkian'],
  ['titel', ['title', 'genre'], 'title'],
  ['zzz', ['title', 'genre'], undefined],
] as const)('%s among %j is probably %s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});
