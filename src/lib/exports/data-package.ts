import { createHash } from 'node:crypto';
import { archiveSlug } from '../../schemas/archive-file.ts';
import { bareMediaType } from '../../schemas/media-types.ts';
import type { DocumentEntry } from '../content/document-entry.ts';
import { translator } from '../display/i18n.ts';
import { thisArchive } from '../display/this-archive.ts';
import { statementFields } from './statement-table.ts';

/**
 * Where a resource is, with its size and hash, as a data package writes them; a resource in parts has a list of paths, and its
 * parts have their hashes in /data/manifest.json.
 */
type FileFacts =
  | { readonly path: string; readonly bytes: number; readonly hash: string }
  | { readonly path: readonly string[] };

/** The facts of a file, of which nothing is kept while it is measured. */
export function factsOfFile(path: string, pieces: Iterable<Uint8Array>): FileFacts {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { path, bytes, hash: `sha256:${hash.digest('hex')}` };
}

/** What is said of the table of statements: its columns, and what tells its rows apart. */
const tableResource = (csv: FileFacts): unknown => ({
  name: 'statements',
  profile: 'tabular-data-resource',
  title: 'All statements, one a row',
  format: 'csv',
  mediatype: bareMediaType('statements.csv'),
  encoding: 'utf-8',
  ...csv,
  schema: {
    fields: statementFields().map(({ name, type, required, means }) => ({
      name,
      type,
      description: means.en,
      constraints: { required },
    })),
    primaryKey: ['document', 'statement'],
  },
});

/** What a data package (Frictionless Data Package, v1) says of the archive's data; paths are relative to /data/. */
export function dataPackage(
  entries: readonly DocumentEntry[],
  files: { readonly csv: FileFacts; readonly lines: FileFacts },
  homepage: string | null,
): unknown {
  const t = translator('en');
  const documents = (ending: 'json' | 'xml') => entries.map(({ id }) => `documents/${id}.${ending}`);
  return {
    profile: 'data-package',
    name: archiveSlug(thisArchive()),
    title: t('site.name'),
    description: t('site.tagline'),
    ...(homepage !== null && { homepage }),
    resources: [
      tableResource(files.csv),
      {
        name: 'statements-jsonl',
        title: 'All statements with their utterances and edits, one a line (schema/statement.json)',
        format: 'jsonl',
        mediatype: bareMediaType('statements.jsonl'),
        encoding: 'utf-8',
        ...files.lines,
      },
      {
        name: 'documents',
        path: documents('json'),
        title: 'Each document with everything known of it (schema/document.json); SHA-256 in manifest.json',
        format: 'json',
        mediatype: bareMediaType('document.json'),
        encoding: 'utf-8',
      },
      {
        name: 'documents-tei',
        path: documents('xml'),
        title: 'Each document as TEI P5 (schema/tei.rng); SHA-256 in manifest.json',
        format: 'xml',
        mediatype: 'application/tei+xml',
        encoding: 'utf-8',
      },
    ],
  };
}
