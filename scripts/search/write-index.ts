import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import {
  type Language,
  pageName,
  recordNumber,
  type SearchManifest,
} from '../../src/schemas/search-index.ts';
import { facetTable } from './facet-table.ts';
import { contentOf, type SearchSegment } from './index-content.ts';
import { renamePages } from './page-names.ts';
import { withInjectedFetch } from './pagefind-module.ts';
import { wordLists } from './word-lists.ts';
import { writeSmall } from './write-module.ts';

const LANGUAGES: readonly Language[] = ['fa', 'en'];

/** Display records in one file. More make fewer files; fewer make a cold search smaller, which loads up to ten. */
const GROUP = 8;
/**
 * Places of words in one chunk of the index (Pagefind's own default is 20,000): a question loads a chunk for nearly
 * each of its words, so small ones are cheaper. Pagefind reads it from this variable only.
 */
const CHUNK_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const CHUNK_PLACES = 3500;
/** One code for both languages: Pagefind has no stemmer of its own for it, and one index serves both. */
const INDEX_LANGUAGE = 'und';
/** What Pagefind loads before it can be asked anything. */
const ENGINE = /^(?:pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.unknown\.pagefind)$/;
/** Pagefind's client, which ours loads (src/browser/search/engine/load.ts). */
const CLIENT = 'pagefind.js';
/** Written by Pagefind, and not needed by our client: its fragments, interfaces and worker. */
const LEFT_OUT = /^(?:fragment|pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\..*)$/;

function orThrow(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** A page of Pagefind's index. */
interface Page {
  /** By which our client knows it (`pageName`). */
  readonly name: string;
  readonly content: string;
}

/** Writes Pagefind's own files. Returns the names of those that it loads first. */
async function writePagefind(pages: readonly Page[], folder: string): Promise<string[]> {
  const before = process.env[CHUNK_VARIABLE];
  process.env[CHUNK_VARIABLE] = String(CHUNK_PLACES);
  try {
    const { index, errors } = await createIndex({ maxFragments: 1 });
    orThrow(errors);
    if (index === undefined) throw new Error('Pagefind: no index');
    for (const { name, content } of pages) {
      const added = { url: name, content, language: INDEX_LANGUAGE };
      orThrow((await index.addCustomRecord(added)).errors);
    }
    orThrow((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
    if (before === undefined) delete process.env[CHUNK_VARIABLE];
    else process.env[CHUNK_VARIABLE] = before;
  }
  for (const name of await readdir(folder)) {
    if (LEFT_OUT.test(name)) await rm(join(folder, name), { recursive: true });
    if (name.endsWith('.pf_meta')) {
      const file = join(folder, name);
      await writeFile(
        file,
        renamePages(
          await readFile(file),
          pages.map(({ name }) => name),
        ),
      );
    }
    if (name === CLIENT) {
      const file = join(folder, name);
      await writeFile(file, withInjectedFetch(await readFile(file, 'utf8')));
      await writeSmall(file, file);
    }
  }
  return (await readdir(folder)).filter((name) => ENGINE.test(name)).sort();
}

/** The pages of Pagefind's index: a segment has one for each of its languages, if it has a word at all. */
const pagesOf = (segments: readonly SearchSegment[]): Page[] =>
  segments.flatMap(({ display, fields }, number) =>
    LANGUAGES.flatMap((lang) => {
      const text = display.text[lang];
      if (text === null) return [];
      const { content, lengths } = contentOf(text, fields[lang]);
      return content === '' ? [] : [{ name: pageName(recordNumber(number, lang), lengths), content }];
    }),
  );

/** From the first to the last of days that are told as in `FacetTable`. */
function wholeSpan(dates: readonly string[]): SearchManifest['days'] {
  const days = dates.flatMap((date) => date.split('/')).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** What our own client reads beside Pagefind's folder. Returns the manifest. */
async function writeOwn(
  segments: readonly SearchSegment[],
  pages: readonly Page[],
  engine: readonly string[],
  folder: string,
): Promise<SearchManifest> {
  const files = new Map<string, string>();
  for (let at = 0; at < segments.length; at += GROUP) {
    const group = segments.slice(at, at + GROUP).map(({ display }) => display);
    files.set(`${at / GROUP}.json`, JSON.stringify(group));
  }
  const words = wordLists(segments);
  for (const [length, list] of words) files.set(`words-${length}.json`, JSON.stringify(list));
  const table = facetTable(segments);
  files.set('facets.json', JSON.stringify(table));
  // File by file: those of a large archive are together longer than a string can be.
  const hash = createHash('sha256');
  for (const [file, text] of files) hash.update(`${file}\0${text}\0`);
  for (const { name, content } of pages) hash.update(name).update(content);
  const name = hash.digest('hex').slice(0, 12);
  await mkdir(join(folder, name), { recursive: true });
  for (const [file, text] of files) await writeFile(join(folder, name, file), text);
  const manifest: SearchManifest = {
    segments: segments.length,
    group: GROUP,
    folder: name,
    engine,
    days: wholeSpan(table.dates.values),
    wordLengths: [...words.keys()],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}

/**
 * Writes `<dist>/pagefind` (the index) and `<dist>/search` (what results show, facets, lists of words), replacing what
 * is there. The same segments give the same bytes. Throws an `Error` where Pagefind reports one.
 */
export async function writeSearchIndex(
  segments: readonly SearchSegment[],
  dist: string,
): Promise<SearchManifest> {
  const pages = pagesOf(segments);
  await rm(join(dist, 'pagefind'), { recursive: true, force: true });
  await rm(join(dist, 'search'), { recursive: true, force: true });
  const engine = pages.length > 0 ? await writePagefind(pages, join(dist, 'pagefind')) : [];
  return writeOwn(pages.length > 0 ? segments : [], pages, engine, join(dist, 'search'));
}
