import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingestArchive } from '../../scripts/machine/ingest-archive.ts';
import { PROJECT } from '../pipeline.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'goftar-'));
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, 'seeds/report.txt'), 'گزارش روز\nنشست آغاز شد.\n');
  ingestArchive(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const translate = (document: string, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/commands/translate.ts', document, ...args], {
    cwd: PROJECT,
    env: { ...process.env, ARCHIVE: root },
    encoding: 'utf8',
  });
const catalogue = () => join(root, 'seeds/report.en.po');

test('a translator gets a catalogue with an entry for each segment', () => {
  expect(translate('report').status).toBe(0);
  expect(readFileSync(catalogue(), 'utf8')).toContain('msgctxt "s2"\nmsgid "نشست آغاز شد."');
});

test('a text that has changed since its last ingest gets none, since its ids are not yet known', () => {
  writeFileSync(join(root, 'seeds/report.txt'), 'گزارش روز\nنشست امروز آغاز شد.\n');
  const { status, stderr } = translate('report');
  expect(status).toBe(1);
  expect(stderr).toContain('npm run ingest');
  expect(existsSync(catalogue())).toBe(false);
});

test('a document that is not there is a misuse, and those that are there are named', () => {
  const { status, stderr } = translate('other');
  expect(status).toBe(2);
  expect(stderr).toContain('expected one of report');
});

test('a broken catalogue is reported and left as it is', () => {
  const broken = 'msgctxt "s1"\nmsgid "گزارش روز"\nmsgstr "Repo';
  writeFileSync(catalogue(), broken);
  const { status, stderr } = translate('report');
  expect(status).toBe(1);
  expect(stderr).toContain('report.en.po:3:1 error GA008');
  expect(readFileSync(catalogue(), 'utf8')).toBe(broken);
});

test('entries that lost their msgctxt through another program get it back', () => {
  writeFileSync(catalogue(), 'msgid "گزارش روز"\nmsgstr "Report"\n');
  expect(translate('report').status).toBe(0);
  expect(readFileSync(catalogue(), 'utf8')).toContain('msgctxt "s1"\nmsgid "گزارش روز"\nmsgstr "Report"');
});

test('the text of a file is named by that file, and its header has what msgfmt asks for', () => {
  translate('report');
  const text = readFileSync(catalogue(), 'utf8');
  expect(text).toContain('#. headline\n#: report.txt:1\n');
  expect(text).toContain('"Project-Id-Version: report\\n"');
  expect(text).toMatch(/"PO-Revision-Date: \d{4}-\d\d-\d\d 00:00\+0000\\n"/);
});

test('a translator is told the terms of the glossary, and what like segments were translated by; nothing is filled in', () => {
  writeFileSync(
    join(root, 'seeds/glossary.yaml'),
    'نشست: { en: [meeting], not: [session], note: Of officials. }\n',
  );
  writeFileSync(join(root, 'seeds/other.txt'), 'گزارش دیگر\nنشست آغاز شد.\n');
  ingestArchive(root);
  writeFileSync(
    join(root, 'seeds/other.en.po'),
    'msgctxt "s2"\nmsgid "نشست آغاز شد."\nmsgstr "The meeting began."\n',
  );
  expect(translate('report').status).toBe(0);
  expect(readFileSync(catalogue(), 'utf8')).toContain(
    [
      '#. Glossary: «نشست» is “meeting”, not “session”. Of officials.',
      '#. The same words in other#s2:',
      '#. = The meeting began.',
      '#: report.txt:2',
      'msgctxt "s2"',
      'msgid "نشست آغاز شد."',
      'msgstr ""',
    ].join('\n'),
  );
});

test('a document goes out as XLIFF and comes back; what is replaced or of other words is said', () => {
  const file = join(root, 'report.xlf');
  expect(translate('report', '--xliff', file).status).toBe(0);
  const xml = readFileSync(file, 'utf8');
  expect(xml).toContain('srcLang="fa" trgLang="en"');
  const english = (words: string): string =>
    xml.replace(/<target>(?:[^<]*)<\/target>(?![\s\S]*<target>)/, `<target>${words}</target>`);
  writeFileSync(file, english('The meeting began.'));
  const first = translate('report', '--from-xliff', file);
  expect([first.status, first.stderr]).toEqual([
    0,
    expect.stringContaining('1 translations are new or changed'),
  ]);
  expect(readFileSync(catalogue(), 'utf8')).toContain('msgstr "The meeting began."');
  writeFileSync(
    file,
    english('The meeting opened.').replace('<source>نشست آغاز شد.', '<source>جلسه آغاز شد.'),
  );
  const second = translate('report', '--from-xliff', file);
  expect(second.stderr).toContain('Replaced: s2');
  expect(second.stderr).toMatch(/Translated from other words .*: s2/);
  expect(readFileSync(catalogue(), 'utf8')).toContain('#, fuzzy\n#| msgctxt "s2"\n#| msgid "جلسه آغاز شد."');
});

test('a file of XLIFF that is not there or is none is refused, and nothing is written', () => {
  expect(translate('report', '--from-xliff', join(root, 'none.xlf')).status).toBe(2);
  writeFileSync(join(root, 'bad.xlf'), '<xliff');
  const { status, stderr } = translate('report', '--from-xliff', join(root, 'bad.xlf'));
  expect([status, stderr]).toEqual([1, expect.stringContaining('expected XLIFF 2.0')]);
  expect(translate('report', '--from-xliff', 'a', '--xliff', 'b').status).toBe(2);
  expect(existsSync(catalogue())).toBe(false);
});

test('another language of the archive has a file, a header and a memory of its own', () => {
  expect(translate('report', '--language', 'ar').status).toBe(2);
  writeFileSync(
    join(root, 'seeds/archive.yaml'),
    'name: { fa: بایگانی, en: Archive }\nlanguages: [fa, en, ar]\n',
  );
  writeFileSync(join(root, 'seeds/other.txt'), 'گزارش روز\nنشست پایان یافت.\n');
  writeFileSync(join(root, 'seeds/other.ar.po'), 'msgctxt "s1"\nmsgid "گزارش روز"\nmsgstr "تقرير اليوم"\n');
  ingestArchive(root);
  const xliff = join(root, 'report.xlf');
  expect(translate('report', '--language', 'ar', '--xliff', xliff).status).toBe(0);
  const arabic = readFileSync(join(root, 'seeds/report.ar.po'), 'utf8');
  expect(arabic).toContain('"Language: ar\\n"');
  expect(arabic).toContain('#. The same words in other#s1:\n#. = تقرير اليوم');
  expect(readFileSync(xliff, 'utf8')).toContain('trgLang="ar"');
  expect(existsSync(catalogue())).toBe(false);
  writeFileSync(
    xliff,
    readFileSync(xliff, 'utf8').replace(/<target\/>|<target><\/target>/, '<target>تقرير</target>'),
  );
  expect(translate('report', '--language', 'ar', '--from-xliff', xliff).status).toBe(0);
  expect(readFileSync(join(root, 'seeds/report.ar.po'), 'utf8')).toContain('msgstr "تقرير"');
  expect(translate('report', '--from-xliff', xliff).status).toBe(1);
});
