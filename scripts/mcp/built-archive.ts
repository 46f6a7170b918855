import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Search, SearchModule } from '../../src/browser/search/engine/api.ts';
import { type DocumentData, schemaOfDocument } from '../../src/schemas/data.ts';
import { remembering } from '../../src/text/remember.ts';
import { Failure } from '../diagnostics/index.ts';

const DOCUMENTS = 'data/documents';
/** How many documents are kept as they were read. */
const KEPT = 20;

/** A built site, read as other programs read it: by its search module and its data. */
export interface BuiltArchive {
  readonly search: Search['search'];
  /** The ids of all documents. */
  readonly documents: readonly string[];
  /** Everything known of a document; null where there is none of this id. */
  readonly open: (id: string) => DocumentData | null;
  /** The text of a file of the site; null where it is not there. */
  readonly text: (path: string) => string | null;
}

/** Opens the built site in a folder. Throws `Failure` where there is none. */
export async function openBuiltArchive(dist: string): Promise<BuiltArchive> {
  const module = join(dist, 'search.js');
  if (!existsSync(module)) {
    throw Failure.of('noSearchableSite', dist);
  }
  const { search } = (await import(pathToFileURL(module).href)) as SearchModule;
  const text = (path: string): string | null =>
    existsSync(join(dist, path)) ? readFileSync(join(dist, path), 'utf8') : null;
  const documents = readdirSync(join(dist, DOCUMENTS))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  const known = new Set(documents);
  const read = (id: string): DocumentData => {
    const data: unknown = JSON.parse(text(`${DOCUMENTS}/${id}.json`) ?? '');
    return schemaOfDocument(data).parse(data);
  };
  const open = remembering({ most: KEPT, keyOf: (id: string) => id }, read);
  return { search, documents, text, open: (id) => (known.has(id) ? open(id) : null) };
}
