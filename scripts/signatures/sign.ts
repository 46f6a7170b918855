import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure, Misuse, told } from '../diagnostics/index.ts';
import { tell } from '../machine/command-line.ts';
import { ENDINGS, type Key, keyIn, NAMESPACE, runProgram, type SigningProgram } from './signing-programs.ts';

/** The key that somebody names to sign with. Of `ssh-keygen`, a public one will do where an agent has the secret one. Throws `Misuse`. */
export function signingKey(path: string): Key {
  const key = keyIn(path);
  if (key.program === 'minisign' && !key.isSecret) throw Misuse.of('publicKey', { path });
  return key;
}

/** The key that somebody may have named; undefined where nothing is to be signed. Throws `Misuse`. */
export const givenKey = (path: string | undefined): Key | undefined =>
  path === undefined ? undefined : signingKey(path);

/** Signs a file where there is a key, and says so. */
export function signIfAsked(file: string, key: Key | undefined): void {
  if (key !== undefined) tell(told('signedFile', { file: sign(file, key) }));
}

/** What each program is told. Nothing of the day is told, so that one key makes the same signature of the same bytes. */
const ARGUMENTS: Readonly<Record<SigningProgram, (key: string, file: string) => readonly string[]>> = {
  minisign: (key, file) => ['-S', '-s', key, '-m', file, '-x', file + ENDINGS.minisign, '-t', basename(file)],
  'ssh-keygen': (key, file) => ['-Y', 'sign', '-n', NAMESPACE, '-f', key, file],
};

/** Signs a file; the signature is beside it. Returns its path. Throws `Failure` where the program cannot do it. */
export function sign(file: string, { path, program }: Key): string {
  const signature = file + ENDINGS[program];
  for (const ending of Object.values(ENDINGS)) rmSync(file + ending, { force: true });
  const { isDone, said } = runProgram(program, ARGUMENTS[program](path, file));
  if (isDone) return signature;
  throw Failure.of('noSignature', path, { program, file, said });
}
