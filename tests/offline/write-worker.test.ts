import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWorker } from '../../scripts/offline/write-worker.ts';
import { siteFiles } from '../../scripts/site/kept/site-files.ts';
import { newFolder, remove, writeIn } from '../disk.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
});
afterEach(() => remove(root));

/** A last site with a worker that was made for these files of the first visit. */
function lastSite(shell: Readonly<Record<string, string>>) {
  const standing = new Map(Object.entries(shell).map(([path, content]) => [path, hash('sha256', content)]));
  const worker = { file: join(root, 'last/sw.js'), sha256: 'worker', bytes: 6 };
  return { standing, made: (path: string) => (path === 'sw.js' ? worker : null) };
}

/** Makes the worker of a site with a script and an icon, and tells whether it is the last one's. */
async function isLastWorker(shell: Readonly<Record<string, string>>): Promise<boolean> {
  const dist = join(root, 'new');
  writeIn(dist, '_astro/menu.js', 'menu()');
  writeIn(dist, 'icon-192.png', 'icon');
  writeIn(dist, 'fa/index.html', 'a page');
  const files = siteFiles(dist);
  await writeWorker(dist, files, lastSite(shell));
  if (files.isKept('sw.js')) return true;
  expect(readFileSync(join(dist, 'sw.js'), 'utf8')).toContain('_astro/menu.js');
  return false;
}

test('the worker of the last site stays where the files of the first visit are the same', async () => {
  const shell = { '_astro/menu.js': 'menu()', 'icon-192.png': 'icon', 'fa/index.html': 'another page' };
  expect(await isLastWorker(shell)).toBe(true);
});

test.each([
  ['has changed', { '_astro/menu.js': 'menu(1)', 'icon-192.png': 'icon' }],
  ['is new', { '_astro/menu.js': 'menu()' }],
  ['is gone', { '_astro/menu.js': 'menu()', 'icon-192.png': 'icon', 'fonts/a.woff2': 'font' }],
])('the worker is made anew where a file of the first visit %s', async (_, shell) => {
  expect(await isLastWorker(shell)).toBe(false);
});
