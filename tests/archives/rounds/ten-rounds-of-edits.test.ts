import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isError } from '../../../scripts/diagnostics/index.ts';
import { ingestArchive } from '../../../scripts/machine/ingest-archive.ts';
import { type DocumentData, documentData } from '../../../src/schemas/data.ts';
import { tokenise } from '../../../src/text/words/tokenise.ts';
import { buildArchive } from '../../build-archive.ts';
import { builtArchive, SITE } from '../built-archive.ts';

let root: string;
let folder = 'seeds/belarus-visit';
/** Every file of the site of round one, and its document. */
let files: string[];
let first: DocumentData;
let last: DocumentData;

const path = (name: string): string => join(root, name);
const read = (name: string): string => readFileSync(path(name), 'utf8');

function editText(change: (lines: string[]) => string[]): void {
  const file = `${folder}/source.fa.txt`;
  const lines = read(file).split('\n');
  const changed = change(lines);
  expect(changed).not.toEqual(lines);
  writeFileSync(path(file), changed.join('\n'));
}

function edit(file: string, before: string | RegExp, after: string): void {
  const text = read(file);
  expect(text).toMatch(before);
  writeFileSync(path(file), text.replaceAll(before, after));
}

/** The line with the words of a segment of round one, wherever it is now. */
const lineOf = (lines: readonly string[], words: string): number => {
  const at = lines.findIndex((line) => line.includes(words));
  expect(at, words).toBeGreaterThanOrEqual(0);
  return at;
};

let halves = '';

/** Ten edits, one a round, each of another kind. */
const ROUNDS: readonly [what: string, edit: () => void][] = [
  [
    'a word is put right, and that is announced',
    () => {
      edit(`${folder}/source.fa.txt`, 'کشوری مهم در', 'کشوری بسیار مهم در');
      const correction =
        'corrections:\n  - { segment: s7, date: 2026-03-01, what: { fa: واژه‌ای افزوده شد., en: A word was added. }, why: { fa: افتاده بود., en: It was missing. } }\n';
      writeFileSync(path(`${folder}/document.yaml`), `${read(`${folder}/document.yaml`)}\n${correction}`);
    },
  ],
  ['a paragraph is added', () => editText((lines) => lines.toSpliced(4, 0, 'این سفر دو روز به درازا کشید.'))],
  [
    'a statement is split',
    () =>
      editText((lines) => {
        const at = lineOf(lines, 'پزشکیان افزود: رژیم صهیونیستی');
        halves = lines[at] ?? '';
        const middle = halves.indexOf(' ', halves.length / 2);
        return lines.toSpliced(at, 1, halves.slice(0, middle), halves.slice(middle + 1));
      }),
  ],
  [
    'two statements are merged',
    () =>
      editText((lines) => {
        const at = lineOf(lines, 'گفت: کشورهای غربی');
        return lines.toSpliced(at - 1, 2, `${lines[at - 1]?.trimEnd()} ${lines[at]}`);
      }),
  ],
  [
    'a statement is withdrawn',
    () => {
      editText((lines) => lines.toSpliced(lineOf(lines, 'سفر خود به تهران'), 1));
      expect(ingestArchive(root).map(({ code }) => code)).toContain('GA016');
      const decision =
        'ids:\n  - { id: s20, state: withdrawn, date: 2026-03-04, reason: { fa: ناشر آن را برداشت., en: The publisher removed it. } }\n';
      writeFileSync(path(`${folder}/document.yaml`), `${read(`${folder}/document.yaml`)}\n${decision}`);
    },
  ],
  [
    'two statements change places',
    () =>
      editText((lines) => {
        const at = lineOf(lines, 'مخالفت اصولی جمهوری اسلامی');
        return lines.toSpliced(at - 1, 2, lines[at] ?? '', lines[at - 1] ?? '');
      }),
  ],
  [
    'many words of a statement are changed',
    () =>
      editText((lines) => {
        const at = lineOf(lines, 'روابط دوجانبه دو کشور را رو به توسعه');
        const words = (lines[at] ?? '').split(' ');
        return lines.with(at, words.map((word, i) => (i > 12 && i % 6 === 0 ? 'دگرگون' : word)).join(' '));
      }),
  ],
  [
    'the letters are typed on another keyboard',
    () => editText((lines) => lines.map((line) => line.replaceAll('ی', 'ي').replaceAll('ک', 'ك'))),
  ],
  [
    'the document is renamed',
    () => {
      renameSync(path(folder), path('seeds/minsk-visit'));
      folder = 'seeds/minsk-visit';
      writeFileSync(
        path(`${folder}/document.yaml`),
        `${read(`${folder}/document.yaml`)}formerly: [belarus-visit]\n`,
      );
    },
  ],
  [
    'a person gets another id, and a division is undone',
    () => {
      edit(`${folder}/document.yaml`, 'masoud-pezeshkian', 'm-pezeshkian');
      edit('seeds/people.yaml', /^masoud-pezeshkian:/gm, 'm-pezeshkian:\n  formerly: [masoud-pezeshkian]');
      editText((lines) => {
        const start = halves.replaceAll('ی', 'ي').replaceAll('ک', 'ك').slice(0, 60);
        return lines.toSpliced(lineOf(lines, start), 2, halves);
      });
    },
  ],
];

