import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesUnder } from '../../../scripts/site/kept/site-files.ts';
import { copyInFolder } from '../../../scripts/site/site-copy.ts';
import { verifySite } from '../../../scripts/site/verify-site.ts';
import { manifest as manifestSchema } from '../../../src/schemas/data.ts';
import { buildArchive } from '../../build-archive.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

const ENV = { PREVIEWS: 'none', SITE: 'https://example.org/archive/' };
const SPEAKERS = ['مریم نوری', 'کاوه جعفری', 'ناصر کنعانی'];
const DAYS = ['2024-02-01', '2023-07-15', '2025-11-30'];

let root: string;
const path = (name: string): string => join(root, name);
const read = (name: string): string => readFileSync(path(name), 'utf8');
const change = (name: string, edit: (text: string) => string): void => {
  const text = read(name);
  expect(edit(text), name).not.toBe(text);
  writeFileSync(path(name), edit(text));
};

/** One text: a headline and four statements of three people. */
const textOf = (number: number): string =>
  [
    `خبر ${number} دربارهٔ راه‌ها`,
    ...[0, 1, 2, 0].map(
      (one, i) => `${SPEAKERS[(one + number) % 3]} گفت: راه ${number}${i} در بلاروس ساخته می‌شود.`,
    ),
  ].join('\n');

function writeDocument(number: number): void {
  writeIn(root, `seeds/report-${number}/source.fa.txt`, `${textOf(number)}\n`);
  writeIn(
    root,
    `seeds/report-${number}/document.yaml`,
    `occasions:\n  - { id: meeting, begins: s2, place: belarus, title: { fa: نشست ${number}, en: Meeting ${number} }, date: { edtf: ${DAYS[number % 3]}, status: stated } }\n`,
  );
}

const translation = (words: string, english: string): string =>
  `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Language: en\\n"\n\nmsgctxt "s1"\nmsgid "${words}"\nmsgstr "${english}"\n`;

/** What editors do, each of another kind. The number is of a document that is there from the beginning. */
const EDITS: readonly (readonly [what: string, edit: (number: number, words: string) => void])[] = [
  [
    'a word of a text',
    (n, words) =>
      change(`seeds/report-${n}/source.fa.txt`, (text) => text.replace('ساخته', `${words} ساخته`)),
  ],
  [
    'a statement more',
    (n, words) =>
      change(`seeds/report-${n}/source.fa.txt`, (text) => `${text}مریم نوری افزود: ${words} ادامه دارد.\n`),
  ],
  [
    'a translation',
    (n, words) => {
      const [headline = ''] = read(`seeds/report-${n}/source.fa.txt`).split('\n');
      writeIn(root, `seeds/report-${n}/en.po`, translation(headline, `A report on roads (${words.length})`));
    },
  ],
  ['a text more', () => writeDocument(7)],
  [
    'the day of an occasion, by which documents are in order',
    (n) =>
      change(`seeds/report-${n}/document.yaml`, (text) => text.replace(/edtf: [\d-]+/, 'edtf: 2019-01-01')),
  ],
  [
    'a title',
    (n, words) =>
      change(`seeds/report-${n}/document.yaml`, (text) => `title: { fa: ${words}, en: Roads }\n${text}`),
  ],
  ['the name of a person', () => change('seeds/people.yaml', (text) => text.replace('Maryam', 'Mariam'))],
  [
    'a person more',
    () =>
      change(
        'seeds/people.yaml',
        (text) => `${text}kaveh-jafari:\n  name: { fa: کاوه جعفری, en: Kaveh Jafari }\n`,
      ),
  ],
  ['the name of a place', () => change('seeds/places.yaml', (text) => text.replace('Belarus', 'Byelarus'))],
  [
    'the name of the archive',
    () => writeIn(root, 'seeds/archive.yaml', 'name: { fa: بایگانی راه‌ها, en: The Archive of Roads }\n'),
  ],
  [
    'the id of a person',
    () =>
      change('seeds/people.yaml', (text) =>
        text.replace('maryam-nouri:', 'm-nouri:\n  formerly: [maryam-nouri]'),
      ),
  ],
];

/** Builds the present archive whole, in another folder, and returns that. */
function wholeBuild(): string {
  const other = join(dirname(root), 'whole');
  remove(other);
  mkdirSync(other);
  for (const folder of ['seeds', 'content']) cpSync(path(folder), join(other, folder), { recursive: true });
  buildArchive(other, ENV);
  return other;
}

/** The SHA-256 of every file of a site. */
async function hashesOf(archive: string): Promise<Record<string, string>> {
  const dist = join(archive, 'dist');
  expect(await verifySite(copyInFolder(dist))).toEqual([]);
  const { files } = manifestSchema.parse(JSON.parse(readFileSync(join(dist, 'data/manifest.json'), 'utf8')));
  expect(filesUnder(dist).filter((file) => file !== 'data/manifest.json')).toEqual(Object.keys(files).sort());
  return Object.fromEntries(Object.entries(files).map(([file, { sha256 }]) => [file, sha256]));
}

beforeAll(() => {
  root = join(newFolder(), 'archive');
  for (const number of [1, 2, 3, 4]) writeDocument(number);
  writeIn(root, 'seeds/people.yaml', 'maryam-nouri:\n  name: { fa: مریم نوری, en: Maryam Nouri }\n');
  writeIn(root, 'seeds/places.yaml', 'belarus:\n  name: { fa: بلاروس, en: Belarus }\n  kind: country\n');
  buildArchive(root, ENV);
});
afterAll(() => remove(dirname(root)));

const timeOf = (file: string): number => statSync(path(`dist/${file}`)).mtimeMs;

test('after one text has changed, pages of others stay as they are, and the site is the one of a whole build', async () => {
  const [kept, made] = ['fa/documents/report-1/s2/index.html', 'fa/documents/report-3/s3/index.html'];
  const before = [kept, made].map(timeOf);
  change('seeds/report-3/source.fa.txt', (text) => text.replace('راه 31', 'راه بزرگ 31'));
  buildArchive(root, ENV);
  expect(timeOf(kept)).toBe(before[0]);
  expect(timeOf(made)).toBeGreaterThan(before[1] ?? 0);
  expect(await hashesOf(root)).toEqual(await hashesOf(wholeBuild()));
});

/** All edits in an order of chance, cut into two rounds, each with the documents and words that it takes. */
const rounds = fc
  .tuple(
    fc.shuffledSubarray([...EDITS], { minLength: EDITS.length }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('تازه', 'بزرگ', 'روستایی', 'مرزی')), {
      minLength: EDITS.length,
      maxLength: EDITS.length,
    }),
    fc.integer({ min: 3, max: EDITS.length - 3 }),
  )
  .map(([edits, given, cut]) => {
    const all = edits.map(([what, edit], i) => ({ what, edit, given: given[i] ?? ([1, 'تازه'] as const) }));
    return [all.slice(0, cut), all.slice(cut)];
  });

test('after any edits, a build that makes what has changed gives the bytes of a whole one', async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  const [chosen = []] = fc.sample(rounds, { seed, numRuns: 1 });
  for (const round of chosen) {
    for (const { edit, given } of round) edit(...given);
    const told = `SEED=${seed}: ${round.map(({ what, given }) => `${what} (${given.join(' ')})`).join('; ')}`;
    buildArchive(root, ENV);
    expect(await hashesOf(root), told).toEqual(await hashesOf(wholeBuild()));
  }
});
