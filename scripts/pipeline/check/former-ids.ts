import type { Ledger, Sidecar } from '../../../src/schemas/seed.ts';
import { type Diagnostic, diagnostic, lineAndColumn } from '../../diagnostics/index.ts';
import type { Authorities } from '../attribute/index.ts';
import type { TextFile } from '../read/yaml.ts';

interface SeedFiles {
  readonly id: string;
  readonly sidecar: TextFile | null;
  readonly ledgerPath: string;
}
type Ingested = ReadonlyMap<SeedFiles, { readonly sidecar: Sidecar; readonly ledger: Ledger }>;

const placeOf = (file: TextFile, words: string): { file: string; line: number; column: number } => ({
  file: file.path,
  ...lineAndColumn(file.text, Math.max(0, file.text.indexOf(words))),
});

/** Reports segments that were moved to another document, where that one does not have them. */
export function checkTargets(ingested: Ingested): Diagnostic[] {
  const ledgers = new Map([...ingested].map(([{ id }, { ledger }]) => [id, ledger]));
  return [...ingested].flatMap(([seed, { ledger }]) =>
    Object.entries(ledger.ids).flatMap(([id, { to = [] }]) =>
      to.flatMap((target): Diagnostic[] => {
        const [document = '', segment] = target.split('#');
        if (segment === undefined || ledgers.get(document)?.ids[segment]?.state === 'live') return [];
        const place =
          seed.sidecar === null
            ? { file: seed.ledgerPath, line: 1, column: 1 }
            : placeOf(seed.sidecar, target);
        return [
          diagnostic(
            'GA044',
            place,
            `Unexpected target ${target} of ${id}, expected a segment that is live in the document "${document}"`,
            'Name the document and the id as in its address: document#s1.',
          ),
        ];
      }),
    ),
  );
}

/** Reports former ids that somebody has now, or that two have had: an address leads to one place. */
export function checkFormer(
  ingested: Ingested,
  files: { readonly people: TextFile | null; readonly places: TextFile | null },
  { people, places }: Authorities,
): Diagnostic[] {
  const documents = [...ingested].map(([{ id, sidecar: file }, { sidecar }]) => ({
    id,
    file,
    formerly: sidecar.formerly,
  }));
  const of = (records: Readonly<Record<string, { formerly: string[] }>>, file: TextFile | null) =>
    Object.entries(records).map(([id, { formerly }]) => ({ id, file, formerly }));
  return [documents, of(people, files.people), of(places, files.places)].flatMap((records) => {
    const owners = new Map(records.map(({ id }) => [id, id]));
    return records.flatMap(({ id, file, formerly }) =>
      formerly.flatMap((old): Diagnostic[] => {
        const owner = owners.get(old);
        owners.set(old, id);
        if (owner === undefined || file === null) return [];
        return [
          diagnostic(
            'GA045',
            placeOf(file, old),
            `Unexpected former id "${old}" of "${id}", expected one that nobody has; it leads to "${owner}"`,
            'Take it out of "formerly" there, or give the other record another id.',
          ),
        ];
      }),
    );
  });
}
