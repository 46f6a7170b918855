import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { withInjectedFetch } from './pagefind-module.ts';
import { INDEX_FOLDER, INDEX_LANGUAGE, keepOfLast, type LastFiles } from './word-index/index-files.ts';
import { writeSmall } from './write-module.ts';

/** Pagefind's client, which ours loads (src/browser/search/engine/load.ts). */
const CLIENT = 'pagefind.js';
const WASM = 'wasm.unknown.pagefind';
/** What Pagefind's client loads first: it tells which index there is. */
const ENTRY = 'pagefind-entry.json';

const entrySchema = z.looseObject({
  version: z.string(),
  languages: z.record(z.string(), z.looseObject({ hash: z.string(), page_count: z.number() })),
});
type Entry = z.infer<typeof entrySchema>;

/** Pagefind's own files, which are the same for every index. */
export interface PagefindClient {
  readonly version: string;
  readonly entry: Entry;
  /** Null where they stay as the last site has them. */
  readonly files: ReadonlyMap<string, Uint8Array> | null;
}

function orThrow(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Asks Pagefind for its own files: it gives them with an index only, so it indexes one word. */
export async function pagefindClient(): Promise<PagefindClient> {
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({});
    orThrow(errors);
    if (index === undefined) throw new Error('Pagefind: no index');
    orThrow((await index.addCustomRecord({ url: '0', content: 'a', language: INDEX_LANGUAGE })).errors);
    const given = await index.getFiles();
    orThrow(given.errors);
    const files = new Map(given.files.map(({ path, content }) => [path, content] as const));
    const entry = entrySchema.parse(JSON.parse(new TextDecoder().decode(files.get(ENTRY))));
    return { version: entry.version, entry, files };
  } finally {
    await close();
  }
}

/** Pagefind's own files as this very program has put them into the last site, where they stay; null where they are not all there. */
export function lastPagefindClient(last: LastFiles): PagefindClient | null {
  const entryFile = last.find(`${INDEX_FOLDER}/${ENTRY}`);
  if (entryFile === null) return null;
  const { data: entry } = entrySchema.safeParse(JSON.parse(readFileSync(entryFile.file, 'utf8')));
  const others = [WASM, CLIENT].map((name) => `${INDEX_FOLDER}/${name}`);
  return entry === undefined || !keepOfLast(last, others)
    ? null
    : { version: entry.version, entry, files: null };
}

/** Writes the two files that Pagefind's pages load. Throws an `Error` where Pagefind has given others than it does now. */
async function writeClientFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const [client, wasm] = [files.get(CLIENT), files.get(WASM)];
  if (client === undefined || wasm === undefined)
    throw new Error(`Pagefind: Unexpected files without ${CLIENT} or ${WASM}, expected both`);
  await writeFile(join(folder, WASM), wasm);
  const source = join(folder, `source.${CLIENT}`);
  await writeFile(source, withInjectedFetch(new TextDecoder().decode(client)));
  await writeSmall(source, join(folder, CLIENT));
  await rm(source);
}

/**
 * Writes Pagefind's own files beside an index of `pages` pages whose meta file has `hash` in its name. Returns the names of the files that Pagefind loads
 * first. Throws an `Error` where Pagefind has given others than it does now.
 */
export async function writePagefindClient(
  folder: string,
  { entry, files }: PagefindClient,
  { hash, pages }: { readonly hash: string; readonly pages: number },
): Promise<string[]> {
  const facts = { ...entry.languages[INDEX_LANGUAGE], hash, page_count: pages };
  await writeFile(join(folder, ENTRY), JSON.stringify({ ...entry, languages: { [INDEX_LANGUAGE]: facts } }));
  if (files !== null) await writeClientFiles(folder, files);
  return [ENTRY, `pagefind.${hash}.pf_meta`, WASM].sort();
}
