import { type Ledger, ledger as schema } from '../../../src/schemas/seed.ts';
import { diagnostic, type Outcome, startOf, type TextFile } from '../../diagnostics/index.ts';

const MEND = 'Restore the file from version control; ids are only ever added, by ingest.';

/** The ledger of a document that has none yet. */
export const EMPTY_LEDGER: Ledger = { version: 2, next: 1, ids: {} };

/** Reads a document's ledger of ids; an absent one is empty. Reports one that is broken or has lost an id. */
export function readLedger(file: TextFile | null): Outcome<Ledger | null> {
  if (file === null) return { value: EMPTY_LEDGER, diagnostics: [] };
  const refuse = (message: string): Outcome<null> => ({
    value: null,
    diagnostics: [diagnostic('GA006', startOf(file.path), message, MEND)],
  });
  let data: unknown;
  try {
    data = JSON.parse(file.text);
  } catch (error) {
    return refuse(`Unexpected text, expected JSON: ${error instanceof Error ? error.message : ''}`);
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(`Unexpected value in "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`);
  }
  const fault = faultOf(parsed.data);
  return fault === null ? { value: parsed.data, diagnostics: [] } : refuse(fault);
}

/** What a ledger of the right form says that cannot be: an id is missing, or leads to one that is not there. */
function faultOf({ ids, next }: Ledger): string | null {
  for (let number = 1; number < next; number += 1) {
    if (!(`s${number}` in ids))
      return `Unexpected absence of the id s${number}, expected every id up to s${next - 1}`;
  }
  const beyond = Object.keys(ids).find((id) => Number(id.slice(1)) >= next);
  if (beyond !== undefined) return `Unexpected id ${beyond}, expected ids below "next" (${next})`;
  for (const [id, { to = [] }] of Object.entries(ids)) {
    const stray = to.find((target) => !target.includes('#') && !(target in ids));
    if (stray !== undefined) return `Unexpected target ${stray} of ${id}, expected an id of the ledger`;
  }
  return null;
}
