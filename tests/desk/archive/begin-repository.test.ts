import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { begin } from '../../../scripts/desk/archive/begin-repository.ts';
import { changesOf } from '../../../scripts/desk/archive/publish.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
  writeIn(root, 'seeds/report.txt', 'گزارش\n');
  writeIn(root, 'package.json', '{}');
  writeIn(root, 'diary.txt', 'Private.');
  // Nothing of the machine's own settings plays a part, and no repository around the folder.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  vi.stubEnv('GIT_CEILING_DIRECTORIES', join(root, '..'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  remove(root);
});

const EDITOR = { name: 'مریم', email: 'maryam@example.org' };
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', root, '-c', 'core.quotePath=false', ...args], { encoding: 'utf8' }).trim();

test('an archive that is in no repository is told what its first commit would hold', () => {
  expect(changesOf(root)).toMatchObject({
    hindrance: 'no-repository',
    beginning: { files: ['seeds', 'package.json'], isNamed: false },
  });
});

test('its history begins with a commit of the archive, of nothing else, and in the name of whoever works there', () => {
  expect(begin(root, { message: 'آغاز', ...EDITOR })).toHaveProperty('committed');
  expect(git('log', '--format=%s %an %ae')).toBe('آغاز مریم maryam@example.org');
  expect(git('ls-files').split('\n')).toEqual(['package.json', 'seeds/report.txt']);
  expect(git('remote')).toBe('');
  expect(changesOf(root)).toMatchObject({ hindrance: null, beginning: null, files: [] });
});

test('a history that cannot begin leaves no repository behind', () => {
  expect(begin(root, { message: 'آغاز' })).toHaveProperty('refused');
  expect(existsSync(join(root, '.git'))).toBe(false);
  expect(changesOf(root).hindrance).toBe('no-repository');
});

test('a repository that is there is never begun anew', () => {
  git('init', '--quiet');
  expect(begin(root, { message: 'آغاز', ...EDITOR })).toEqual({ refused: { hindrance: 'changed-since' } });
});

test('where git is not installed, that is what is said', () => {
  vi.stubEnv('PATH', root);
  expect(changesOf(root)).toMatchObject({ hindrance: 'no-git', beginning: null });
});
