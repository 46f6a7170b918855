import { type Phrase, phrase } from '../diagnostics/index.ts';
import { CannotBeRead, type SiteCopy } from '../site/site-copy.ts';
import { MANIFEST, SUMS } from '../site/site-manifest.ts';
import { faultOf } from './check-signature.ts';
import { ENDINGS, type Key } from './signing-programs.ts';

const ofFile = (path: string, what: Phrase): Phrase => phrase('ofFile', { path, what });

async function readOf(copy: SiteCopy, path: string, wanted: Phrase): Promise<Uint8Array | Phrase> {
  try {
    return await copy.read(path);
  } catch (error) {
    if (!(error instanceof CannotBeRead)) throw error;
    return ofFile(path, phrase('wantedFile', { why: error.why, wanted }));
  }
}

const isRead = (one: Uint8Array | Phrase): one is Uint8Array => one instanceof Uint8Array;

/** The hashes that SHA256SUMS lists, by path; undefined where a line of it is none. */
function hashesIn(sums: Uint8Array): ReadonlyMap<string, string> | undefined {
  const lines = new TextDecoder().decode(sums).split('\n').filter(Boolean);
  const pairs = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  return pairs.includes(null)
    ? undefined
    : new Map(pairs.map((pair): [string, string] => [pair?.[2] ?? '', pair?.[1] ?? '']));
}

/** Where the manifest, which files are compared with, says another thing than the list that is signed. */
function differences(signed: ReadonlyMap<string, string>, manifest: Uint8Array): Phrase[] {
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
        : [ofFile(path, phrase('otherSignedHash', { manifest: MANIFEST, sums: SUMS }))],
    ),
    ...[...signed.keys()].flatMap((path) =>
      Object.hasOwn(files, path)
        ? []
        : [ofFile(path, phrase('signedOnly', { manifest: MANIFEST, sums: SUMS }))],
    ),
  ];
}

/**
 * Whether a copy is that of the owner of a public key: whether its list of hashes is signed with it, and the manifest has the same
 * hashes. Returns a line for each thing that is not so.
 */
export async function checkSums(copy: SiteCopy, key: Key): Promise<Phrase[]> {
  const name = SUMS + ENDINGS[key.program];
  const sums = await readOf(copy, SUMS, phrase('signedHashes'));
  const signature = await readOf(copy, name, phrase('signatureOf', { file: SUMS, program: key.program }));
  const manifest = await readOf(copy, MANIFEST, phrase('fileList'));
  if (!isRead(sums) || !isRead(signature) || !isRead(manifest))
    return [sums, signature, manifest].flatMap((one) => (isRead(one) ? [] : [one]));
  const fault = faultOf(sums, signature, key);
  if (fault !== undefined) {
    const reason = fault.split('\n')[0] ?? '';
    return [ofFile(name, phrase('noSignatureOf', { file: SUMS, key: key.path, reason }))];
  }
  const signed = hashesIn(sums);
  return signed === undefined ? [ofFile(SUMS, phrase('noHashLine'))] : differences(signed, manifest);
}
