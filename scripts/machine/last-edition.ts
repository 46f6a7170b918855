import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from '../diagnostics/index.ts';
import type { LastEdition } from '../pipeline/index.ts';
import { EACH_TIME, type FileReading } from './seeds/remembered-files.ts';

/** The book of addresses, and its published copy. */
export const BOOKS = ['seeds/ids.json', 'content/addresses.json'];
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

/** The time of the last commit that changed an archive's folder; null where it is in no repository, or nothing of it is committed. */
export function lastCommitTime(root: string): Date | null {
  const seconds = git(root, ['log', '-1', '--format=%ct', '--', '.'])?.toString('utf8').trim();
  return seconds ? new Date(1000 * Number(seconds)) : null;
}

/** The commit that an archive's folder stands at; null where it is in no repository. */
export const lastCommit = (root: string): string | null =>
  git(root, ['rev-parse', '--verify', '-q', 'HEAD'])?.toString('utf8').trim() ?? null;

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

function present(root: string, path: string, reading = EACH_TIME): TextFile[] {
  if (!existsSync(join(root, path))) return [];
  const bytes = reading.bytes(join(root, path));
  return [reading.once('file', bytes, () => ({ path, text: bytes.toString('utf8') }))];
}

function presentContent(root: string, reading = EACH_TIME): TextFile[] {
  if (!existsSync(join(root, CONTENT))) return [];
  return readdirSync(join(root, CONTENT))
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => present(root, `${CONTENT}/${name}`, reading));
}

const isContent = (path: string): boolean => path.startsWith(`${CONTENT}/`) && path.endsWith('.mdx');

/** A commit in whose place a path is shown in messages: `content/fa/a.mdx` of the last one is `HEAD:content/fa/a.mdx`. */
const named = (commit: string, { path, text }: TextFile): TextFile => ({ path: `${commit}:${path}`, text });

/**
 * The commits that may have been published last, the latest first. While branches are merged that is the one that is
 * merged into; after a merge the merge itself, if it is sound, else the one that was merged into. None where the archive
 * is in no repository.
 */
function publishedCommits(root: string): string[] {
  const isThere = (ref: string): boolean => git(root, ['rev-parse', '--verify', '-q', ref]) !== null;
  if (!isThere('HEAD')) return [];
  return !isThere('MERGE_HEAD') && isThere('HEAD^2') ? ['HEAD', 'HEAD^1'] : ['HEAD'];
}

/** Content that no commit has; none where the archive is in no repository, since content/ is all that is known then. */
function draftsOf(root: string, content: readonly TextFile[]): string[] {
  const prefix = git(root, ['rev-parse', '--show-prefix'])?.toString('utf8').trim();
  if (prefix === undefined) return [];
  const committed = names(git(root, ['ls-tree', '-r', '--name-only', '-z', 'HEAD', '--', CONTENT]));
  // A folder within somebody's repository that has none of it is in no repository of its own.
  if (committed.length === 0 && prefix !== '') return [];
  const known = new Set(committed);
  return content.flatMap(({ path }) => (known.has(path) ? [] : [path]));
}

/**
 * What was published, as far as this machine knows: the present content/, and where the archive is in a repository, what
 * the last commit has otherwise: so a file that was restored from an older commit is not taken for the last edition.
 */
export function lastEdition(root: string, reading: FileReading = EACH_TIME): LastEdition {
  const books = BOOKS.flatMap((path) => present(root, path, reading));
  const changed = names(
    git(root, ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', CONTENT, ...BOOKS]),
  );
  const committed = filesAt(root, 'HEAD', changed);
  const shown = presentContent(root, reading);
  return {
    drafts: draftsOf(root, shown),
    content: [
      ...shown,
      ...committed.filter(({ path }) => isContent(path)).map((file) => named('HEAD', file)),
    ],
    books: [...books, ...committed.filter(({ path }) => BOOKS.includes(path))],
  };
}

/**
 * What `--resolve` takes for published: what the earliest of those commits shows, and the ledgers of all of them. A ledger
 * of a later one is believed where it does not contradict what the earlier one has shown. Without a repository, the
 * present content/ is what was published.
 */
export function publishedEdition(root: string): LastEdition {
  const commits = publishedCommits(root);
  const commit = commits.at(-1);
  const listed = (one: string): string[] =>
    names(git(root, ['ls-tree', '-r', '--name-only', '-z', one, '--', CONTENT, 'seeds']));
  const content = commit === undefined ? [] : filesAt(root, commit, listed(commit).filter(isContent));
  const books = BOOKS.flatMap((path) => present(root, path));
  if (commit === undefined || content.length === 0)
    return { content: presentContent(root), books, resolve: { ledgers: [] } };
  const isLedger = (path: string): boolean => LEDGER.test(path) && !BOOKS.includes(path);
  return {
    content: content.map((file) => named(commit, file)),
    books: [...books, ...filesAt(root, commit, BOOKS)],
    resolve: { ledgers: commits.flatMap((one) => filesAt(root, one, listed(one).filter(isLedger))) },
  };
}