const filesOf = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)));

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'goftar-'));
  cpSync(await builtArchive(), root, { recursive: true });
  files = filesOf(path('dist'));
  first = documentData.parse(JSON.parse(read('dist/data/documents/belarus-visit.json')));
  for (const [what, apply] of ROUNDS) {
    apply();
    const errors = ingestArchive(root).filter(isError);
    expect(errors, what).toEqual([]);
  }
  buildArchive(root, { SITE });
  last = documentData.parse(JSON.parse(read('dist/data/documents/minsk-visit.json')));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Where a page leads in the end: itself, or what its redirects lead to, with the fragment. */
function follow(page: string): { page: string; fragment: string } {
  const link = /<a href="([^"]*)" data-redirect/.exec(read(join('dist', page)))?.[1];
  if (link === undefined) return { page, fragment: '' };
  const target = new URL(link, `http://site/${page}`);
  const next = decodeURI(target.pathname).slice(1);
  const end = follow(next.endsWith('/') ? `${next}index.html` : next);
  return { page: end.page, fragment: target.hash.slice(1) };
}

const WITHDRAWN = 's20';
/** The share of the words of `text` that are in `page`. */
function share(text: string, page: string): number {
  const held = new Set(tokenise(page).map(({ word }) => word));
  const words = tokenise(text).map(({ word }) => word);
  return words.filter((word) => held.has(word)).length / words.length;
}

describe('after ten rounds of edits of ten kinds', () => {
  test('every address of round one is there', () => {
    const lasting = files.filter((file) => !/^(?:_astro|pagefind|search|search\.|offline)/.test(file));
    expect(lasting.length).toBeGreaterThan(90);
    const now = new Set(filesOf(path('dist')));
    // A statement that is no more has a page that says so, and nothing to show in a preview.
    const previews = (file: string): boolean =>
      file.includes(`/${WITHDRAWN}/`) && !file.endsWith('index.html');
    expect(lasting.filter((file) => !now.has(file) && !previews(file))).toEqual([]);
  });

  for (const locale of ['fa', 'en'] as const) {
    test(`every statement's page leads to its words, or says what happened (${locale})`, () => {
      const statements = first.segments.filter(({ kind }) => kind === 'statement');
      for (const { id, text } of statements) {
        const { page } = follow(`${locale}/documents/belarus-visit/${id}/index.html`);
        const html = read(join('dist', page));
        if (id === WITHDRAWN) {
          expect(html).toContain('data-tombstone="withdrawn"');
          expect(html).toContain('ناشر آن را برداشت.');
          expect(html).toContain('The publisher removed it.');
        } else {
          expect(page).toContain(`${locale}/documents/minsk-visit/`);
          expect(share(text.fa.edited, toText(fromHtml(html))), id).toBeGreaterThan(0.8);
        }
      }
    });

    test(`every permalink leads to the place of its words (${locale})`, () => {
      const { page } = follow(`${locale}/documents/belarus-visit/index.html`);
      expect(page).toBe(`${locale}/documents/minsk-visit/index.html`);
      const html = read(join('dist', page));
      const present = new Map(last.segments.map((segment) => [segment.id, segment]));
      const past = new Map(last.past.map((one) => [one.id, one]));
      for (const { id, text, speaker } of first.segments) {
        expect(html.split(`id="${id}"`), id).toHaveLength(2);
        const targets = present.has(id) ? [id] : (past.get(id)?.to ?? []);
        expect(targets.length > 0, id).toBe(id !== WITHDRAWN);
        if (id === WITHDRAWN) continue;
        const words = targets.map((target) => present.get(target)?.text.fa.edited).join(' ');
        expect(share(text.fa.edited, words), id).toBeGreaterThan(0.8);
        for (const target of targets) {
          const renamed = speaker === 'masoud-pezeshkian' ? 'm-pezeshkian' : speaker;
          expect(present.get(target)?.speaker).toBe(renamed);
        }
      }
    });

    test(`a person's old address leads to the new one (${locale})`, () => {
      expect(follow(`${locale}/speakers/masoud-pezeshkian/index.html`).page).toBe(
        `${locale}/speakers/m-pezeshkian/index.html`,
      );
    });
  }

  for (const [locale, what] of [
    ['fa', 'واژه‌ای افزوده شد.'],
    ['en', 'A word was added.'],
  ] as const) {
    test(`a correction is told on the statement, on its page, on the page of corrections and in feeds (${locale})`, () => {
      const document = `dist/${locale}/documents/minsk-visit`;
      for (const file of [
        `${document}/index.html`,
        `${document}/s7/index.html`,
        `dist/${locale}/corrections/index.html`,
        `dist/${locale}/corrections/feed.xml`,
      ])
        expect(read(file), file).toContain(what);
      expect(read(`${document}/s8/index.html`)).not.toContain(what);
      expect(read(`dist/${locale}/corrections/feed.xml`)).toContain(
        '<updated>2026-03-01T00:00:00Z</updated>',
      );
      expect(last.corrections).toEqual([expect.objectContaining({ segment: 's7', date: '2026-03-01' })]);
    });
  }

  test('the data say what became of each id', () => {
    expect(last.formerly).toEqual(['belarus-visit']);
    expect(last.past.filter(({ id }) => id === WITHDRAWN)).toEqual([
      expect.objectContaining({ state: 'withdrawn', to: [], date: '2026-03-04' }),
    ]);
    // s13 was split and put together again: its words are its own.
    expect(last.segments.map(({ id }) => id)).toContain('s13');
    expect(last.past.map(({ state }) => state)).toContain('merged');
  });
});
