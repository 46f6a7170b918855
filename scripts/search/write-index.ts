import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordNumber, type SearchManifest } from '../../src/schemas/search-index.ts';
import type { AnalysedDocument } from './by-document/analysed-document.ts';
import { DisplayGroups } from './display-groups.ts';
import { FacetCollector } from './facet-table.ts';
import { pagefindClient, writePagefindClient } from './pagefind-client.ts';
import { type IsThere, WordIndexWriter } from './word-index/word-index-writer.ts';
import { WordCollector } from './word-lists.ts';

/** Where what our own client reads is made, until the name of its folder is known. */
const UNNAMED = 'new';
/** Where what results show is until it is put into groups. */
const UNGROUPED = 'displays.jsonl';

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

  write(file: string, text: string): void {
    this.#hash.update(`${file}\0${text}\0`);
    writeFileSync(join(this.#folder, file), text);
  }

  /** With what belongs to the files, and is written elsewhere. */
  digest(other: Uint8Array): string {
    return this.#hash.update(other).digest('hex');
  }
}

/**
 * Writes `<dist>/pagefind` (the index) and `<dist>/search` (what results show, facets, lists of words), replacing what
 * is there. Documents are taken one by one, and none is held. The same documents give the same bytes. Files of the index that `isThere`
 * says are in their places already are not written.
 */
export async function writeSearchIndex(
  documents: Iterable<AnalysedDocument> | AsyncIterable<AnalysedDocument>,
  dist: string,
  isThere: IsThere = () => false,
): Promise<SearchManifest> {
  const [pagefind, own] = [join(dist, 'pagefind'), join(dist, 'search')];
  for (const folder of [pagefind, own]) await rm(folder, { recursive: true, force: true });
  const index = new WordIndexWriter();
  const files = new HashedFolder(join(own, UNNAMED));
  const groups = new DisplayGroups(join(own, UNGROUPED));
  const facets = new FacetCollector();
  const words = new WordCollector();
  for await (const document of documents) {
    index.add(recordNumber(groups.count, 'fa'), document.postings);
    words.add(document.words);
    for (const segment of document.segments) {
      facets.add(segment);
      groups.add(segment.display);
    }
  }
  const group = groups.end((number, json) => files.write(`${number}.json`, json));
  if (index.pages === 0) {
    await rm(own, { recursive: true });
    const nothing = { segments: 0, group, folder: '', engine: [], days: null, wordLengths: [] };
    return writeManifest(own, nothing);
  }
  const [table, lists] = [facets.table(), words.lists()];
  for (const [length, list] of lists) files.write(`words-${length}.json`, JSON.stringify(list));
  files.write('facets.json', JSON.stringify(table));
  const pages = index.pages;
  const client = await pagefindClient();
  const { hash, meta } = await index.write(pagefind, client.version, (file, content) =>
    isThere(`pagefind/${file}`, content),
  );
  const engine = await writePagefindClient(pagefind, client, { hash, pages });
  const folder = files.digest(meta).slice(0, 12);
  await rename(join(own, UNNAMED), join(own, folder));
  const days = wholeSpan(table.dates.values);
  return writeManifest(own, {
    segments: groups.count,
    group,
    folder,
    engine,
    days,
    wordLengths: [...lists.keys()],
  });
}

async function writeManifest(folder: string, manifest: SearchManifest): Promise<SearchManifest> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}
