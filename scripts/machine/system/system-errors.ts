import { Failure } from '../../diagnostics/index.ts';

/** What is said where the system refuses something. */
const REFUSALS = {
  ENOSPC: 'fullDisk',
  EDQUOT: 'usedQuota',
  EFBIG: 'fileSizeLimit',
  EACCES: 'noRight',
  EPERM: 'noRight',
  EROFS: 'readOnlySystem',
  EMFILE: 'manyOpenFiles',
  EIO: 'diskFault',
  ENAMETOOLONG: 'longPath',
  ENOTDIR: 'fileForFolder',
  // So the system says where a folder is to be made.
  EEXIST: 'fileForFolder',
  EISDIR: 'folderForFile',
} as const;
type Refusal = keyof typeof REFUSALS;

/** The same in the words of programs that are not written for Node, such as Pagefind's indexer. */
const IN_WORDS: readonly (readonly [RegExp, Refusal])[] = [
  [/no space left on device/i, 'ENOSPC'],
  [/permission denied/i, 'EACCES'],
  [/read-only file system/i, 'EROFS'],
  [/too many open files/i, 'EMFILE'],
];

/** What is said of the place that is written to: where a file is copied, the system names first where it comes from. */
const OF_WRITING: ReadonlySet<Refusal> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS']);

type SystemError = NodeJS.ErrnoException & { readonly dest?: string; readonly errors?: unknown };

const isRefusal = (code: unknown): code is Refusal =>
  typeof code === 'string' && Object.hasOwn(REFUSALS, code);

/** The error of the system that is behind an error, since libraries put theirs around it. */
function refusalIn(error: unknown): { readonly code: Refusal; readonly path: string | undefined } | null {
  if (!(error instanceof Error)) return null;
  const { code, path, dest, cause, errors, message } = error as SystemError;
  if (isRefusal(code)) return { code, path: OF_WRITING.has(code) ? (dest ?? path) : path };
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
  return Failure.of(REFUSALS[refusal.code], refusal.path ?? where, { code: refusal.code });
}
