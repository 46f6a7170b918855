import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isError, worded } from '../../scripts/diagnostics/index.ts';
import { ingestArchive } from '../../scripts/machine/ingest-archive.ts';
import type { Ledger } from '../../src/schemas/seed.ts';
import { newFolder, remove, writeIn } from '../disk.ts';
import { gitIn } from './git.ts';

let root: string;
const git = (...args: string[]): string => gitIn(root, ...args);
const write = (path: string, text: string): void => writeIn(root, path, text);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const ledger = (): Ledger => JSON.parse(read('seeds/report.ids.json'));
const codes = (options = {}): string[] => [
  ...new Set(
    ingestArchive(root, options)
      .filter((one) => isError(one) || one.code === 'GA083')
      .map(({ code }) => code),
  ),
];
function commit(): void {
  git('add', '-A');
  git('commit', '-qm', 'edition');
}
/** Ingests and commits. */
function publish(): void {
  expect(codes()).toEqual([]);
  commit();
}

const LINES = [
  'گزارش روز',
  'حسن رحیمی گفت: کار ساختن پل تازهٔ شهر تا پایان سال به انجام می‌رسد و راه کوتاه‌تر می‌شود.',
  'علی کریمی گفت: آب آشامیدنی روستاها در تابستان امسال کم نخواهد شد و نگرانی بی‌جاست.',
  'رضا صالحی گفت: درختان خیابان بهار آینده دوباره کاشته خواهند شد.',
  'پایان گزارش روز.',
];
const OURS = 'حسن رحیمی گفت: دیوار مدرسه در زمستان فرو ریخت و کسی آسیب ندید.';
const THEIRS = 'علی کریمی گفت: قطارهای تازه هر روز هفته از پایتخت به بندر خواهند رفت.';
const WITH_OURS = LINES.toSpliced(4, 0, OURS);
const WITH_THEIRS = LINES.toSpliced(2, 0, THEIRS);
const WITH_BOTH = WITH_OURS.toSpliced(2, 0, THEIRS);
const text = (lines: readonly string[]): void => write('seeds/report.txt', `${lines.join('\n')}\n`);

beforeEach(() => {
  root = newFolder();
  git('init', '-q', '-b', 'main');
  text(LINES);
  publish();
});
afterEach(() => remove(root));

/** Two branches add a paragraph each, at different places, and git merges them. */
function mergeOfTwo(alsoOnTheirs = (): void => {}): { readonly isConflict: boolean } {
  git('checkout', '-qb', 'other');
  text(WITH_THEIRS);
  alsoOnTheirs();
  publish();
  git('checkout', '-q', 'main');
  text(WITH_OURS);
  publish();
  let isConflict = false;
  try {
    git('merge', '-q', 'other');
  } catch {
    isConflict = true;
  }
  expect(read('seeds/report.txt')).toBe(`${WITH_BOTH.join('\n')}\n`);
  return { isConflict };
}

/** The id under which content shows a paragraph. */
const shown = (words: string): string => {
  const before = read('content/fa/report.mdx').split(words.slice(-30))[0] ?? '';
  return [...before.matchAll(/^<Statement id="(s\d+)"/gm)].at(-1)?.[1] ?? '';
};

describe('two branches that give the same number', () => {
  test('make git conflict, are refused, and resolved: what was published keeps its number', () => {
    expect(mergeOfTwo().isConflict).toBe(true);
    expect(codes()).toContain('GA082');
    expect(codes({ resolve: true })).toEqual(['GA083']);
    expect(shown(OURS)).toBe('s6');
    expect(shown(THEIRS)).toBe('s7');
    expect(codes()).toEqual([]);
  });

  test('are refused where somebody has resolved the ledger by hand, both ways', () => {
    mergeOfTwo();
    const [ours, theirs] = ['ours', 'theirs'].map((side) => {
      git('checkout', `--${side}`, 'seeds/report.ids.json');
      return read('seeds/report.ids.json');
    });
    const entry = /^ {4}"s6": \{[\s\S]*?^ {4}\},?\n/m.exec(theirs ?? '')?.[0] ?? '';
    write('seeds/report.ids.json', (ours ?? '').replace('  "ids": {\n', `  "ids": {\n${entry}`));
    expect(codes()).toContain('GA081');
    write('seeds/report.ids.json', theirs ?? '');
    git('checkout', '--theirs', 'content');
    expect(codes()).toContain('GA081');
    expect(codes({ resolve: true })).toEqual(['GA083']);
    expect([shown(OURS), shown(THEIRS)]).toEqual(['s6', 's7']);
  });

  test('are resolved after the merge was committed, too', () => {
    mergeOfTwo();
    git('checkout', '--theirs', 'seeds', 'content');
    text(WITH_BOTH);
    commit();
    expect(codes({ resolve: true })).toEqual(['GA083']);
    expect([shown(OURS), shown(THEIRS)]).toEqual(['s6', 's7']);
  });

  test('and were merged as they should be keep all their numbers, whatever is restored afterwards', () => {
    mergeOfTwo();
    expect(codes({ resolve: true })).toEqual(['GA083']);
    commit();
    const merged = read('seeds/report.ids.json');
    git('checkout', '-q', 'HEAD^1', '--', 'seeds/report.ids.json');
    expect(codes()).toEqual(['GA080']);
    expect(codes({ resolve: true })).toEqual(['GA083']);
    expect(read('seeds/report.ids.json')).toBe(merged);
  });

  test('conflict by a line that each new number changes, and nothing else does', () => {
    const marks = [LINES, WITH_OURS, WITH_OURS, WITH_BOTH].map((lines) => {
      text(lines);
      expect(codes()).toEqual([]);
      return ledger().mark;
    });
    expect(marks[1]).toBe(marks[2]);
    expect(new Set(marks).size).toBe(3);
  });

  test('are told which entries of editors may mean another paragraph now', () => {
    const decision = 'decisions:\n  - { segment: s6, kind: narrative, reason: It is no speech. }\n';
    mergeOfTwo(() => write('seeds/report.yaml', decision));
    const [found] = ingestArchive(root, { resolve: true }).filter(({ code }) => code === 'GA083');
    expect(found && worded(found).mend).toContain('seeds/report.yaml:2');
  });
});

