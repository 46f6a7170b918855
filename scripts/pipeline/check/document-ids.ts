import { idKey, idRefusal } from '../../../src/schemas/address-ids.ts';
import { type Diagnostic, diagnostic, startOf } from '../../diagnostics/index.ts';

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

/** Reports names that are too bad, or too long, for an address and for the files beside the text. */
export function checkNames(seeds: readonly Addressed[]): Diagnostic[] {
  return seeds.flatMap((seed) => {
    const { id, ledgerPath } = seed;
    const path = pathOf(seed);
    const ledgerName = new TextEncoder().encode(ledgerPath.slice(ledgerPath.lastIndexOf('/') + 1)).length;
    const refusal =
      id === ''
        ? 'a letter or a digit in it'
        : (idRefusal(id) ??
          (ledgerName > NAME_BYTES ? 'a shorter one: files beside it have longer names' : undefined));
    if (refusal === undefined) return [];
    return diagnostic(
      'GA049',
      startOf(path),
      `Unexpected name "${nameOf(path)}", which becomes the address "${id}", expected ${refusal}`,
      'Give the file or folder another name, of letters, digits and hyphens; the title of the text is not its name.',
    );
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
    const alike =
      other.id === seed.id ? '' : ` ("${other.id}" and "${seed.id}" are one on many systems, or look alike)`;
    return diagnostic(
      'GA010',
      startOf(pathOf(seed)),
      `Unexpected second text for the document "${seed.id}", expected only ${pathOf(other)}${alike}`,
      'Give one of the two another name.',
    );
  });
}
