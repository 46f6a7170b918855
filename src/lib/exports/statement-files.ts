import { HOSTS } from '../../schemas/hosting/hosts.ts';
import { type AddressOf, publicAddresses } from '../addresses/links.ts';
import { documents, openDocument } from '../content/archive.ts';
import type { ArchiveDocument } from '../content/document.ts';
import type { DocumentEntry } from '../content/document-entry.ts';
import { partsOf } from '../content/group-by.ts';
import { onceABuild } from '../content/once-a-build.ts';
import { thisArchive } from '../display/this-archive.ts';
import { keptPiece, keptSizes, type PieceName } from '../keeping/kept-pieces.ts';
import { keysOfRows } from '../keeping/page-keys.ts';
import { csvHead, csvOf, jsonLinesOf } from './statement-table.ts';

/** The forms of all statements in one table: what a file begins with, and what it has of a document. */
const FORMS = {
  csv: { head: csvHead, of: csvOf },
  jsonl: { head: () => '', of: (document: ArchiveDocument) => jsonLinesOf(document) },
} as const;
export type StatementForm = keyof typeof FORMS;

/** A file in /data/ with statements, and the documents whose statements are in it. */
export interface StatementFile {
  readonly name: string;
  readonly form: StatementForm;
  readonly documents: readonly KeyedDocument[];
}

/** A document, and a digest of what a file has of it. */
interface KeyedDocument {
  readonly entry: DocumentEntry;
  readonly key: string;
}

/** What a file has of a document. It is made once for all that asks for it – how large a file is, its digest, the file itself – and kept. */
const pieceOf = (form: StatementForm, document: KeyedDocument, addressOf: AddressOf): Uint8Array =>
  keptPiece(nameOf(form, document), () => FORMS[form].of(openDocument(document.entry), addressOf));

const nameOf = (form: StatementForm, { entry, key }: KeyedDocument): PieceName => ({
  name: `${entry.id}.${form}`,
  key,
});

function filesOf(
  form: StatementForm,
  documents: readonly KeyedDocument[],
  most: number | null,
): StatementFile[] {
  const whole = [{ name: `statements.${form}`, form, documents }];
  if (most === null) return whole;
  const { SITE } = import.meta.env;
  const addressOf = publicAddresses(SITE ? new URL(SITE) : undefined);
  const room = most - Buffer.byteLength(FORMS[form].head());
  const sized = new Map(documents.map((document) => [nameOf(form, document), document]));
  const pieces = [...sized.keys()];
  const sizes = keptSizes(`${form}-sizes.json`, pieces, (piece) => {
    const document = sized.get(piece);
    return document === undefined ? 0 : pieceOf(form, document, addressOf).length;
  });
  const parts = partsOf([...documents.entries()], room, ([at]) => sizes[at] ?? 0).map((part) =>
    part.map(([, document]) => document),
  );
  if (parts.length === 1) return whole;
  return parts.map((own, i) => ({ name: `statements-${i + 1}.${form}`, form, documents: own }));
}

/**
 * The files with all statements of the archive: one in each form. Where the host takes no file so large, there are parts in
 * its place under other names, so that nobody takes one part for all.
 */
export const statementFiles = onceABuild(
  async (): Promise<Readonly<Record<StatementForm, StatementFile[]>>> => {
    const keyOf = keysOfRows();
    const all = (await documents()).map((document) => ({ entry: document.entry, key: keyOf(document) }));
    const most = HOSTS[thisArchive().host].fileBytes;
    return { csv: filesOf('csv', all, most), jsonl: filesOf('jsonl', all, most) };
  },
);

/** What stands in a file, piece by piece. */
export function* piecesOf({ form, documents }: StatementFile, addressOf: AddressOf): Generator<Uint8Array> {
  yield Buffer.from(FORMS[form].head());
  for (const document of documents) yield pieceOf(form, document, addressOf);
}
