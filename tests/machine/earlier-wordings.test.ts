import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ingestArchive } from '../../scripts/machine/ingest-archive.ts';
import { parseContent } from '../../src/lib/content/content-tree.ts';
import { dataOf, joinDocument } from '../../src/lib/content/document.ts';
import { frontMatterOf } from '../../src/lib/content/front-matter.ts';
import { frontmatter } from '../../src/schemas/content.ts';
import type { Ledger } from '../../src/schemas/seed.ts';
import { newFolder, remove, writeIn } from '../disk.ts';
import { gitIn } from './git.ts';

let root: string;
const write = (path: string, text: string): void => writeIn(root, path, text);
const ledger = (): Ledger => JSON.parse(readFileSync(join(root, 'seeds/report.ids.json'), 'utf8'));
const earlier = (id = 's2'): string[] => (ledger().ids[id]?.earlier ?? []).map(({ text }) => text);
/** Ingests; what it says of corrections, or what is wrong. */
const said = (): string[] =>
  ingestArchive(root)
    .filter(({ code, severity }) => severity === 'error' || /^GA09[34]$/.test(code))
    .map(({ code }) => code);
const commit = (): void => {
  gitIn(root, 'add', '-A');
  gitIn(root, 'commit', '-qm', 'edition');
};

const FIRST = 'حسن رحیمی گفت: کار ساختن سه پل تازهٔ شهر تا پایان سال به انجام می‌رسد و راه کوتاه‌تر می‌شود.';
const SECOND = FIRST.replace('سه', 'چهار');
const THIRD = FIRST.replace('سه', 'پنج');
const OTHER = 'علی کریمی گفت: آب آشامیدنی روستاها در تابستان امسال کم نخواهد شد و نگرانی بی‌جاست.';
const text = (...lines: string[]): void =>
  write('seeds/report.txt', `${['گزارش روز', ...lines].join('\n')}\n`);
const CORRECTION =
  'corrections:\n  - { segment: s2, date: 2026-01-01, what: { fa: الف, en: a }, why: { fa: ب, en: b } }\n';

beforeEach(() => {
  root = newFolder();
  gitIn(root, 'init', '-q', '-b', 'main');
  text(FIRST, OTHER);
  ingestArchive(root);
});
afterEach(() => remove(root));

describe('what a statement said before its words were changed', () => {
  test('is kept once the words were committed, and a correction is asked for until there is one', () => {
    commit();
    text(SECOND, OTHER);
    expect(said()).toEqual(['GA093']);
    expect(earlier()).toEqual([FIRST]);
    write('seeds/report.yaml', CORRECTION);
    expect(said()).toEqual([]);
    commit();
    expect(said()).toEqual([]);
    expect(earlier()).toEqual([FIRST]);
    text(THIRD, OTHER);
    expect(said()).toEqual(['GA093']);
    expect(earlier()).toEqual([FIRST, SECOND]);
  });

  test('is nothing that was never committed, however often ingest ran', () => {
    text(SECOND, OTHER);
    expect(said()).toEqual([]);
    expect(earlier()).toEqual([]);
    commit();
    for (const words of [THIRD, FIRST, THIRD]) {
      text(words, OTHER);
      expect(said()).toEqual(['GA093']);
      expect(earlier()).toEqual([SECOND]);
    }
    text(SECOND, OTHER);
    expect(said()).toEqual([]);
    expect(earlier()).toEqual([]);
  });

  test('is kept with the day on which it was noted, which later ingests leave as it is', () => {
    commit();
    text(SECOND, OTHER);
    ingestArchive(root);
    const noted = ledger().ids.s2?.earlier;
    expect(noted?.[0]?.until).toMatch(/^\d+-\d\d-\d\d$/);
    commit();
    ingestArchive(root);
    expect(ledger().ids.s2?.earlier).toEqual(noted);
  });

  test('is not a change of letters that the archive makes itself', () => {
    commit();
    text(FIRST.replaceAll('ی', 'ي'), OTHER);
    expect(said()).toEqual([]);
    expect(earlier()).toEqual([]);
  });

  test('is unknown where the ledger was written before anything was kept, and stays so', () => {
    text(SECOND, OTHER);
    ingestArchive(root);
    commit();
    expect(said()).toEqual([]);
    expect(ledger().ids.s2).not.toHaveProperty('earlier');
  });

  test('without a repository, is what content showed', () => {
    rmSync(join(root, '.git'), { recursive: true });
    text(SECOND, OTHER);
    expect(said()).toEqual(['GA093']);
    expect(earlier()).toEqual([FIRST]);
  });

  test('is not kept where the editor says so', () => {
    commit();
    text(SECOND, OTHER);
    write('seeds/report.yaml', CORRECTION.replace('segment: s2,', 'segment: s2, keep: false,'));
    expect(said()).toEqual([]);
    expect(earlier()).toEqual([]);
  });

  test('two statements that were joined are no change of words', () => {
    text(FIRST, FIRST.replace('پل', 'راه'), OTHER);
    ingestArchive(root);
    commit();
    text(`${FIRST} ${FIRST.replace('پل', 'راه').replace('حسن رحیمی گفت: ', '')}`, OTHER);
    expect(said()).toEqual([]);
    expect(earlier()).toEqual([]);
  });
});

