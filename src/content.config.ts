import { defineCollection } from 'astro:content';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { frontMatterOf } from './lib/content/front-matter.ts';
import { frontmatter } from './schemas/content.ts';

const ROOT: string = import.meta.env.ARCHIVE_ROOT;

/**
 * Keeps of each generated content file its front-matter, digest and path; the text stays on disk until its page is
 * made (DESIGN "Rendering"), so that the store's size does not grow with the length of the texts.
 */
const contentFiles: Loader = {
  name: 'goftar-content',
  async load({ store, parseData, generateDigest, watcher }) {
    await readContent({ store, parseData, generateDigest });
    // In development: what ingest writes anew is read anew.
    const folder = join(ROOT, 'content');
    watcher?.add(folder);
    for (const event of ['add', 'change', 'unlink']) {
      watcher?.on(event, async (path: string) => {
        if (path.startsWith(folder)) await readContent({ store, parseData, generateDigest });
      });
    }
  },
};

type Context = Parameters<Loader['load']>[0];

async function readContent({
  store,
  parseData,
  generateDigest,
}: Pick<Context, 'store' | 'parseData' | 'generateDigest'>): Promise<void> {
  const seen = new Set<string>();
  for (const lang of ['fa', 'en']) {
    const folder = join(ROOT, 'content', lang);
    const names = await readdir(folder).catch((): string[] => []);
    for (const name of names.filter((n) => n.endsWith('.mdx')).sort()) {
      const filePath = join(folder, name);
      const text = await readFile(filePath, 'utf8');
      const id = `${lang}/${name.slice(0, -'.mdx'.length)}`;
      seen.add(id);
      const digest = generateDigest(text);
      if (store.get(id)?.digest === digest) continue;
      const data = await parseData({ id, data: parse(frontMatterOf(text).yaml) ?? {}, filePath });
      store.set({ id, data, digest });
    }
  }
  for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
}

export const collections = { documents: defineCollection({ loader: contentFiles, schema: frontmatter }) };
