import { idKey } from '../../../src/schemas/address-ids.ts';
import type { Archive } from '../../../src/schemas/archive-file.ts';
import type { Place as KnownPlace, Person } from '../../../src/schemas/authority.ts';
import type { Ledger, Sidecar } from '../../../src/schemas/seed.ts';
import {
  type Diagnostic,
  type Place,
  placeOfWord,
  said,
  startOf,
  type TextFile,
} from '../../diagnostics/index.ts';
import type { YamlFile } from '../read/index.ts';

/** A seed that was ingested, by what others may refer to. */
export interface IngestedSeed {
  readonly id: string;
  readonly sidecar: YamlFile<Sidecar>;
  /** The ledger as it is after ingest; the file as it was before, null where there was none. */
  readonly ledger: Ledger;
  readonly ledgerFile: TextFile | null;
  readonly ledgerPath: string;
}

/** Where a target is named: in the editor's decision about the id, else in the ledger, which keeps former decisions. */
function placeOfTarget(seed: IngestedSeed, id: string, target: string): Place {
  const { sidecar, ledgerFile, ledgerPath } = seed;
  const decision = sidecar.value.ids.findIndex((one) => one.id === id && one.to.includes(target));
  const index = sidecar.value.ids[decision]?.to.indexOf(target);
  if (index !== undefined) return sidecar.placeOf(['ids', decision, 'to', index]);
  return ledgerFile === null ? startOf(ledgerPath) : placeOfWord(ledgerFile, target);
}

/** Reports segments that were moved to another document, where that one does not have them. */
export function checkTargets(seeds: readonly IngestedSeed[]): Diagnostic[] {
  const ledgers = new Map(seeds.map(({ id, ledger }) => [id, ledger]));
  return seeds.flatMap((seed) =>
    Object.entries(seed.ledger.ids).flatMap(([id, { to = [] }]) =>
      to.flatMap((target): Diagnostic[] => {
        const [document = '', segment] = target.split('#');
        if (segment === undefined || ledgers.get(document)?.ids[segment]?.state === 'live') return [];
        return [said('targetElsewhere', placeOfTarget(seed, id, target), { target, id, document })];
      }),
    ),
  );
}

/** A record with the ids it had before. `placeOf` gives the place of the nth of them. */
interface WithFormerIds {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly placeOf: (n: number) => Place;
}

/** The editors' files that have records with addresses; archive.yaml is null where it could not be read. */
interface FilesOfRecords {
  readonly people: YamlFile<Readonly<Record<string, Person>>>;
  readonly places: YamlFile<Readonly<Record<string, KnownPlace>>>;
  readonly archive: YamlFile<Archive> | null;
}

/** Reports former ids that somebody has now, or that two have had: an address leads to one place. */
export function checkFormer(
  seeds: readonly Pick<IngestedSeed, 'id' | 'sidecar'>[],
  { people, places, archive }: FilesOfRecords,
): Diagnostic[] {
  const documents = seeds.map(({ id, sidecar: { value, placeOf } }) => ({
    id,
    formerly: value.formerly,
    placeOf: (n: number) => placeOf(['formerly', n]),
  }));
  const series =
    archive === null
      ? []
      : recordsOf({
          value: archive.value.series,
          placeOf: (path) => archive.placeOf(['series', ...path]),
        });
  return [documents, recordsOf(people), recordsOf(places), series].flatMap(usedAgain);
}

function recordsOf<T extends { readonly formerly: readonly string[] }>({
  value,
  placeOf,
}: YamlFile<Readonly<Record<string, T>>>): WithFormerIds[] {
  return Object.entries(value).map(([id, { formerly }]) => ({
    id,
    formerly,
    placeOf: (n) => placeOf([id, 'formerly', n]),
  }));
}

/** The former ids of records of one kind that lead to another record. */
function usedAgain(records: readonly WithFormerIds[]): Diagnostic[] {
  const owners = new Map(records.map(({ id }) => [idKey(id), id]));
  return records.flatMap(({ id, formerly, placeOf }) =>
    formerly.flatMap((old, n): Diagnostic[] => {
      const key = idKey(old);
      const owner = owners.get(key);
      owners.set(key, id);
      if (owner === undefined) return [];
      return [said('formerIdInUse', placeOf(n), { old, id, owner })];
    }),
  );
}
