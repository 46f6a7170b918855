import { Failure } from '../../diagnostics/index.ts';

/** What the system says where it refuses something, in words, and what somebody can do about it. */
const REFUSALS = {
  ENOSPC: ['full disk', 'space for what is written', 'Make room on the disk'],
  EDQUOT: ['used-up quota', 'space for what is written', 'Make room on the disk, or ask for a larger quota'],
  EFBIG: ['limit on the size of files', 'space for what is written', 'Raise the limit'],
  EACCES: [
    'refusal',
    'the right to read and write here',
    'Give yourself this right, or work in another folder',
  ],
  EPERM: [
    'refusal',
    'the right to read and write here',
    'Give yourself this right, or work in another folder',
  ],
  EROFS: [
    'file system that can only be read',
    'one that can be written',
    'Mount it for writing, or work in another folder',
  ],
  EMFILE: ['limit on open files', 'to open one more', 'Raise the limit (ulimit -n)'],
  EIO: ['fault of the disk', 'to read and write it', 'Check the disk'],
  ENAMETOOLONG: [
    'path that is too long for this file system',
    'a shorter one',
    'Work in a folder with a shorter path',
  ],
  ENOTDIR: ['file where a folder has to be', 'a folder', 'Move the file away'],
  EISDIR: ['folder where a file has to be', 'a file', 'Move the folder away'],
} as const;
type Refusal = keyof typeof REFUSALS;

/** The same in the words of programs that are not written for Node, such as Pagefind's indexer. */
const IN_WORDS: readonly (readonly [RegExp, Refusal])[] = [
  [/no space left on device/i, 'ENOSPC'],
  [/permission denied/i, 'EACCES'],
  [/read-only file system/i, 'EROFS'],
  [/too many open files/i, 'EMFILE'],
];

const isRefusal = (code: unknown): code is Refusal =>
  typeof code === 'string' && Object.hasOwn(REFUSALS, code);

/** The error of the system that is behind an error, since libraries put theirs around it. */
function refusalIn(error: unknown): { readonly code: Refusal; readonly path: string | undefined } | null {
  if (!(error instanceof Error)) return null;
  const { code, path, cause, errors, message } = error as NodeJS.ErrnoException & { errors?: unknown };
  if (isRefusal(code)) return { code, path };
  const inner = [cause, ...(Array.isArray(errors) ? errors : [])];
  for (const one of inner) {
    const found = refusalIn(one);
    if (found !== null) return found;
  }
  const [named = ''] = /\bE[A-Z]{2,}\b/.exec(message) ?? [];
  if (isRefusal(named)) return { code: named, path: undefined };
  const [, told] = IN_WORDS.find(([words]) => words.test(message)) ?? [];
  return told === undefined ? null : { code: told, path: undefined };
}

/**
 * An error of the system as one sentence and how to mend it: a full disk, a folder that may not be written. Null where
 * the error is something else. `where` is named where the system does not tell the place.
 */
export function systemFailure(error: unknown, where: string): Failure | null {
  const refusal = refusalIn(error);
  if (refusal === null) return null;
  const [found, expected, mend] = REFUSALS[refusal.code];
  return new Failure({
    where: refusal.path ?? where,
    what: `Unexpected ${found} (${refusal.code}), expected ${expected}`,
    mend: `${mend}, then run the command again; what was there before is untouched.`,
  });
}
