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
  /** What is there under a name stays, though it was not asked for. */
  readonly stays: (name: string) => void;
}

export const NOTHING_KEPT: KeptAnalyses = { find: () => null, keep: () => {}, stays: () => {} };

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

/** A document of a site, by its data file. */
export interface ListedDocument {
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
}

/** What the search takes of a document of a site. */
export interface NamedAnalysis extends Omit<ListedDocument, 'path'> {
  readonly document: AnalysedDocument;
}

/** The documents of a site for its search. What was made of the same data before is not made again. */
export class DocumentsToIndex {
  readonly #files: SiteFiles;
  readonly #kept: KeptAnalyses;
  /** All of them, in the order of their data files. */
  readonly listed: readonly ListedDocument[];

  constructor(files: SiteFiles, kept: KeptAnalyses = NOTHING_KEPT) {
    this.#files = files;
    this.#kept = kept;
    this.listed = files.paths().flatMap((path) => {
      const name = OF_DOCUMENT.exec(path)?.[1];
      return name === undefined ? [] : [{ name, path, sha256: files.factsOf(path).sha256 }];
    });
  }

  /** What was made of a document with this name and SHA-256; null where it is not known any more. */
  before({ name, sha256 }: Pick<ListedDocument, 'name' | 'sha256'>): AnalysedDocument | null {
    const known = this.#kept.find(name, sha256);
    return known && (deserialize(known) as AnalysedDocument);
  }

  /** All that was made of the documents and not asked for is kept, too. */
  keepAll(): void {
    for (const { name } of this.listed) this.#kept.stays(name);
  }

  /** What the search takes of one of them. Throws an `Error` that names the file where it is not as promised. */
  analyse({ name, sha256, path }: ListedDocument): NamedAnalysis {
    return this.#named({ name, sha256 }, this.#kept.find(name, sha256), () =>
      analysedFile(this.#files.at(path)),
    );
  }

  #named(
    { name, sha256 }: Pick<ListedDocument, 'name' | 'sha256'>,
    known: Uint8Array | null,
    make: () => Uint8Array,
  ): NamedAnalysis {
    const bytes = known ?? make();
    if (known === null) this.#kept.keep(name, sha256, bytes);
    return { name, sha256, document: deserialize(bytes) as AnalysedDocument };
  }

  /** All of them in order; of many, other threads make a part. Throws as `analyse` does. */
  async *all(): AsyncGenerator<NamedAnalysis> {
    const files = this.#files;
    const ahead = analyseAhead(
      this.listed.filter(({ path }) => !files.isKept(path)).map(({ path }) => files.at(path)),
    );
    try {
      for (const { name, sha256, path } of this.listed) {
        const file = files.at(path);
        const known = this.#kept.find(name, sha256);
        const made = known ?? (await ahead.take(file));
        yield this.#named({ name, sha256 }, known, () => made ?? analysedFile(file));
      }
    } finally {
      await ahead.end();
    }
  }
}
