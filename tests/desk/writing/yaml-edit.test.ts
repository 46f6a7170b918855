import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withoutYamlKey, withYamlItem, withYamlValue } from '../../../scripts/desk/writing/yaml-edit.ts';

const FILE = `# What editors know.
title: { fa: الف, en: a } # the publisher's own

decisions: # against the rules
  - segment: s2
    speaker:   maryam-sadeghi   # as the text says
    reason: |
      one
      two

  # about the next one
  - segment: s4
    kind: heading
    reason: it is one
empty:
list: [a, b]
none: []
# the end
`;

/** The lines that an edit has put in and taken away; all others are the same, in the same order. */
function difference(before: string, after: string): { added: string[]; removed: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end))
    end += 1;
  return { added: now.slice(start, now.length - end), removed: old.slice(start, old.length - end) };
}

describe('an item is added to a list', () => {
  test('in lines of its own after the last one, as the list is indented', () => {
    const after = withYamlItem(FILE, ['decisions'], { segment: 's5', speaker: null, reason: 'x: y # z' });
    expect(difference(FILE, after)).toEqual({
      added: ['  - segment: s5', '    speaker: null', '    reason: "x: y # z"'],
      removed: [],
    });
  });

  test('that is not written yet, or stands in brackets', () => {
    expect(difference(FILE, withYamlItem(FILE, ['empty'], 'c')).added).toEqual(['  - c']);
    expect(difference(FILE, withYamlItem(FILE, ['list'], 'c, d')).added).toEqual(['list: [a, b, "c, d"]']);
    expect(difference(FILE, withYamlItem(FILE, ['none'], { a: 1 })).added).toEqual(['none: [ { a: 1 } ]']);
  });

  test('that the file lacks, also where the file has nothing but comments', () => {
    const after = withYamlItem('# only a comment', ['spellings'], { word: 'الف', as: 'ب' });
    expect(after).toBe('# only a comment\nspellings:\n  - word: الف\n    as: ب\n');
  });

  test('with the line ends that the file has', () => {
    const after = withYamlItem(FILE.replaceAll('\n', '\r\n'), ['decisions'], { segment: 's9' });
    expect(after).not.toMatch(/(?<!\r)\n/);
  });
});

describe('a value is set', () => {
  test('in its place: the comment after it stays', () => {
    const after = withYamlValue(FILE, ['decisions', 0, 'speaker'], { unnamed: 'یک مقام' });
    expect(difference(FILE, after)).toEqual({
      added: ['    speaker:   { unnamed: یک مقام }   # as the text says'],
      removed: ['    speaker:   maryam-sadeghi   # as the text says'],
    });
  });

  test('under a key that is new to an entry, after its last one', () => {
    const after = withYamlValue(FILE, ['decisions', 0, 'kind'], 'statement');
    expect(difference(FILE, after)).toEqual({ added: ['    kind: statement'], removed: [] });
    expect(parse(after).decisions[0].reason).toBe('one\ntwo\n');
  });

  test('with what leads to it', () => {
    expect(difference(FILE, withYamlValue(FILE, ['provenance', 'publisher'], 'ناشر')).added).toEqual([
      'provenance: { publisher: ناشر }',
    ]);
  });

  test('and nothing is written where it is so already', () => {
    expect(withYamlValue(FILE, ['title', 'fa'], 'الف')).toBe(FILE);
  });
});

test('a key is taken away with its line only', () => {
  expect(difference(FILE, withoutYamlKey(FILE, ['decisions', 1], 'kind'))).toEqual({
    added: [],
    removed: ['    kind: heading'],
  });
  expect(withoutYamlKey(FILE, ['decisions', 1], 'speaker')).toBe(FILE);
});

describe('what cannot be written without a loss is refused', () => {
  test.each([
    ['comments', () => withYamlValue('a:\n  b: 1 # why\n  c: 2\n', ['a'], 'x')],
    ['comments', () => withoutYamlKey('a:\n  b: 1\n  c: 2 # why\n', ['a'], 'c')],
    ['anchor', () => withYamlValue('a: &name 1\nb: *name\n', ['a'], 2)],
    ['shape', () => withYamlItem('decisions: none\n', ['decisions'], {})],
    ['unreadable', () => withYamlItem('a: [\n', ['decisions'], {})],
    // Two entries share a value: one of them cannot be changed alone.
    ['check', () => withYamlValue('a: &name\n  x: 1\nb: *name\n', ['a', 'x'], 2)],
  ])('%s', (hindrance, edit) => {
    expect(edit).toThrow(expect.objectContaining({ hindrance }));
  });
});

test('whatever words an editor writes, they are read as they were written', () => {
  // Of what cannot be seen, line ends and tabs come with what is pasted.
  const isPlain = (text: string): boolean => !/[\p{Cc}\p{Cs}\p{Cn}\uFEFF]/u.test(text.replace(/[\n\t]/g, ''));
  const letters = fc.oneof(
    { weight: 9, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    fc.constantFrom('\n', '\t', ',', ': ', ' #'),
  );
  const words = fc.string({ unit: letters, minLength: 1, maxLength: 30 }).filter(isPlain);
  fc.assert(
    fc.property(words, (reason) => {
      const after = withYamlItem(FILE, ['decisions'], { segment: 's5', reason });
      expect(parse(after).decisions.at(-1)).toEqual({ segment: 's5', reason });
      expect(difference(FILE, after).removed).toEqual([]);
      expect(parse(withYamlValue(FILE, ['title', 'fa'], reason)).title).toEqual({ fa: reason, en: 'a' });
    }),
  );
});
