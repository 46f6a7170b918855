import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const source = (name: string): string =>
  fileURLToPath(new URL(`../../src/browser/search/engine/${name}`, import.meta.url));

/** What the module exports beside the types of `api.ts`. */
const DECLARATIONS = `
/** How the module reaches the archive's files. */
export interface Loader {
  /** The absolute URL of the archive's root, with a slash at its end. */
  readonly root: string;
  /** A file of the archive; rejects where it cannot be had whole. */
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Pagefind's own module, \`<root>pagefind/pagefind.js\`. */
  pagefind(): Promise<unknown>;
}
export declare function httpLoader(root: string): Loader;
/** In Node: \`root\` is a folder's \`file:\` URL. */
export declare function folderLoader(root: string): Loader;

/** Opens the search of the archive at \`root\`; of the one beside this module where none is named. */
export declare function openSearch(options?: {
  readonly root?: string;
  readonly load?: Loader;
  readonly lang?: Language;
}): Search;

/** Searches the archive beside this module. */
export declare function search(query: string, options?: SearchOptions): Promise<Answer>;
`;

/**
 * Writes `<dist>/search.js`, the search as one module for anyone's page or script, and its types, `search.d.ts`. It has
 * to stand at the archive's root. Throws where it cannot be bundled.
 */
export async function writeSearchModule(dist: string): Promise<void> {
  await mkdir(dist, { recursive: true });
  const bundle = await rolldown({ input: source('module.ts'), external: /^node:/, platform: 'neutral' });
  await bundle.write({ file: join(dist, 'search.js'), format: 'esm', minify: true });
  await bundle.close();
  await writeFile(join(dist, 'search.d.ts'), (await readFile(source('api.ts'), 'utf8')) + DECLARATIONS);
}
