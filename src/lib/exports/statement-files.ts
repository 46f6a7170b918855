import { HOSTS } from '../../schemas/hosting/hosts.ts';
import { type AddressOf, publicAddresses } from '../addresses/links.ts';
import { documentEntries, openDocument } from '../content/archive.ts';
import type { ArchiveDocument } from '../content/document.ts';
import type { DocumentEntry } from '../content/document-entry.ts';
import { partsOf } from '../content/group-by.ts';
import { onceABuild } from '../content/once-a-build.ts';
import { thisArchive } from '../display/this-archive.ts';
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
  readonly entries: readonly DocumentEntry[];
}

function filesOf(
  form: StatementForm,
  entries: readonly DocumentEntry[],
  most: number | null,
): StatementFile[] {
  const whole = [{ name: `statements.${form}`, form, entries }];
  if (most === null) return whole;
  const { SITE } = import.meta.env;
  const addressOf = publicAddresses(SITE ? new URL(SITE) : undefined);
  const room = most - Buffer.byteLength(FORMS[form].head());
  const parts = partsOf(entries, room, (entry) =>
    Buffer.byteLength(FORMS[form].of(openDocument(entry), addressOf)),
  );
  if (parts.length === 1) return whole;
  return parts.map((own, i) => ({ name: `statements-${i + 1}.${form}`, form, entries: own }));
}

/**
 * The files with all statements of the archive: one in each form. Where the host takes no file so large, there are parts in
 * its place under other names, so that nobody takes one part for all.
 */
export const statementFiles = onceABuild(
  async (): Promise<Readonly<Record<StatementForm, StatementFile[]>>> => {
    const entries = await documentEntries();
    const most = HOSTS[thisArchive().host].fileBytes;
    return { csv: filesOf('csv', entries, most), jsonl: filesOf('jsonl', entries, most) };
  },
);

/** What stands in a file, piece by piece. */
export function* piecesOf({ form, entries }: StatementFile, addressOf: AddressOf): Generator<string> {
  yield FORMS[form].head();
  for (const entry of entries) yield FORMS[form].of(openDocument(entry), addressOf);
}
