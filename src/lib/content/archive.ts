import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remembering } from '../../text/remember.ts';
import { ROOT } from './archive-root.ts';
import { parseContent } from './content-tree.ts';
import { type ArchiveDocument, joinDocument } from './document.ts';
import type { DocumentEntry } from './document-entry.ts';
import { onceABuild } from './once-a-build.ts';

/** All documents, by id. */
export const documentEntries = onceABuild(async (): Promise<readonly DocumentEntry[]> => {
  const collection = await getCollection('documents');
  const english = new Map(collection.flatMap(({ data }) => (data.lang === 'en' ? [[data.id, data]] : [])));
  return collection
    .flatMap(({ data }): DocumentEntry[] => {
      if (data.lang !== 'fa') return [];
      const en = english.get(data.id);
      if (en === undefined) throw new Error(`content/en/${data.id}.mdx is missing: run \`npm run ingest\`.`);
      return [{ id: data.id, fa: data, en }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
});

function parseDocument({ id, fa, en }: DocumentEntry): ArchiveDocument {
  const tree = (lang: 'fa' | 'en') => {
    const file = `content/${lang}/${id}.mdx`;
    return parseContent(readFileSync(join(ROOT, file), 'utf8'), file);
  };
  return joinDocument({ front: fa, tree: tree('fa') }, { front: en, tree: tree('en') });
}

/** How many parsed documents are kept. Pages of one document come one after another, so a few are enough. */
const KEPT = 4;
const parsedOnce = remembering({ most: KEPT, keyOf: ({ id }: DocumentEntry) => id }, parseDocument);

/** Parses one document's two content files. Throws where one is not what ingest writes. */
export const openDocument = (entry: DocumentEntry): ArchiveDocument =>
  import.meta.env.DEV ? parseDocument(entry) : parsedOnce(entry);

/** All documents, parsed one at a time: ask for one only when the one before is done with. */
export async function* documents(): AsyncGenerator<ArchiveDocument> {
  for (const entry of await documentEntries()) yield openDocument(entry);
}
