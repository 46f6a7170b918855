import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from './pipeline.ts';

/*
 * The rules of the house that no lint rule knows. The length of functions and the number of their parameters are held
 * by Biome, borders between folders too (`borders.test.ts`), the format of templates by `astro-templates.test.ts`.
 */

const git = (...args: string[]): string[] =>
  execFileSync('git', args, { cwd: PROJECT, encoding: 'utf8' }).split('\0').filter(Boolean);

/** Every file of the project that is there, but what is ignored; new ones, too. */
const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate').filter(
  (file) => !git('ls-files', '-z', '--deleted').includes(file),
);
const under = (...folders: string[]): string[] =>
  files.filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));
const isModule = (file: string): boolean => /\.(?:ts|astro|mjs)$/.test(file) && !file.endsWith('.d.ts');

/** A folder that may hold more than the others, with the reason. */
const LARGE_FOLDERS: Readonly<Record<string, string>> = {
  'scripts/commands': 'each file is an npm script, and has its name',
  'tests/e2e': 'each file is a page, or a sentence that a browser proves',
};

/** Names that somebody else gives: an address is the name of its page, a command that of its npm script. */
const GIVEN_NAMES = ['src/pages/', 'scripts/commands/'];

test('no two modules of src/ and scripts/ have the same name, so that one is found by it', () => {
  const byName = Map.groupBy(
    under('src', 'scripts').filter(
      (file) =>
        isModule(file) &&
        !/^index\./.test(basename(file)) &&
        !GIVEN_NAMES.some((folder) => file.startsWith(folder)),
    ),
    (file) =>
      basename(file)
        .replace(/\.\w+$/, '')
        .toLowerCase(),
  );
  expect(byName.size).toBeGreaterThan(100);
  expect([...byName.values()].filter(({ length }) => length > 1)).toEqual([]);
});

test('a name says what a module is about', () => {
  const empty = /(?:^|[-/])(?:utils?|helpers?|common|misc|shared|manager|stuff)(?:[-.]|$)/;
  expect(under('src', 'scripts', 'tests').filter((file) => empty.test(basename(file)))).toEqual([]);
});

test('a folder holds at most fourteen files', () => {
  const byFolder = Map.groupBy(
    under('src', 'scripts', 'tests').filter((file) => !file.startsWith('tests/fixtures/')),
    dirname,
  );
  expect(byFolder.size).toBeGreaterThan(40);
  const large = [...byFolder].filter(([, { length }]) => length > 14).map(([folder]) => folder);
  expect(large.sort()).toEqual(Object.keys(LARGE_FOLDERS).sort());
});

test('a file has at most 300 lines', () => {
  const long = under('src', 'scripts', 'tests')
    .filter(isModule)
    .map((file) => ({ file, lines: readFileSync(join(PROJECT, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test('the tests of a module stand at its mirrored path', () => {
  // tests/pipeline/x is scripts/pipeline/x, tests/lib/x is src/lib/x; archives/ and e2e/ test what is built.
  const rooms = under('tests')
    .filter((file) => file.endsWith('.test.ts') && file.split('/').length > 2)
    .filter((file) => !file.startsWith('tests/archives/'))
    .map((file) => dirname(file).replace(/^tests\//, ''));
  expect(rooms.length).toBeGreaterThan(50);
  const lost = rooms.filter(
    (room) => !files.some((file) => file.startsWith(`src/${room}/`) || file.startsWith(`scripts/${room}/`)),
  );
  expect([...new Set(lost)]).toEqual([]);
});
