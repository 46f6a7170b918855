import type { Manifest } from '../../../src/schemas/data.ts';
import type { PackKeys } from '../../offline/packs.ts';
import type { LastBuild } from '../last-build.ts';
import type { PageKeys } from '../make-pages.ts';
import { MANIFEST, SIGNATURES } from '../site-manifest.ts';
import { swapIn, swapInChanged } from '../swap-site.ts';
import type { FileFacts, KeptFiles, SiteFiles } from './site-files.ts';

/** A new site, before it is in its place. */
export interface MadeSite {
  /** The folder of what was made now. */
  readonly folder: string;
  readonly files: SiteFiles;
  readonly pages: PageKeys;
  readonly packs: PackKeys;
  readonly manifest: Manifest;
}

/** The pages of the last site that are the new one's, too: their keys are the same. */
export function keptOf(dist: string, last: LastBuild, pages: PageKeys): KeptFiles {
  const files = [...pages].flatMap(([path, key]): [string, FileFacts][] => {
    const page = last.pages.get(path);
    return page === undefined || page.key !== key ? [] : [[path, page]];
  });
  return { folder: dist, files: new Map(files) };
}

/** The SHA-256 of every file of a site, by its path. */
type Hashes = ReadonlyMap<string, string>;

/** Folders of files that are made when all pages are, and are named by what is in them: no page can lead to one. */
const MADE_AFTER_PAGES = /^(?:pagefind|search|offline)\//;

/**
 * Whether a file need not be looked through again: it was when it was made, and all that it could lead to is still there.
 */
export function soundIn({ files }: MadeSite, last: LastBuild, hashes: Hashes): (path: string) => boolean {
  const isWhole = last.files.every((path) => hashes.has(path) || MADE_AFTER_PAGES.test(path));
  return (path) => isWhole && files.isKept(path);
}

/** The SHA-256 of every file of the site. */
export const hashesOf = ({ manifest, files }: MadeSite): Hashes =>
  new Map([
    ...Object.entries(manifest.files).map(([path, { sha256 }]): [string, string] => [path, sha256]),
    [MANIFEST, files.factsOf(MANIFEST).sha256],
  ]);

/**
 * Puts a new site in the place of the old one: whole, or what of it has changed, where pages were kept. Returns what was found before of the files
 * that stand where they were.
 */
export function putInPlace(
  { folder, files }: MadeSite,
  dist: string,
  { last, hashes }: { readonly last: LastBuild; readonly hashes: Hashes },
): LastBuild['found'] {
  const paths = [...hashes.keys()];
  if (!paths.some((path) => files.isKept(path))) {
    swapIn(folder, dist);
    return new Map();
  }
  const isSame = (path: string): boolean => last.standing.get(path) === hashes.get(path);
  swapInChanged(folder, dist, {
    put: paths.filter((path) => !files.isKept(path) && !isSame(path)),
    // A signature is of the last site.
    remove: [...last.found.keys(), ...SIGNATURES].filter((path) => !hashes.has(path)),
  });
  return new Map([...last.found].filter(([path]) => files.isKept(path) || isSame(path)));
}
