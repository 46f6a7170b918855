import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasZimWriter, writeZim } from '../../scripts/edition/zim.ts';
import { withZimKeywords, zimKeywords } from '../../scripts/edition/zim-keywords.ts';
import { newFolder, remove, writeIn } from '../disk.ts';
import { PROJECT } from '../pipeline.ts';

const pageOf = (title: string, text: string): string =>
  `<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>${title}</title></head><body><p>${text}</p></body></html>`;

describe('the keywords of a page', () => {
  test('are the words that libzim has in a spelling that nobody types', () => {
    expect(zimKeywords(pageOf('خبر', 'رئیس مؤسسه دربارهٔ مسئلهٔ آمریکا'))).toEqual(['رییس', 'مسیله']);
  });
  test('have the letters of an Arabic keyboard as Persian ones', () => {
    expect(zimKeywords(pageOf('خبر', 'كتاب علي'))).toEqual(['کتاب', 'علی']);
  });
  test('are none where every word is found as it stands, or where it is not read', () => {
    const page = pageOf('خبر', 'کتاب‌ها در آب <a title="رئیس">تحریم</a><script>const رئیس = 1</script>');
    expect(withZimKeywords(page)).toBe(page);
  });
  test('stand in the head, and change nothing else', () => {
    const page = pageOf('خبر', 'رئیس $& آمد');
    expect(withZimKeywords(page)).toBe(
      page.replace('</head>', '<meta name="keywords" content="رییس"></head>').replace('$&', () => '$&'),
    );
  });
});

/** The version of libzim that zimsearch has; null where it is not installed. */
function libzim(): readonly number[] | null {
  const { stdout, error } = spawnSync('zimsearch', ['--version'], { encoding: 'utf8' });
  const found = /libzim (\d+)\.(\d+)\.(\d+)/.exec(stdout ?? '');
  return error !== undefined || found === null ? null : found.slice(1).map(Number);
}

/** From which version on a query is taken apart as the index is: before, «آ» and «ئ» in it find nothing, whatever the file has. */
const TAKES_QUERIES_APART = [8, 2, 1];
const isSince = (version: readonly number[], first: readonly number[]): boolean => {
  const at = first.findIndex((number, i) => number !== version[i]);
  return at === -1 || (version[at] ?? 0) > (first[at] ?? 0);
};

const version = libzim();
describe.skipIf(version === null || !hasZimWriter())('the full-text search of a ZIM file', () => {
  let folder: string;
  const file = (): string => join(dirname(folder), 'archive.zim');
  beforeAll(async () => {
    folder = join(newFolder(), 'archive');
    writeIn(folder, 'index.html', pageOf('خانه', 'تحریم'));
    writeIn(folder, 'fa/one/index.html', pageOf('یک', 'آمریکا، رئیس‌جمهور، رئیس، مسئله، مؤسسه، رأی'));
    cpSync(join(PROJECT, 'public/icon.svg'), join(folder, 'icon.svg'));
    await writeZim(folder, file(), { title: 'ت', description: 'ت', creator: 'T', slug: 'test' });
  });
  afterAll(() => remove(dirname(folder)));

  const titlesOf = (query: string): string[] => {
    const { stdout } = spawnSync('zimsearch', [file(), query], { encoding: 'utf8' });
    return [...stdout.matchAll(/^score.*:\s+(\S+)$/gmu)].map((match) => match[1] ?? '');
  };

  test.each(['امریکا', 'رییس‌جمهور', 'رییس', 'مسیله', 'موسسه', 'رای'])(
    'finds a page by a plain spelling: %s',
    (query) => {
      expect(titlesOf(query)).toEqual(['یک']);
    },
  );
  test
    .skipIf(version === null || !isSince(version, TAKES_QUERIES_APART))
    .each(['آمریکا', 'رئیس‌جمهور', 'رئیس', 'مسئله', 'مؤسسه', 'رأی'])(
    'finds a page by the spelling that it has: %s',
    (query) => {
      expect(titlesOf(query)).toEqual(['یک']);
    },
  );
  test('finds nothing by a word that no page has', () => {
    expect(titlesOf('گندم')).toEqual([]);
  });
  test('leaves the folder that it was made of as it was', () => {
    expect(readdirSync(dirname(folder)).sort()).toEqual(['archive', 'archive.zim']);
    expect(readdirSync(folder).sort()).toEqual(['fa', 'icon.svg', 'index.html']);
  });
});
