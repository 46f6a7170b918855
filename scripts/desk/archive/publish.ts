import { createHash } from 'node:crypto';
import type { Changes } from '../../../src/schemas/desk/desk-view.ts';
import { beginningOf } from './begin-repository.ts';
import { git, succeeds, wordsOf } from './run-git.ts';

/** What belongs to an archive: the editors' files, and what ingest makes of them. */
const OWN = ['seeds', 'content'];

/** So much of a difference is shown; all of it is committed. UTF-16 units. */
const SHOWN = 200_000;

const NOTHING: Changes = { seen: '', files: [], diff: '', hindrance: null, beginning: null };

/** What a commit would hold now: the files, and the lines that changed in them. */
export function changesOf(root: string): Changes {
  if (!succeeds(root, ['rev-parse', '--git-dir'])) {
    const beginning = beginningOf(root);
    return { ...NOTHING, hindrance: beginning === null ? 'no-git' : 'no-repository', beginning };
  }
  try {
    // New files are shown like changed ones, without being added: the index stays as the editor has it.
    const status = git(root, [
      'status',
      '--porcelain=v1',
      '-z',
      '--untracked-files=all',
      '--no-renames',
      '--',
      ...OWN,
    ]);
    const files = status
      .split('\0')
      .filter(Boolean)
      .map((line) => ({ state: line.slice(0, 2).trim(), path: line.slice(3) }));
    const diff = files.length === 0 ? '' : diffOf(root, files);
    const seen = createHash('sha256').update(status).update(diff).digest('hex');
    return { ...NOTHING, seen, files, diff: diff.slice(0, SHOWN) };
  } catch (error) {
    return { ...NOTHING, hindrance: wordsOf(error) };
  }
}

const hasCommit = (root: string): boolean => succeeds(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);

function diffOf(root: string, files: Changes['files']): string {
  // In a repository without a commit there is nothing to compare with but what was added.
  const against = hasCommit(root) ? 'HEAD' : '--cached';
  const known = git(root, ['diff', '--no-color', '--no-ext-diff', against, '--', ...OWN]);
  const fresh = files.filter(({ state }) => state === '??').map(({ path }) => `new file ${path}\n`);
  return known + fresh.join('');
}

/** Commits what was shown, and sends it nowhere. What has changed since it was shown is not committed unseen. */
export function commit(
  root: string,
  { message, seen }: { readonly message: string; readonly seen: string },
): unknown {
  const changes = changesOf(root);
  if (changes.hindrance !== null) return { refused: { hindrance: changes.hindrance } };
  if (changes.seen !== seen) return { refused: { hindrance: 'changed-since' } };
  if (changes.files.length === 0) return { refused: { hindrance: 'same' } };
  try {
    git(root, ['add', '--all', '--', ...OWN]);
    git(root, ['commit', '--quiet', '--message', message, '--', ...OWN]);
    return { committed: git(root, ['rev-parse', '--short', 'HEAD']).trim() };
  } catch (error) {
    return { refused: { hindrance: wordsOf(error) } };
  }
}
