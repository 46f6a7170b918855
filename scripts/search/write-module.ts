import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchModule } from '../../src/browser/search/engine/api.ts';
import { keepOfLast, type LastFiles, NO_LAST_FILES } from './word-index/index-files.ts';

const source = (name: string): string =>
  fileURLToPath(new URL(`../../src/browser/search/engine/${name}`, import.meta.url));

/** What the module exports beside the types of `api.ts`, which has each as a member of `SearchModule`. */
const EXPORTS = [
  'openSearch',
  'search',
  'httpLoader',
  'folderLoader',
] satisfies readonly (keyof SearchModule)[];
const DECLARATIONS = EXPORTS.map((name) => `export declare const ${name}: SearchModule['${name}'];\n`).join(
  '',
);

/** Bundles the module `input` into `file`, as small as can be. Throws where it cannot be bundled. */
export async function writeSmall(input: string, file: string): Promise<void> {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({ input, external: /^node:/, platform: 'neutral' });
  await bundle.write({ file, format: 'esm', minify: true });
  await bundle.close();
}

/**
 * Writes `<dist>/search.js`, the search as one module for anyone's page or script, and its types, `search.d.ts`. It has
 * to stand at the archive's root. They are the same for every archive: those of the `last` site stay. Throws where it cannot be bundled.
 */
export async function writeSearchModule(dist: string, last: LastFiles = NO_LAST_FILES): Promise<void> {
  if (keepOfLast(last, ['search.js', 'search.d.ts'])) return;
  await mkdir(dist, { recursive: true });
  await writeSmall(source('module.ts'), join(dist, 'search.js'));
  await writeFile(join(dist, 'search.d.ts'), `${await readFile(source('api.ts'), 'utf8')}\n${DECLARATIONS}`);
}
