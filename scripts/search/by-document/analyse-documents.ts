import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { type DocumentData, schemaOfDocument } from '../../../src/schemas/data.ts';
import type { SiteFiles } from '../../site/kept/site-files.ts';
import { recordsOf } from '../site-records.ts';
import { analyseAhead } from './analyse-ahead.ts';
import { type AnalysedDocument, analysedDocument } from './analysed-document.ts';

/** What was made of documents before. What is given to it is found again under the same name and SHA-256, and under no other. */
export interface KeptAnalyses {
  readonly find: (name: string, sha256: string) => Uint8Array | null;
  readonly keep: (name: string, sha256: string, bytes: Uint8Array) => void;
}

export const NOTHING_KEPT: KeptAnalyses = { find: () => null, keep: () => {} };

/** A document's data, as the pages' data files have it. */
const OF_DOCUMENT = /^data\/documents\/([^/]+)\.json$/;

/** Reads a document's data file. Throws an `Error` that names file and key where it does not keep to its schema. */
export function parseDocumentData(json: string, file: string): DocumentData {
  const written: unknown = JSON.parse(json);
  const { data, error } = schemaOfDocument(written).safeParse(written);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  throw new Error(
    `${file}: Unexpected value in "${issue?.path.join('.')}": ${issue?.message}; build the site again`,
  );
}

/** What the search takes of the document in a data file, as it is kept. Throws as `parseDocumentData` does. */
export const analysedFile = (file: string): Uint8Array =>
  serialize(analysedDocument(recordsOf(parseDocumentData(readFileSync(file, 'utf8'), file))));

/**
 * All documents of a site for its search, in the order of their data files. What was made of the same data before is not made again; of
 * many documents other threads make a part. Throws an `Error` that names the file where one is not as promised.
 */
export async function* analysedDocuments(
  files: SiteFiles,
  { find, keep }: KeptAnalyses = NOTHING_KEPT,
): AsyncGenerator<AnalysedDocument> {
  const paths = files.paths().filter((path) => OF_DOCUMENT.test(path));
  const ahead = analyseAhead(paths.filter((path) => !files.isKept(path)).map(files.at));
  try {
    for (const path of paths) {
      const name = OF_DOCUMENT.exec(path)?.[1] ?? path;
      const { sha256 } = files.factsOf(path);
      const known = find(name, sha256);
      const bytes = known ?? (await ahead.take(files.at(path))) ?? analysedFile(files.at(path));
      if (known === null) keep(name, sha256, bytes);
      yield deserialize(bytes) as AnalysedDocument;
    }
  } finally {
    await ahead.end();
  }
}
