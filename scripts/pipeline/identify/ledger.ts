import { type Ledger, ledger as schema } from '../../../src/schemas/seed.ts';
import { diagnostic, type Outcome } from '../../diagnostics/index.ts';
import type { TextFile } from '../read/yaml.ts';
import { EMPTY_LEDGER } from './index.ts';

const MEND = 'Restore the file from version control; ids are only ever added, by ingest.';

/** Reads a document's ledger of ids; an absent one is empty. Reports one that is broken or has lost an id. */
export function readLedger(file: TextFile | null): Outcome<Ledger | null> {
  if (file === null) return { value: EMPTY_LEDGER, diagnostics: [] };
  const refuse = (line: number, message: string): Outcome<null> => ({
    value: null,
    diagnostics: [diagnostic('GA006', { file: file.path, line, column: 1 }, message, MEND)],
  });
  let data: unknown;
  try {
    data = JSON.parse(file.text);
  } catch (error) {
    return refuse(1, `Unexpected text, expected JSON: ${error instanceof Error ? error.message : ''}`);
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(1, `Unexpected value in "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`);
  }
  const { ids, next } = parsed.data;
  for (let number = 1; number < next; number += 1) {
    if (!(`s${number}` in ids))
      return refuse(1, `Unexpected absence of the id s${number}, expected every id up to s${next - 1}`);
  }
  const beyond = Object.keys(ids).find((id) => Number(id.slice(1)) >= next);
  if (beyond !== undefined) return refuse(1, `Unexpected id ${beyond}, expected ids below "next" (${next})`);
  for (const [id, { to = [] }] of Object.entries(ids)) {
    const stray = to.find((target) => !target.includes('#') && !(target in ids));
    if (stray !== undefined)
      return refuse(1, `Unexpected target ${stray} of ${id}, expected an id of the ledger`);
  }
  return { value: parsed.data, diagnostics: [] };
}