describe('a file that was restored from an older commit', () => {
  beforeEach(() => {
    text(WITH_OURS);
    publish();
    text(WITH_BOTH);
  });

  test.each([
    ['the ledger', ['seeds/report.ids.json']],
    ['the ledger and content', ['seeds/report.ids.json', 'content']],
    ['all that ingest writes', ['seeds/report.ids.json', 'seeds/ids.json', 'content']],
  ])('%s: no number is given again', (_, files) => {
    git('checkout', '-q', 'HEAD~1', '--', ...files);
    expect(codes()).toEqual(['GA080']);
    expect(codes({ resolve: true })).toEqual(['GA083']);
    expect([shown(OURS), shown(THEIRS)]).toEqual(['s6', 's7']);
  });

  test.each([
    ['content', ['content']],
    ['the book of addresses', ['seeds/ids.json']],
  ])('%s: the ledger knows better', (_, files) => {
    git('checkout', '-q', 'HEAD~1', '--', ...files);
    expect(codes()).toEqual([]);
    expect([shown(OURS), shown(THEIRS)]).toEqual(['s6', 's7']);
  });

  test('a ledger from before a withdrawal is refused, though no number was given since', () => {
    text(WITH_OURS.filter((line) => line !== OURS));
    const reason = '{ fa: به درخواست گوینده, en: At the speaker’s request. }';
    write(
      'seeds/report.yaml',
      `ids:\n  - { id: s6, state: withdrawn, date: 2026-01-05, reason: ${reason} }\n`,
    );
    publish();
    git('checkout', '-q', 'HEAD~1', '--', 'seeds/report.ids.json');
    expect(codes()).toEqual(['GA080']);
  });

  test.each([
    ['that is empty', { version: 3, next: 1, ids: {} }],
    ['with a lowered number', null],
  ])('a ledger %s is refused', (_, empty) => {
    const { s6: _last, ...ids } = ledger().ids;
    write('seeds/report.ids.json', JSON.stringify(empty ?? { ...ledger(), next: 6, ids }));
    expect(codes()).toEqual(['GA080']);
  });
});

test('a document whose seed and content were both deleted is asked for', () => {
  rmSync(join(root, 'content'), { recursive: true });
  for (const file of ['report.txt', 'report.ids.json']) rmSync(join(root, 'seeds', file));
  expect(codes()).toEqual(['GA019']);
  // And where there is no repository, the book of addresses knows it.
  rmSync(join(root, '.git'), { recursive: true });
  expect(codes()).toEqual(['GA019']);
});

test('a former id of a document cannot be forgotten', () => {
  for (const [from, to] of [
    ['report', 'second'],
    ['second', 'third'],
  ]) {
    for (const ending of ['txt', 'ids.json']) git('mv', `seeds/${from}.${ending}`, `seeds/${to}.${ending}`);
    write(`seeds/${to}.yaml`, `formerly: [${from}]\n`);
    if (from === 'report') publish();
  }
  rmSync(join(root, 'seeds/second.yaml'));
  expect(codes()).toEqual(['GA019']);
  write('seeds/third.yaml', 'formerly: [second, report]\n');
  publish();
});

test('an ingest that was cut off between its files does not stop the next one', () => {
  const seeds = ['seeds/report.ids.json', 'seeds/ids.json'];
  text(WITH_OURS.toSpliced(1, 1));
  write(
    'seeds/report.yaml',
    'ids:\n  - { id: s2, withdrawn: { date: 2026-01-02, reason: { fa: الف, en: a } } }\n',
  );
  const before = seeds.map(read);
  expect(codes()).toEqual([]);
  const after = seeds.map(read);
  expect(after).not.toEqual(before);
  git('checkout', '-q', 'HEAD', '--', 'content');
  expect(codes()).toEqual([]);
  expect(seeds.map(read)).toEqual(after);
});

test('without a repository, what content shows is what was published', () => {
  rmSync(join(root, '.git'), { recursive: true });
  const old = read('seeds/report.ids.json');
  text(WITH_OURS);
  expect(codes()).toEqual([]);
  write('seeds/report.ids.json', old);
  text(WITH_BOTH);
  expect(codes()).toEqual(['GA080']);
  expect(codes({ resolve: true })).toEqual(['GA083']);
  expect([shown(OURS), shown(THEIRS)]).toEqual(['s6', 's7']);
});
