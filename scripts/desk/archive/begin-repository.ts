import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BeginRequest } from '../../../src/schemas/desk/desk-acts.ts';
import type { Changes } from '../../../src/schemas/desk/desk-view.ts';
import { git, succeeds, wordsOf } from './run-git.ts';

/**
 * What the first commit of an archive holds, of what is there: the texts, what is made of them, and the files that a new archive gets.
 * Whatever else lies in the folder may be private, or large, and is left to its owner.
 */
const FIRST = [
  'seeds',
  'content',
  'hosts',
  '.github',
  '.gitattributes',
  '.gitignore',
  '.gitlab-ci.yml',
  'DIAGNOSTICS.md',
  'README.md',
  'netlify.toml',
  'package.json',
  'package-lock.json',
  'start.cmd',
  'start.command',
  'start.sh',
] as const;

const REPOSITORY = '.git';

/** Whether git knows in whose name it commits in a folder. */
const isNamed = (root: string): boolean =>
  ['user.name', 'user.email'].every((key) => succeeds(root, ['config', '--get', key]));

/** What would begin the history of an archive that is in no repository; null where git is not installed. */
export function beginningOf(root: string): Changes['beginning'] {
  if (!succeeds(root, ['--version'])) return null;
  return { files: FIRST.filter((path) => existsSync(join(root, path))), isNamed: isNamed(root) };
}

/**
 * Makes the repository of an archive that is in none, and commits the archive for the first time; it is sent nowhere. Where that fails, there is
 * no repository, as before.
 */
export function begin(root: string, { message, name, email }: BeginRequest): unknown {
  if (succeeds(root, ['rev-parse', '--git-dir']) || existsSync(join(root, REPOSITORY)))
    return { refused: { hindrance: 'changed-since' } };
  const beginning = beginningOf(root);
  if (beginning === null) return { refused: { hindrance: 'no-git' } };
  try {
    git(root, ['-c', 'init.defaultBranch=main', 'init', '--quiet']);
    if (name !== undefined) git(root, ['config', 'user.name', name]);
    if (email !== undefined) git(root, ['config', 'user.email', email]);
    git(root, ['add', '--', ...beginning.files]);
    git(root, ['commit', '--quiet', '--message', message]);
    return { committed: git(root, ['rev-parse', '--short', 'HEAD']).trim() };
  } catch (error) {
    rmSync(join(root, REPOSITORY), { recursive: true, force: true });
    return { refused: { hindrance: wordsOf(error) } };
  }
}
