import { getLiveCollection } from 'astro:content';
import { remembering } from '../../text/remember.ts';
import type { ArchiveDocument } from './document.ts';
import type { DocumentEntry } from './document-entry.ts';
import { type KnownDocument, parseDocument } from './known-documents.ts';
import { onceABuild } from './once-a-build.ts';

/** What is known of all documents, by id, without opening them. */
export const documents = onceABuild(async (): Promise<readonly KnownDocument[]> => {
  const { entries, error } = await getLiveCollection('documents');
  // Astro's own error says no more than that there was one.
  if (entries === undefined) throw error?.cause ?? error;
  return entries.map(({ data }) => data);
});

/** All documents, by id. */
export const documentEntries = onceABuild(
  async (): Promise<readonly DocumentEntry[]> => (await documents()).map(({ entry }) => entry),
);

/** How many parsed documents are kept. Pages of one document come one after another, so a few are enough. */
const KEPT = 4;
const parsedOnce = remembering({ most: KEPT, keyOf: ({ id }: DocumentEntry) => id }, parseDocument);

/** Parses one document's two content files. Throws where one is not what ingest writes. */
export const openDocument = (entry: DocumentEntry): ArchiveDocument =>
  import.meta.env.DEV ? parseDocument(entry) : parsedOnce(entry);
