import { type WordedDiagnostic, worded } from '../../../scripts/diagnostics/index.ts';
import { ingestOnce, lastEdition, ledgerOf, type Written } from './archive.ts';
import { type Manuscript, type Manuscripted, NAMES, WITHDRAWAL } from './manuscript.ts';

/** What became of an ingest: the files, and which kinds of errors the editor had to mend on the way. */
export interface Edition {
  readonly written: Written;
  readonly mended: readonly string[];
}

const WITHDRAWN = `withdrawn: ${WITHDRAWAL}`;

function documentAt({ documents }: Manuscript, { file }: WordedDiagnostic): Manuscripted {
  const id = /(?:^|\/)([^/]+?)(?:\.ids\.json|\.txt|\.yaml|\.mdx)$/.exec(file)?.[1];
  const found = documents.find((one) => one.id === id || one.formerly.includes(id ?? ''));
  if (found === undefined) throw new Error(`nobody knows ${file}`);
  return found;
}

const idIn = ({ message }: WordedDiagnostic, pattern: RegExp): string => {
  const id = pattern.exec(message)?.[1];
  if (id === undefined) throw new Error(`no id in: ${message}`);
  return id;
};

/** The person of whose name a provisional id was made, or who had a registered one. */
export const personWithId = (id: string): number => {
  const registered = /^person-(\d+)/.exec(id)?.[1];
  return registered === undefined
    ? NAMES.findIndex((name) => name.replace(' ', '-') === id)
    : Number(registered);
};

/** Does what the message says. Returns whether the next ingest is to resolve what was published. */
function mend(manuscript: Manuscript, error: WordedDiagnostic): boolean {
  const document = (): Manuscripted => documentAt(manuscript, error);
  switch (error.code) {
    case 'GA016':
      document().decided.set(idIn(error, /segment (s\d+)/), WITHDRAWN);
      return false;
    case 'GA089':
      document().decided.set(idIn(error, / of (s\d+),/), WITHDRAWN);
      return false;
    case 'GA084':
    case 'GA085':
      // The first line is the headline.
      document().paragraphs.splice(error.line - 2, 1);
      return false;
    case 'GA080':
    case 'GA081':
    case 'GA082':
      if (!`${error.message} ${error.mend}`.includes('--resolve')) throw new Error(error.mend);
      return true;
    case 'GA044': {
      // A decision on a number that only a branch had: nothing is left to decide.
      document().decided.delete(idIn(error, /id (s\d+)/));
      return false;
    }
    case 'GA011':
      document().corrections = [];
      return false;
    case 'GA086': {
      const id = idIn(error, /"([^"]+)"/);
      const person = personWithId(id);
      const known = manuscript.people.find((one) => one.person === person);
      if (known !== undefined) known.formerly.push(id);
      else if (person >= 0)
        manuscript.people.push({ person, id: `person-${person}`, formerly: [], withdrawn: false });
      else throw new Error(error.message);
      return false;
    }
    default:
      throw new Error(`${error.file}: ${error.code} ${error.message}`);
  }
}

/** Ingests, and mends what ingest says, as an editor does, until it is content. */
export function edit(manuscript: Manuscript, files: Written, committed: Written | null): Edition {
  const present = new Map(files);
  const mended: string[] = [];
  let resolve = false;
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const last = lastEdition(present, committed, resolve);
    const { written, errors } = ingestOnce(manuscript, present, last);
    if (errors.length === 0) return { written, mended };
    // Where editions are mixed up, this is mended first: the others may be its consequence.
    const mixed = errors.map(worded).filter(({ code }) => /GA08[012]/.test(code));
    const lines = errors.map(worded).toSorted((a, b) => b.line - a.line);
    for (const error of mixed.length > 0 ? mixed : lines) {
      mended.push(error.code);
      if (error.code === 'GA017') {
        // As the message says: from version control.
        const ledger = ledgerOf(documentAt(manuscript, error), committed ?? new Map());
        if (ledger === undefined) throw new Error(error.message);
        present.set(error.file, ledger);
        continue;
      }
      resolve = mend(manuscript, error) || resolve;
    }
  }
  throw new Error(`no way out of ${mended.join(' ')}`);
}
