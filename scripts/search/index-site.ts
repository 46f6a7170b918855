import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentData, documentData } from '../../src/schemas/data.ts';
import { recordsOf } from './site-records.ts';
import { writeSearchIndex } from './write-index.ts';
import { writeSearchModule } from './write-module.ts';

/** Reads a document's data file. Throws an `Error` that names file and key where it does not keep to its schema. */
export function parseDocumentData(json: string, file: string): DocumentData {
  const { data, error } = documentData.safeParse(JSON.parse(json));
  if (data !== undefined) return data;
  const [issue] = error.issues;
  throw new Error(
    `${file}: Unexpected value in "${issue?.path.join('.')}": ${issue?.message}; build the site again`,
  );
}

/**
 * Makes a built site searchable: reads `<dist>/data/documents/*.json`, writes `<dist>/pagefind`,
 * `<dist>/search` and `<dist>/search.js`.
 * Returns the number of documents and of segments.
 * Throws an `Error` that names the file where a document is not as promised, or the folder is not there.
 */
export async function indexSite(dist: string): Promise<{ documents: number; segments: number }> {
  const folder = join(dist, 'data', 'documents');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const documents: DocumentData[] = [];
  for (const name of files) {
    const file = join(folder, name);
    documents.push(parseDocumentData(await readFile(file, 'utf8'), file));
  }
  const { segments } = await writeSearchIndex(recordsOf(documents), dist);
  await writeSearchModule(dist);
  return { documents: documents.length, segments };
}
