import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnglishFrontmatter, PersianFrontmatter } from '../../schemas/content.ts';
import { parseContent } from './content-tree.ts';
import { type ArchiveDocument, joinDocument } from './document.ts';

/** What the content store keeps of a document: its front-matter in both languages. */
export interface DocumentEntry {
  readonly id: string;
  readonly fa: PersianFrontmatter;
  readonly en: EnglishFrontmatter;
}

/** The id of a document, and those it had before: what leads to one leads to it. */
export const addressIds = ({ id, fa }: DocumentEntry): readonly string[] => [id, ...(fa.formerly ?? [])];

/** The archive's root, whose content/ and seeds/ the pages are made from. */
export const ROOT: string = import.meta.env.ARCHIVE_ROOT;

let entries: Promise<readonly DocumentEntry[]> | undefined;

async function readEntries(): Promise<readonly DocumentEntry[]> {
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
}

/** All documents, by id. Read once for a build; in development each time. */
export async function documentEntries(): Promise<readonly DocumentEntry[]> {
  if (import.meta.env.DEV) return readEntries();
  entries ??= readEntries();
  return entries;
}

/** The documents parsed last. Pages of one document come one after another, so a few are enough. */
const parsed = new Map<string, ArchiveDocument>();
const KEPT = 4;

/** Parses one document's two content files. Throws where one is not what ingest writes. */
export function openDocument(entry: DocumentEntry): ArchiveDocument {
  const known = parsed.get(entry.id);
  if (known !== undefined && !import.meta.env.DEV) return known;
  const tree = (lang: 'fa' | 'en') => {
    const file = `content/${lang}/${entry.id}.mdx`;
    return parseContent(readFileSync(join(ROOT, file), 'utf8'), file);
  };
  const document = joinDocument({ front: entry.fa, tree: tree('fa') }, { front: entry.en, tree: tree('en') });
  parsed.set(entry.id, document);
  const [oldest] = parsed.keys();
  if (parsed.size > KEPT && oldest !== undefined) parsed.delete(oldest);
  return document;
}

/** All documents, parsed one at a time: ask for one only when the one before is done with. */
export async function* documents(): AsyncGenerator<ArchiveDocument> {
  for (const entry of await documentEntries()) yield openDocument(entry);
}
