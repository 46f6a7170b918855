import { expect, test } from 'vitest';
import { readTranslation, withTranslation } from '../../../../scripts/pipeline/translate/index.ts';
import { readSeed, seedOf } from '../../../pipeline.ts';

const { segments } = readSeed(seedOf('تیتر\nعلی گفت: آب هست.\nحسن گفت: نان نیست.\n'));
const [, second] = segments;
if (second === undefined) throw new Error('no second segment');

const FILE = `# A translator's own words.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

# a note
#. statement
#: source.fa.txt:2
#, fuzzy, no-numbers
#| msgctxt "s2"
#| msgid "علی گفت: آب نیست."
msgctxt "s2"
msgid "علی گفت: آب هست."
msgstr ""
"Ali said: "
"“There is no water.”"
#: source.fa.txt:3
msgctxt "s3"
msgid   "حسن گفت: نان نیست."
msgstr "Hassan said: “There is no bread.”"

#~ msgctxt "s9"
#~ msgid "گذشته"
#~ msgstr "past"
`;
const facts = { document: 'any', source: 'source.fa.txt', today: '2025-01-01', about: () => [] };
const write = (text: string | null, english: string): string =>
  withTranslation(text === null ? null : { path: 'en.po', text }, {
    segment: second,
    english,
    segments,
    facts,
  }) ?? '';

test('a translation is confirmed in its place, and no other line is touched', () => {
  const after = write(FILE, 'Ali said: “There is water.”');
  expect(after).toBe(
    FILE.replace('#, fuzzy, no-numbers\n', '#, no-numbers\n')
      .replace(/#\| .*\n#\| .*\n/, '')
      .replace(/msgstr ""\n"Ali said: "\n"“There is no water.”"/, 'msgstr "Ali said: “There is water.”"'),
  );
  expect(readTranslation({ path: 'en.po', text: after }, segments).value?.current.get('s2')).toBe(
    'Ali said: “There is water.”',
  );
});

test('an entry that lacks comes after that of the segment before', () => {
  const without = FILE.replace(/# a note.*?(?=#: source\.fa\.txt:3)/s, '');
  const first = without.replace(
    '#: source.fa.txt:3',
    'msgctxt "s1"\nmsgid "تیتر"\nmsgstr "Title"\n\n#: source.fa.txt:3',
  );
  const after = write(first, 'A "word" \\ more.');
  expect(after).toContain('msgstr "Title"\n\n#: source.fa.txt:2\nmsgctxt "s2"\n');
  expect(readTranslation({ path: 'en.po', text: after }, segments).value?.current.get('s2')).toBe(
    'A "word" \\ more.',
  );
  expect(after.replace(/\n\n#: source\.fa\.txt:2\n.*\n.*\n.*(?=\n)/, '')).toBe(first);
});

test('a file that is not there is made, with all segments', () => {
  const { value } = readTranslation({ path: 'en.po', text: write(null, 'One.') }, segments);
  expect([...(value?.current ?? [])]).toEqual([['s2', 'One.']]);
});

test('a file that is broken is left as it is', () => {
  expect(
    withTranslation({ path: 'en.po', text: 'msgid "' }, { segment: second, english: 'x', segments, facts }),
  ).toBeNull();
});

test('line ends of Windows stay', () => {
  expect(write(FILE.replaceAll('\n', '\r\n'), 'One.')).not.toMatch(/(?<!\r)\n/);
});