describe('withdrawn words', () => {
  const WITHDRAWN = '{ date: 2026-01-02, reason: { fa: الف, en: a } }';
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  /** What the site publishes as the data of the document. */
  const data = (): string => {
    const part = (lang: 'fa' | 'en') => {
      const path = `content/${lang}/report.mdx`;
      return { text: read(path), tree: parseContent(read(path), path) };
    };
    const [fa, en] = [part('fa'), part('en')];
    const front = (text: string) => frontmatter.parse(parse(frontMatterOf(text).yaml));
    const [persian, english] = [front(fa.text), front(en.text)];
    if (persian.lang !== 'fa' || english.lang !== 'en') throw new Error('content of another language');
    return JSON.stringify(
      dataOf(joinDocument({ front: persian, tree: fa.tree }, { front: english, tree: en.tree })),
    );
  };
  const everything = (): string =>
    [data(), ...['seeds/report.ids.json', 'content/fa/report.mdx', 'content/en/report.mdx'].map(read)].join(
      '\n',
    );

  test('go from the earlier wordings of the statement itself', () => {
    commit();
    text(SECOND, OTHER);
    write('seeds/report.yaml', CORRECTION);
    ingestArchive(root);
    expect(data()).toContain(FIRST);
    commit();
    text(OTHER);
    write('seeds/report.yaml', `${CORRECTION}ids:\n  - { id: s2, withdrawn: ${WITHDRAWN} }\n`);
    expect(said()).toEqual([]);
    expect(everything()).not.toContain('پل تازهٔ شهر');
  });

  test('go from those of others, in which they stood in part', () => {
    const joined = `${OTHER} ${FIRST.replace('حسن رحیمی گفت: ', '')}`;
    text(FIRST, joined);
    ingestArchive(root);
    commit();
    text(FIRST, OTHER);
    write('seeds/report.yaml', CORRECTION.replace('s2', 's3'));
    expect(said()).toEqual([]);
    expect(earlier('s3')).toEqual([joined]);
    expect(data()).toContain(joined);
    commit();
    text(OTHER);
    write(
      'seeds/report.yaml',
      `${CORRECTION.replace('s2', 's3')}ids:\n  - { id: s2, withdrawn: ${WITHDRAWN} }\n`,
    );
    expect(said()).toEqual([]);
    expect(everything()).not.toContain('پل تازهٔ شهر');
  });
});

describe('a new edition by the publisher', () => {
  const edition = (sha256: string): string =>
    `editions:\n  - { date: 2026-01-01, source: { fa: سایت ناشر, en: The publisher’s site }, sha256: "${sha256}" }\n`;
  const hashOf = (): string =>
    /sha256: (\w{64})/.exec(readFileSync(join(root, 'content/fa/report.mdx'), 'utf8'))?.[1] ?? '';

  test('tells of a change as a correction does, with the hash of the file', () => {
    commit();
    text(SECOND, OTHER);
    expect(said()).toEqual(['GA093']);
    write('seeds/report.yaml', edition(hashOf()));
    expect(said()).toEqual([]);
    expect(earlier()).toEqual([FIRST]);
  });

  test('with another hash is reported, unless the archive has corrected the text since', () => {
    write('seeds/report.yaml', edition('a'.repeat(64)));
    expect(said()).toEqual(['GA094']);
    write('seeds/report.yaml', edition('a'.repeat(64)) + CORRECTION);
    expect(said()).toEqual([]);
  });
});
