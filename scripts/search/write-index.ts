import { createHash, hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchManifest } from '../../src/schemas/search-index.ts';
import { linkOrCopy } from '../machine/system/link-or-copy.ts';
import type { MadeFile } from '../site/last-build.ts';
import type { SearchParts } from './making/search-parts.ts';
import {
  lastPagefindClient,
  type PagefindClient,
  pagefindClient,
  writePagefindClient,
} from './pagefind-client.ts';
import { INDEX_FOLDER, IndexFiles, type LastFiles, NO_LAST_FILES } from './word-index/index-files.ts';
import type { WordIndexRecord } from './word-index/word-index-writer.ts';

/** Where what our own client reads is made, until the name of its folder is known. */
const UNNAMED = 'new';

/** The search of a site as it was written. */
export interface WrittenSearch {
  readonly manifest: SearchManifest;
  /** Null where nothing is to be found. */
  readonly index: WordIndexRecord | null;
}

/** How the search of a site is written. */
export interface WritingWay {
  readonly last?: LastFiles;
  /** Pagefind's own files, where they are known already. */
  readonly client?: PagefindClient;
}

/** From the first to the last of days that are told as in `FacetTable`. */
function wholeSpan(dates: readonly string[]): SearchManifest['days'] {
  const days = dates.flatMap((date) => date.split('/')).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** Files that are written one by one, and a digest of all of them. */
class HashedFolder {
  readonly #hash = createHash('sha256');
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  #tell(file: string, sha256: string): void {
    this.#hash.update(`${file}\0${sha256}\0`);
  }

  write(file: string, text: string): void {
    this.#tell(file, hash('sha256', text));
    writeFileSync(join(this.#folder, file), text);
  }

  /** Takes what a file of the last site has: files of a site are replaced, and never written again. */
  copy(file: string, { file: from, sha256 }: MadeFile): void {
    this.#tell(file, sha256);
    linkOrCopy(from, join(this.#folder, file));
  }

  /** With what belongs to the files, and is written elsewhere. */
  digest(other: Uint8Array): string {
    return this.#hash.update(other).digest('hex');
  }
}

/**
 * Writes `<dist>/pagefind` (the index) and `<dist>/search` (what results show, facets, lists of words). The same parts give the same bytes.
 * Files of the index that `last` has with the same content are not written.
 */
export async function writeSearch(
  { segments, pages, table, lists, displays, index }: SearchParts,
  dist: string,
  { last = NO_LAST_FILES, client }: WritingWay = {},
): Promise<WrittenSearch> {
  const own = join(dist, 'search');
  if (pages.length === 0) {
    const group = displays(() => {});
    const nothing = { segments: 0, group, folder: '', engine: [], days: null, wordLengths: [] };
    return { manifest: await writeManifest(own, nothing), index: null };
  }
  const files = new HashedFolder(join(own, UNNAMED));
  const group = displays((number, one) => {
    const file = `${number}.json`;
    if (typeof one === 'string') files.write(file, one);
    else files.copy(file, one);
  });
  for (const [length, list] of lists) files.write(`words-${length}.json`, JSON.stringify(list));
  files.write('facets.json', JSON.stringify(table));
  const pagefind = client ?? lastPagefindClient(last) ?? (await pagefindClient());
  const indexFiles = new IndexFiles(dist, last);
  const record = await index(indexFiles);
  const { hash: name, meta } = await indexFiles.end(pagefind.version, pages);
  const facts = { hash: name, pages: pages.length };
  const engine = await writePagefindClient(join(dist, INDEX_FOLDER), pagefind, facts);
  const folder = files.digest(meta).slice(0, 12);
  await rename(join(own, UNNAMED), join(own, folder));
  const days = wholeSpan(table.dates.values);
  const manifest = { segments, group, folder, engine, days, wordLengths: [...lists.keys()] };
  return { manifest: await writeManifest(own, manifest), index: record };
}

async function writeManifest(folder: string, manifest: SearchManifest): Promise<SearchManifest> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}

/** Removes the search of a site. */
export async function removeSearch(dist: string): Promise<void> {
  for (const folder of [INDEX_FOLDER, 'search'])
    await rm(join(dist, folder), { recursive: true, force: true });
}
