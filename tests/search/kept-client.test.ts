import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastPagefindClient } from '../../scripts/search/pagefind-client.ts';
import type { LastFiles } from '../../scripts/search/word-index/index-files.ts';
import { writeSearchModule } from '../../scripts/search/write-module.ts';
import { filesUnder, siteFiles } from '../../scripts/site/kept/site-files.ts';
import { newFolder, remove, writeIn } from '../disk.ts';

const ENTRY = { version: '1.5.0', languages: { und: { hash: 'und_1', page_count: 3, wasm: null } } };

let root: string;
let kept: string[];
beforeEach(() => {
  root = newFolder();
  kept = [];
  writeIn(root, 'pagefind/pagefind-entry.json', JSON.stringify(ENTRY));
  for (const path of ['pagefind/pagefind.js', 'pagefind/wasm.unknown.pagefind', 'search.js', 'search.d.ts'])
    writeIn(root, path, path);
});
afterEach(() => remove(root));

/** The last site, as far as it stands, but for one file. */
function lastBut(missing: string): LastFiles {
  const files = siteFiles(root);
  const paths = filesUnder(root).filter((path) => path !== missing);
  return {
    find: (path) => (paths.includes(path) ? { file: files.at(path), ...files.factsOf(path) } : null),
    keep: (path) => void kept.push(path),
  };
}

test("Pagefind's own files stay as the last site has them", () => {
  const client = lastPagefindClient(lastBut(''));
  expect(client).toEqual({ version: '1.5.0', entry: ENTRY, files: null });
  expect(kept).toEqual(['pagefind/wasm.unknown.pagefind', 'pagefind/pagefind.js']);
});

test.each(['pagefind/pagefind-entry.json', 'pagefind/pagefind.js', 'pagefind/wasm.unknown.pagefind'])(
  "Pagefind's own files are asked for anew where %s does not stand",
  (missing) => {
    expect(lastPagefindClient(lastBut(missing))).toBeNull();
    expect(kept).toEqual([]);
  },
);

test("the module for other people's pages stays, with its types, as the last site has it", async () => {
  const dist = join(root, 'new');
  await writeSearchModule(dist, lastBut(''));
  expect(kept).toEqual(['search.js', 'search.d.ts']);
  await writeSearchModule(dist, lastBut('search.d.ts'));
  expect(filesUnder(dist)).toEqual(['search.d.ts', 'search.js']);
});
