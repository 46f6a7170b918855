import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  completeCatalogue,
  readTranslation,
  withLostContexts,
} from '../../../scripts/pipeline/translate/index.ts';
import { newFolder, remove } from '../../disk.ts';
import { readSeed, seedOf } from '../../pipeline.ts';

const segmentsOf = (...lines: string[]) => readSeed(seedOf(lines.join('\n'))).segments;

const LINES = [
  'گزارش نشست امروز وزیران نیرو در تهران',
  'پزشکیان گفت: بلاروس کشوری مهم در منطقه راهبردی اوراسیا و شریکی قابل اعتماد است.',
  'پزشکیان افزود: نقشه راه همکاری دو کشور روند مناسبات را به خوبی روشن ساخته است.',
  'این نشست دو ساعت طول کشید و به پایان رسید.',
] as const;
const [title, second, third, last] = LINES;
const CHANGED = second.replace('شریکی قابل', 'شریکی غیرقابل');
const segments = segmentsOf(...LINES);

/** A catalogue with a translation for each of the segments, the nth being «English n». */
const translated = (of = segments): string => {
  let n = 0;
  // The header's own string is followed by its fields.
  return completeCatalogue(null, of).replaceAll(/^msgstr ""$(?!\n")/gm, () => `msgstr "English ${++n}"`);
};
const readAs = (text: string, of = segments) => {
  const { value } = readTranslation({ path: 'seeds/any.en.po', text }, of);
  return { current: [...(value?.current ?? [])], earlier: [...(value?.earlier ?? [])] };
};
const entryOf = (text: string, id: string): string =>
  text.split('\n\n').find((entry) => entry.includes(`msgctxt "${id}"`)) ?? '';

const after = segmentsOf(title, CHANGED, third, last);
const once = completeCatalogue(translated(), after);

test('a changed text makes its entry fuzzy, with the words from before, and nothing else', () => {
  expect(entryOf(once, 's2')).toBe(
    `#: source.fa.txt:2\n#, fuzzy\n#| msgctxt "s2"\n#| msgid "${second}"\nmsgctxt "s2"\nmsgid "${CHANGED}"\nmsgstr "English 2"`,
  );
  expect(once.replace(entryOf(once, 's2'), '')).toBe(translated().replace(entryOf(translated(), 's2'), ''));
});

test('it is a translation of an earlier wording, however often the catalogue is completed, until it is confirmed', () => {
  const twice = completeCatalogue(once, after);
  expect(twice).toBe(once);
  expect(readAs(twice, after).earlier).toEqual([['s2', 'English 2']]);
  expect(readAs(twice, after).current.map(([id]) => id)).toEqual(['s1', 's3', 's4']);
  const confirmed = twice.replace('#, fuzzy\n', '');
  expect(readAs(confirmed, after)).toEqual({ current: readAs(translated()).current, earlier: [] });
});

test('where the text changes again before that, the words that were translated stay those from before', () => {
  const again = completeCatalogue(once, segmentsOf(title, `${CHANGED} پایان.`, third, last));
  expect(again).toContain(`#| msgid "${second}"\n`);
  expect(again).not.toContain(`#| msgid "${CHANGED}"`);
});

test('a change of letters that the archive makes itself changes no words', () => {
  const other = translated().replace(third, third.replaceAll('ی', 'ي'));
  expect(completeCatalogue(other, segments)).toBe(translated());
});

test('an entry without a translation takes the new words, and is not fuzzy', () => {
  const text = completeCatalogue(completeCatalogue(null, segments), after);
  expect(text).not.toContain('fuzzy');
  expect(text).toContain(CHANGED);
});

test('what a translator wrote stays as it is written: notes, flags, wrapped lines, header, line ends, obsolete entries', () => {
  const written = [
    '# Notes for all.',
    'msgid ""',
    'msgstr ""',
    '"Project-Id-Version: mine\\n"',
    '"X-Poedit-Basepath: .\\n"',
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '',
    '# A note.',
    '#',
    '#, no-numbers',
    'msgctxt "s1"',
    'msgid ""',
    '"گزارش نشست امروز "',
    '"وزیران نیرو در تهران"',
    'msgstr ""',
    '"Report of "',
    '"today"',
    '',
    '#~ msgctxt "s77"',
    '#~ msgid "x"',
    '#~ msgstr "y"',
    '',
    '# The end.',
    '',
  ].join('\r\n');
  const text = completeCatalogue(written, segments);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of written.split('\r\n').filter(Boolean)) expect(text.split('\r\n')).toContain(line);
  expect(text.trimEnd().split('\r\n').at(-1)).toBe('# The end.');
  expect(completeCatalogue(text, segments)).toBe(text);
});

test('a new text is wrapped where the file is wrapped, and on one line where it is not', () => {
  const wrapped = completeCatalogue(
    `msgctxt "s1"\nmsgid ""\n"گزارش نشست امروز "\n"وزیران نیرو در تهران"\nmsgstr "Report"\n`,
    segments,
  );
  expect(entryOf(wrapped, 's2')).toMatch(/msgid ""\n"[^"]+"\n"/);
  expect(entryOf(translated(), 's2')).toContain(`msgid "${second}"`);
});

test('entries that have lost their msgctxt on the way through another program get it back by their words', () => {
  const lost = translated().replaceAll(/^msgctxt .*\n/gm, '');
  const path = 'seeds/any.en.po';
  expect(readTranslation({ path, text: lost }, segments).value).toBeNull();
  expect(withLostContexts({ path, text: lost }, segments).text).toBe(translated());
});

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const inFolder = <T>(files: Readonly<Record<string, string>>, run: (folder: string) => T): T => {
  const folder = newFolder();
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return run(folder);
  } finally {
    remove(folder);
  }
};

test.runIf(has('msgmerge'))('it is what msgmerge --previous makes of the same', () => {
  const added = segmentsOf(...LINES, 'بندی تازه که ترجمه‌ای از آن نیست.');
  const without = (id: string, from: typeof segments) => from.filter((one) => one.id !== id);
  const rounds = [after, without('s3', segments), added, without('s3', [...after, ...added.slice(4)])];
  for (const round of rounds) {
    const files = { 'en.po': translated(), 'new.pot': completeCatalogue(null, round) };
    const { stdout } = inFolder(files, (cwd) =>
      spawnSync('msgmerge', ['--quiet', '--previous', '--no-wrap', 'en.po', 'new.pot'], {
        cwd,
        encoding: 'utf8',
      }),
    );
    const bodyOf = (text: string) => text.trimEnd().split('\n\n').slice(1);
    expect(bodyOf(completeCatalogue(translated(), round))).toEqual(bodyOf(stdout));
  }
});

test.runIf(has('msgfmt'))('msgfmt -c has nothing to say of it', () => {
  for (const text of [translated(), once, completeCatalogue(once, segments.slice(0, 2))]) {
    const { status, stderr } = inFolder({ 'en.po': text }, (cwd) =>
      spawnSync('msgfmt', ['-c', '-o', join(cwd, 'en.mo'), 'en.po'], { cwd, encoding: 'utf8' }),
    );
    expect([status, stderr]).toEqual([0, '']);
  }
});
