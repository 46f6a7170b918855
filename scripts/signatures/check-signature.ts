import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Misuse } from '../diagnostics/index.ts';
import { ENDINGS, type Key, keyIn, NAMESPACE, runProgram } from './signing-programs.ts';

/** The key that somebody names to check with. Throws `Misuse` where it is a secret one: a keeper gives the public one away. */
export function checkingKey(path: string): Key {
  const key = keyIn(path);
  if (key.isSecret) throw Misuse.of('secretKey', { path });
  return key;
}

/** Who a key is taken for: what it is called plays no part. */
const SIGNER = 'archive';

/** The line of a public key without the comment after it. */
const keyLine = (path: string): string =>
  readFileSync(path, 'utf8').trim().split(/\s+/).slice(0, 2).join(' ');

/**
 * Whether `signature` is one of `bytes` by the owner of a public key. Returns undefined where it is, else what the program says of it.
 * Throws `Failure` where the program is not installed.
 */
export function faultOf(
  bytes: Uint8Array,
  signature: Uint8Array,
  { path, program }: Key,
): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'goftar-signature-'));
  try {
    const file = join(folder, 'signed');
    const beside = file + ENDINGS[program];
    writeFileSync(file, bytes);
    writeFileSync(beside, signature);
    if (program === 'minisign') {
      const { isDone, said } = runProgram(program, ['-V', '-p', path, '-m', file, '-x', beside]);
      return isDone ? undefined : said;
    }
    const signers = join(folder, 'signers');
    writeFileSync(signers, `${SIGNER} namespaces="${NAMESPACE}" ${keyLine(path)}\n`);
    const args = ['-Y', 'verify', '-f', signers, '-I', SIGNER, '-n', NAMESPACE, '-s', beside];
    const { isDone, said } = runProgram(program, args, file);
    return isDone ? undefined : said;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
