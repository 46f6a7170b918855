import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from '../diagnostics/index.ts';
import type { LastEdition } from '../pipeline/index.ts';

const BOOKS = ['seeds/ids.json', 'content/addresses.json'];
const CONTENT = 'content/fa';
const LEDGER = /(?:\/|\.)ids\.json$/;
/** Bytes that git may answer with at once. */
const MOST = 2 ** 30;

/** What git answers; null where the folder is in no repository, or there is no git. */
function git(root: string, args: readonly string[], input = ''): Buffer | null {
  try {
    const stdio: ['pipe', 'pipe', 'ignore'] = ['pipe', 'pipe', 'ignore'];
    return execFileSync('git', ['-C', root, '-c', 'core.quotePath=false', ...args], {
      input,
      stdio,
      maxBuffer: MOST,
    });
  } catch {
    return null;
  }
}

const names = (answer: Buffer | null): string[] => answer?.toString('utf8').split('\0').filter(Boolean) ?? [];

/** Files as a commit has them. Paths are relative to the archive's root; a file that the commit lacks is left out. */
function filesAt(root: string, commit: string, paths: readonly string[]): TextFile[] {
  if (paths.length === 0) return [];
  const answer = git(root, ['cat-file', '--batch'], paths.map((path) => `${commit}:./${path}\n`).join(''));
  if (answer === null) return [];
  let at = 0;
  return paths.flatMap((path) => {
    const end = answer.indexOf(0x0a, at);
    const size = /^\S+ blob (\d+)$/.exec(answer.subarray(at, end).toString('utf8'))?.[1];
    at = end + 1;
    if (size === undefined) return [];
    const text = answer.subarray(at, at + Number(size)).toString('utf8');
    at += Number(size) + 1;
    return [{ path, text }];
  });
}

function present(root: string, path: string): TextFile[] {
  return existsSync(join(root, path)) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
}

function presentContent(root: string): TextFile[] {
  if (!existsSync(join(root, CONTENT))) return [];
  return readdirSync(join(root, CONTENT))
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => present(root, `${CONTENT}/${name}`));
}

const isContent = (path: string): boolean => path.startsWith(`${CONTENT}/`) && path.endsWith('.mdx');

/** A commit in whose place a path is shown in messages: `content/fa/a.mdx` of the last one is `HEAD:content/fa/a.mdx`. */
const named = (commit: string, { path, text }: TextFile): TextFile => ({ path: `${commit}:${path}`, text });

/**
 * The commit that was published last: the one that is being merged into, or was, where the last commit is a merge; else
 * the last commit. Null where the archive is in no repository.
 */
function publishedCommit(root: string): string | null {
  const isThere = (ref: string): boolean => git(root, ['rev-parse', '--verify', '-q', ref]) !== null;
  if (!isThere('HEAD')) return null;
  return !isThere('MERGE_HEAD') && isThere('HEAD^2') ? 'HEAD^1' : 'HEAD';
}

/**
 * What was published, as far as this machine knows: the present content/, and where the archive is in a repository, what
 * the last commit has otherwise: so a file that was restored from an older commit is not taken for the last edition.
 */
export function lastEdition(root: string): LastEdition {
  const books = BOOKS.flatMap((path) => present(root, path));
  const changed = names(
    git(root, ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', CONTENT, ...BOOKS]),
  );
  const committed = filesAt(root, 'HEAD', changed);
  return {
    content: [
      ...presentContent(root),
      ...committed.filter(({ path }) => isContent(path)).map((file) => named('HEAD', file)),
    ],
    books: [...books, ...committed.filter(({ path }) => BOOKS.includes(path))],
  };
}

/** What `--resolve` takes for published: the commit that was published last; without a repository, the present content/. */
export function publishedEdition(root: string): LastEdition {
  const commit = publishedCommit(root);
  const all =
    commit === null
      ? []
      : names(git(root, ['ls-tree', '-r', '--name-only', '-z', commit, '--', CONTENT, 'seeds']));
  const content = commit === null ? [] : filesAt(root, commit, all.filter(isContent));
  const books = BOOKS.flatMap((path) => present(root, path));
  if (commit === null || content.length === 0)
    return { content: presentContent(root), books, resolve: { ledgers: [] } };
  const ledgers = filesAt(
    root,
    commit,
    all.filter((path) => LEDGER.test(path) && !BOOKS.includes(path)),
  );
  return {
    content: content.map((file) => named(commit, file)),
    books: [...books, ...filesAt(root, commit, BOOKS)],
    resolve: { ledgers },
  };
}
