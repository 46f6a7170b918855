import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSiteDocument, type SiteDocument } from './site-document.ts';
import { recordsOf } from './site-records.ts';
import { writeSearchIndex } from './write-index.ts';
import { writeSearchModule } from './write-module.ts';

/**
 * Makes a built site searchable: reads `<dist>/data/documents/*.json`, writes `<dist>/pagefind`,
 * `<dist>/search` and `<dist>/search.js`.
 * Returns the number of documents and of segments.
 * Throws an `Error` that names the file where a document is not as promised, or the folder is not there.
 */
export async function indexSite(dist: string): Promise<{ documents: number; segments: number }> {
  const folder = join(dist, 'data', 'documents');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const documents: SiteDocument[] = [];
  for (const name of files) {
    const file = join(folder, name);
    documents.push(parseSiteDocument(await readFile(file, 'utf8'), file));
  }
  const { segments } = await writeSearchIndex(recordsOf(documents), dist);
  await writeSearchModule(dist);
  return { documents: documents.length, segments };
}
