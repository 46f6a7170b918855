import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Phrase, phrase, phraseInWords } from '../diagnostics/index.ts';
import { networkReason } from '../machine/network/network-errors.ts';

/** What stands at a path of a copy. */
export type Entry = 'file' | 'folder' | 'link' | 'special file';

/** What stands at a path, in words. */
export const inWords = (entry: Entry): Phrase =>
  entry === 'file'
    ? phrase('file')
    : entry === 'folder'
      ? phrase('folder')
      : entry === 'link'
        ? phrase('link')
        : phrase('specialFile');

/** A copy of a built site, wherever it is. */
export interface SiteCopy {
  /** Everything that is in it, by its path from the site's root; null where that cannot be known, as on a host. */
  readonly entries: ReadonlyMap<string, Entry> | null;
  /** The bytes of a file. Rejects with a `CannotBeRead`. */
  read(path: string): Promise<Uint8Array>;
}

/** Why a file of a copy has no bytes to compare. `isMissing` where there is no such file at all. */
export class CannotBeRead extends Error {
  readonly why: Phrase;
  readonly isMissing: boolean;
  constructor(why: Phrase, { isMissing = false } = {}) {
    super(phraseInWords(why, 'en'));
    this.why = why;
    this.isMissing = isMissing;
  }
}

function entriesUnder(root: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const kind = entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'special file';
      entries.set(path, entry.isDirectory() ? 'folder' : kind);
      if (!entry.isDirectory()) continue;
      try {
        walk(path);
      } catch {
        // What is in a folder that cannot be read is missing from the copy.
      }
    }
  };
  walk('');
  return entries;
}

/** A copy in a folder. Links in it are not followed, and nothing is read that is no plain file: a FIFO would wait for ever. */
export function copyInFolder(root: string): SiteCopy {
  const entries = entriesUnder(root);
  return {
    entries,
    async read(path) {
      const entry = entries.get(path);
      if (entry === undefined) throw new CannotBeRead(phrase('missing'), { isMissing: true });
      if (entry !== 'file') throw new CannotBeRead(phrase('notThatFile', { found: inWords(entry) }));
      try {
        return readFileSync(join(root, path));
      } catch (error) {
        throw new CannotBeRead(phrase('notOpened', { reason: { told: networkReason(error) } }));
      }
    },
  };
}

/** How long a host may take for one file, in milliseconds. */
const PATIENCE = 120_000;

/** Where hosts answer with the content of this page, they say at the same time that there is no other. */
const NOT_FOUND_PAGE = '404.html';

/** A copy on a host, at the address of the site's root. What else is there, a host does not tell. */
export function copyOnHost(address: URL): SiteCopy {
  const root = new URL(address);
  root.search = '';
  root.hash = '';
  root.pathname = root.pathname.replace(/(?:index\.html)?$/, '').replace(/\/?$/, '/');
  return {
    entries: null,
    async read(path) {
      const url = root.href + path.split('/').map(encodeURIComponent).join('/');
      let response: Response;
      let bytes: Uint8Array;
      try {
        response = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
        bytes = await response.bytes();
      } catch (error) {
        throw new CannotBeRead(phrase('notFetched', { reason: { told: networkReason(error) } }));
      }
      const isGiven = response.ok || (path === NOT_FOUND_PAGE && response.status === 404);
      const isMissing = response.status === 404;
      const why = isMissing ? phrase('missing') : phrase('hostAnswers', { status: String(response.status) });
      if (!isGiven) throw new CannotBeRead(why, { isMissing });
      return bytes;
    },
  };
}
