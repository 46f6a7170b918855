import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchManifest } from '../../src/schemas/search-index.ts';
import { numberPages } from './page-names.ts';
import { contentOf, type SearchRecord } from './record.ts';

/** Display records in one file. More make fewer files; fewer make a cold search smaller, which loads up to ten. */
const GROUP = 8;
/**
 * Places of words in one chunk of the index (Pagefind's own default is 20,000): a question loads a chunk for nearly
 * each of its words, so small ones are cheaper. Pagefind reads it from this variable only.
 */
const CHUNK_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const CHUNK_PLACES = 4000;
/** One code for both languages: Pagefind has no stemmer of its own for it, and one index serves both. */
const INDEX_LANGUAGE = 'und';
/** Written by Pagefind, and not needed by our client: its fragments, interfaces and worker. */
const LEFT_OUT = /^(?:fragment|pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\..*)$/;

function orThrow(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

async function writePagefind(records: readonly SearchRecord[], folder: string): Promise<void> {
  const before = process.env[CHUNK_VARIABLE];
  process.env[CHUNK_VARIABLE] = String(CHUNK_PLACES);
  try {
    const { index, errors } = await createIndex({ maxFragments: 1 });
    orThrow(errors);
    if (index === undefined) throw new Error('Pagefind: no index');
    for (const [number, record] of records.entries()) {
      const filters = { ...record.filters };
      const added = { url: String(number), content: contentOf(record), language: INDEX_LANGUAGE, filters };
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
      await writeFile(file, numberPages(await readFile(file), records.length));
    }
  }
}

/** The display records, beside Pagefind's folder. Returns the manifest. */
async function writeDisplay(records: readonly SearchRecord[], folder: string): Promise<SearchManifest> {
  const files: string[] = [];
  for (let at = 0; at < records.length; at += GROUP) {
    files.push(JSON.stringify(records.slice(at, at + GROUP).map(({ display }) => display)));
  }
  const hash = createHash('sha256').update(files.join('\n'));
  for (const record of records) hash.update(contentOf(record));
  const name = hash.digest('hex').slice(0, 12);
  await mkdir(join(folder, name), { recursive: true });
  for (const [number, file] of files.entries()) await writeFile(join(folder, name, `${number}.json`), file);
  const manifest: SearchManifest = { records: records.length, group: GROUP, folder: name };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}

/**
 * Writes `<dist>/pagefind` (the index) and `<dist>/search` (what results show), replacing what is there. Records
 * without a single word are left out, since Pagefind leaves them out. The same records give the same bytes.
 * Throws an `Error` where Pagefind reports one.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  dist: string,
): Promise<SearchManifest> {
  const searchable = records.filter((record) => contentOf(record) !== '');
  await rm(join(dist, 'pagefind'), { recursive: true, force: true });
  await rm(join(dist, 'search'), { recursive: true, force: true });
  if (searchable.length > 0) await writePagefind(searchable, join(dist, 'pagefind'));
  return writeDisplay(searchable, join(dist, 'search'));
}
