import { idKey, idRefusal } from '../../../src/schemas/address-ids.ts';
import { type Diagnostic, type Part, phrase, said, startOf } from '../../diagnostics/index.ts';

/** A text by what its address and files are made from. */
interface Addressed {
  readonly id: string;
  /** Absent where a document was withdrawn: then its editors' file stands for it. */
  readonly source?: { readonly path: string };
  readonly sidecar?: { readonly path: string } | null;
  readonly ledgerPath: string;
}

const pathOf = ({ source, sidecar, ledgerPath }: Addressed): string =>
  source?.path ?? sidecar?.path ?? ledgerPath;

/** The longest name of a file on the file systems there are, in bytes; a file is written as `.….PROCESS.part` first. */
const NAME_BYTES = 255 - '..4194304.part'.length;

/** The name that an id is made from: of the folder, or of the file without its ending. */
function nameOf(path: string): string {
  const [, name = '', ...within] = path.split('/');
  return within.length > 0 ? name : name.replace(/\.[^.]+$/, '');
}

/** What an id has to be; undefined where it is so. */
function refusalOf(id: string): Part | undefined {
  if (id === '') return phrase('letterInIt');
  const told = idRefusal(id);
  return told === undefined ? undefined : { told };
}

/** Reports names that are too bad, or too long, for an address and for the files beside the text. */
export function checkNames(seeds: readonly Addressed[]): Diagnostic[] {
  return seeds.flatMap((seed) => {
    const { id, ledgerPath } = seed;
    const path = pathOf(seed);
    const ledgerName = new TextEncoder().encode(ledgerPath.slice(ledgerPath.lastIndexOf('/') + 1)).length;
    const refusal = refusalOf(id) ?? (ledgerName > NAME_BYTES ? phrase('shorterName') : undefined);
    if (refusal === undefined) return [];
    return said('idFromBadName', startOf(path), { name: nameOf(path), id, refusal });
  });
}

/** Reports texts that would get one address, or two that a reader or a file system cannot tell apart. */
export function collisions(seeds: readonly Addressed[]): Diagnostic[] {
  const first = new Map<string, Addressed>();
  return seeds.flatMap((seed) => {
    const key = idKey(seed.id);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, seed);
      return [];
    }
    const alike = other.id === seed.id ? '' : phrase('alikeIds', { one: other.id, other: seed.id });
    return said('secondText', startOf(pathOf(seed)), { id: seed.id, other: pathOf(other), alike });
  });
}
