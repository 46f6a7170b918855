import { CannotBeRead, type SiteCopy } from '../site/site-copy.ts';
import { MANIFEST, SUMS } from '../site/site-manifest.ts';
import { faultOf } from './check-signature.ts';
import { ENDINGS, type Key } from './signing-programs.ts';

async function readOf(copy: SiteCopy, path: string, wanted: string): Promise<Uint8Array | string> {
  try {
    return await copy.read(path);
  } catch (error) {
    if (!(error instanceof CannotBeRead)) throw error;
    return `${path}: ${error.message}, expected ${wanted}`;
  }
}

/** The hashes that SHA256SUMS lists, by path; undefined where a line of it is none. */
function hashesIn(sums: Uint8Array): ReadonlyMap<string, string> | undefined {
  const lines = new TextDecoder().decode(sums).split('\n').filter(Boolean);
  const pairs = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  return pairs.includes(null)
    ? undefined
    : new Map(pairs.map((pair): [string, string] => [pair?.[2] ?? '', pair?.[1] ?? '']));
}

/** Where the manifest, which files are compared with, says another thing than the list that is signed. */
function differences(signed: ReadonlyMap<string, string>, manifest: Uint8Array): string[] {
  let files: Readonly<Record<string, { readonly sha256?: string } | null>>;
  try {
    ({ files = {} } = JSON.parse(new TextDecoder().decode(manifest)) as { files?: typeof files });
  } catch {
    // What is no manifest, the comparison of the files says.
    return [];
  }
  const listed = Object.entries(files).filter(([path]) => path !== SUMS);
  return [
    ...listed.flatMap(([path, facts]) =>
      signed.get(path) === facts?.sha256
        ? []
        : [`${path}: ${MANIFEST} has another hash than ${SUMS}, which is signed`],
    ),
    ...[...signed.keys()].flatMap((path) =>
      Object.hasOwn(files, path) ? [] : [`${path}: in ${SUMS}, which is signed, and not in ${MANIFEST}`],
    ),
  ];
}

/**
 * Whether a copy is that of the owner of a public key: whether its list of hashes is signed with it, and the manifest has the same
 * hashes. Returns a line for each thing that is not so.
 */
export async function checkSums(copy: SiteCopy, key: Key): Promise<string[]> {
  const name = SUMS + ENDINGS[key.program];
  const sums = await readOf(copy, SUMS, 'the list of hashes that is signed');
  const signature = await readOf(copy, name, `a signature of ${SUMS} by ${key.program}`);
  const manifest = await readOf(copy, MANIFEST, 'the list of files');
  const unread = [sums, signature, manifest].filter((one) => typeof one === 'string');
  if (typeof sums === 'string' || typeof signature === 'string' || typeof manifest === 'string')
    return unread;
  const fault = faultOf(sums, signature, key);
  if (fault !== undefined)
    return [`${name}: no signature of ${SUMS} with the key ${key.path} (${fault.split('\n')[0]})`];
  const signed = hashesIn(sums);
  return signed === undefined
    ? [`${SUMS}: has a line that is no hash with a path`]
    : differences(signed, manifest);
}
