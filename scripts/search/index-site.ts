import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordsOf } from './records.ts';
import { parseSiteDocument, type SiteDocument } from './site-document.ts';
import { writeSearchIndex } from './write-index.ts';

/**
 * Makes a built site searchable: reads `<dist>/data/documents/*.json`, writes `<dist>/pagefind` and `<dist>/search`.
 * Returns the number of documents and of records (one for each segment and language).
 * Throws an `Error` that names the file where a document is not as promised, or the folder is not there.
 */
export async function indexSite(dist: string): Promise<{ documents: number; records: number }> {
  const folder = join(dist, 'data', 'documents');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const documents: SiteDocument[] = [];
  for (const name of files) {
    const file = join(folder, name);
    documents.push(parseSiteDocument(await readFile(file, 'utf8'), file));
  }
  const { records } = await writeSearchIndex(recordsOf(documents), dist);
  return { documents: documents.length, records };
}
