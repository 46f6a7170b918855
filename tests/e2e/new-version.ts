import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOffline } from '../../scripts/offline/write-offline.ts';
import { indexSite } from '../../scripts/search/index-site.ts';
import { filesUnder } from '../../scripts/site/site-manifest.ts';
import { newFolder } from '../disk.ts';

const TEXT = /\.(?:html|json|jsonl|csv|xml|txt|mdx)$/;

/**
 * A folder with the site in `dist` as it is after a word was changed in a text: `before` is `after` wherever it stands, and the
 * search index and the packs are made anew. Pages are not, which takes long.
 */
export async function newVersion(dist: string, before: string, after: string): Promise<string> {
  const folder = newFolder();
  cpSync(dist, folder, { recursive: true });
  for (const path of filesUnder(folder).filter((one) => TEXT.test(one) && !one.startsWith('search/'))) {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    if (text.includes(before)) writeFileSync(file, text.replaceAll(before, after));
  }
  await indexSite(folder);
  await writeOffline(folder);
  return folder;
}
