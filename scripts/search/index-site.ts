import { readFileSync } from 'node:fs';
import { type DocumentData, documentData } from '../../src/schemas/data.ts';
import { type SiteFiles, siteFiles } from '../site/kept/site-files.ts';
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

/** A document's data, as the pages' data files have it. */
const OF_DOCUMENT = /^data\/documents\/[^/]+\.json$/;

/** The documents of a site, each read when it is its turn. */
function* documentsOf(files: SiteFiles): Generator<DocumentData> {
  for (const path of files.paths().filter((one) => OF_DOCUMENT.test(one))) {
    const file = files.at(path);
    yield parseDocumentData(readFileSync(file, 'utf8'), file);
  }
}

/**
 * Makes a built site searchable: reads `data/documents/*.json` among its files, writes `<dist>/pagefind`,
 * `<dist>/search` and `<dist>/search.js`.
 * Returns the number of segments.
 * Throws an `Error` that names the file where a document is not as promised, and the system's error where `dist` is not there.
 */
export async function indexSite(dist: string, files: SiteFiles = siteFiles(dist)): Promise<number> {
  const { segments } = await writeSearchIndex(recordsOf(documentsOf(files)), dist);
  await writeSearchModule(dist);
  return segments;
}
