import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { format } from '../../../scripts/diagnostics/index.ts';
import { readArchive } from '../../../scripts/machine/disk.ts';
import { ingestArchive } from '../../../scripts/machine/ingest-archive.ts';
import { ingest } from '../../../scripts/pipeline/index.ts';
import { FIXTURES } from '../../pipeline.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'goftar-'));
  cpSync(join(FIXTURES, 'further-language'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const PO = 'seeds/visit/ar.po';
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const change = (path: string, from: string | RegExp, to: string): void => {
  const [before, after] = [read(path), read(path).replace(from, to)];
  expect(after).not.toBe(before);
  writeFileSync(join(root, path), after);
};
function ingested() {
  const { input, diagnostics: found } = readArchive(root);
  const { value, diagnostics } = ingest(input);
  return { files: value, said: [...found, ...diagnostics].map(format) };
}
const codesOf = (file: string): string[] =>
  ingested().said.flatMap((line) => (line.startsWith(file) ? [line.split(' ')[2] ?? ''] : []));

test('a language of archive.yaml has a content file of each text that is translated into it, and none of others', () => {
  const { files } = ingested();
  expect([...files.keys()].filter((path) => path.startsWith('content/ar/'))).toEqual([
    'content/ar/visit.mdx',
  ]);
  const mdx = files.get('content/ar/visit.mdx') ?? '';
  expect(mdx).toContain('lang: ar');
  expect(mdx).toContain('translated: 3\n  of: 4');
  expect(mdx).toContain('«<Speech mode="direct">سيكون لدى 45 قرية');
  expect(mdx).toContain('<Narrative id="s4" />');
});

test('titles, names and offices are in the language where editors or translators have given them', () => {
  const { files } = ingested();
  const [visit, note] = ['visit', 'note'].map((id) => files.get(`content/fa/${id}.mdx`) ?? '');
  expect(visit).toContain('  ar: وزيرة الطاقة تزور السدود');
  expect(visit).toContain('      ar: مريم صادقي');
  expect(visit).toContain('          ar: وزيرة الطاقة');
  expect(note).toContain('  en: null\n  ar: null');
});

test('a title that no editor has given is the translated headline', () => {
  change('seeds/visit/document.yaml', /^title:.*\n/, '');
  expect(ingested().files.get('content/fa/visit.mdx')).toContain('  ar: مريم صادقي تزور سدين جديدين');
});

test('without the language in archive.yaml, its file is not read and ingest says so', () => {
  change('seeds/archive.yaml', ', ar]', ']');
  change('seeds/people.yaml', /, ar: [^}]+/g, ' ');
  change('seeds/glossary.yaml', /\n {2}ar:.*/, '');
  change('seeds/visit/document.yaml', /, ar: [^}]+/g, ' ');
  const { files, said } = ingested();
  expect([...files.keys()].filter((path) => path.includes('/ar/'))).toEqual([]);
  expect(said.filter((line) => line.startsWith(PO))).toEqual([expect.stringContaining('GA061')]);
});

test('a name in a language that the archive has not is a mistake', () => {
  change('seeds/people.yaml', ', ar: مريم صادقي', ', fr: Maryam Sadeghi');
  expect(ingested().said).toContainEqual(
    expect.stringMatching(/^seeds\/people\.yaml:2:\d+ error GA004 .*"fr".*expected one of fa, en, ar/),
  );
});

test.each([
  ['fa, en, xq', 'the code of a language'],
  ['en, fa, ar', 'fa and en, in which the pages are'],
  ['fa, en, ar, ar', 'each once'],
])('languages: [%s] is refused: %s', (languages, why) => {
  change('seeds/archive.yaml', 'fa, en, ar', languages);
  expect(ingested().said.find((line) => line.startsWith('seeds/archive.yaml'))).toContain(why);
});

test('a translation that is right has no doubt', () => {
  expect(codesOf(PO)).toEqual([]);
});

test.each([
  ['a number of the text is missing', '45 قرية', '54 قرية', 'GA095'],
  ['a name of people.yaml is missing', 'قالت مريم صادقي،', 'قالت فاطمة،', 'GA096'],
  ['a term of the glossary is missing', 'تزور سدين', 'تزور جسرين', 'GA123'],
  ['speech is not in quotation marks', /: «بدأت([^»]*)»/, ' إن العمل بدأ$1', 'GA098'],
  ['quotation marks are not closed', 'قط.»', 'قط.', 'GA099'],
  ['the Persian words are others now', 'msgid "وی افزود', 'msgid "او افزود', 'GA009'],
  ['an entry is of no segment', 'msgctxt "s4"', 'msgctxt "s9"', 'GA009'],
])('%s: %s → %s', (_, from, to, code) => {
  change(PO, from, to);
  expect(codesOf(PO)).toEqual([code]);
});

test('what is wanting in a translation that somebody has begun is told, and nothing of one that nobody has', () => {
  const into = ingested().said.filter((line) => line.includes('--language ar'));
  expect(into).toEqual([expect.stringContaining('1 of 4 segments are not in this language yet: ar')]);
});

test('a broken file of the language stops the ingest as a broken en.po does', () => {
  change(PO, 'msgid "گزارش', 'msgid گزارش');
  const { files, said } = ingested();
  expect(files.size).toBe(0);
  expect(said.some((line) => line.startsWith(PO) && line.includes('GA008'))).toBe(true);
});

test('the entry of a withdrawn statement is taken out of every language', () => {
  ingestArchive(root);
  change('seeds/visit/source.fa.txt', /\nوی افزود.*/, '');
  const reason = '{ fa: درخواست, en: On request }';
  writeFileSync(
    join(root, 'seeds/visit/document.yaml'),
    `${read('seeds/visit/document.yaml')}ids:\n  - { id: s3, withdrawn: { date: '2026-01-01', reason: ${reason} } }\n`,
  );
  const { files } = ingested();
  expect(files.get(PO)).toBeDefined();
  expect(files.get(PO)).not.toContain('بدأت');
  expect(files.get('content/ar/visit.mdx')).not.toContain('بدأت');
});

test('content of a language that the archive has no more is removed', () => {
  ingestArchive(root);
  change('seeds/archive.yaml', ', ar]', ']');
  change('seeds/people.yaml', /, ar: [^}]+/g, ' ');
  change('seeds/glossary.yaml', /\n {2}ar:.*/, '');
  change('seeds/visit/document.yaml', /, ar: [^}]+/g, ' ');
  ingestArchive(root);
  expect(existsSync(join(root, 'content/ar/visit.mdx'))).toBe(false);
  expect(existsSync(join(root, 'content/en/visit.mdx'))).toBe(true);
});
