import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files under `root`, sorted, with `/` between folders. */
export function filesUnder(root: string): string[] {
  const paths: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(`${root}/${below}`, { withFileTypes: true })) {
      if (entry.isDirectory()) walk(`${below}${entry.name}/`);
      else if (entry.isFile()) paths.push(below + entry.name);
    }
  };
  walk('');
  return paths.sort();
}

/** What is known of a file without reading it. */
export interface FileFacts {
  readonly sha256: string;
  readonly bytes: number;
}

/** The files of a site that is being made: what was made now, and what stays as the last build has made it. */
export interface SiteFiles {
  /** The paths of all files, sorted, with `/` between folders. */
  readonly paths: () => string[];
  /** Where a file of the site is on the disk. */
  readonly at: (path: string) => string;
  readonly factsOf: (path: string) => FileFacts;
  /** Whether a file stays as it was. */
  readonly isKept: (path: string) => boolean;
  /** From now on a file stays as it was. */
  readonly keep: (path: string, facts: FileFacts) => void;
}

/** Where files stay as they are, and what is known of them by their paths. */
export interface KeptFiles {
  readonly folder: string;
  readonly files: ReadonlyMap<string, FileFacts>;
}

const NOTHING_KEPT: KeptFiles = { folder: '', files: new Map() };

/**
 * The files of the site that is made in `folder`. Where a file is both there and among those that are kept, the one that is
 * kept counts: a page of the present stands before one of the past at the same address. What is in `folder` is looked at each time.
 */
export function siteFiles(folder: string, given: KeptFiles = NOTHING_KEPT): SiteFiles {
  const kept = new Map(given.files);
  const isKept = (path: string): boolean => kept.has(path);
  const at = (path: string): string => join(isKept(path) ? given.folder : folder, path);
  return {
    isKept,
    at,
    keep: (path, facts) => void kept.set(path, facts),
    paths: () => [...new Set([...kept.keys(), ...filesUnder(folder)])].sort(),
    factsOf: (path) => {
      const known = kept.get(path);
      if (known !== undefined) return known;
      const bytes = readFileSync(at(path));
      return { sha256: hash('sha256', bytes), bytes: bytes.length };
    },
  };
}

/** The bytes of a file. */
export const sizeOf = (files: SiteFiles, path: string): number =>
  files.isKept(path) ? files.factsOf(path).bytes : statSync(files.at(path)).size;
