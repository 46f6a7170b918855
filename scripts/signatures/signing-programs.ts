import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { Failure, Misuse } from '../diagnostics/index.ts';

/** The programs that a signature can be of. */
export type SigningProgram = 'minisign' | 'ssh-keygen';

/** What a signature of `ssh-keygen` is for: one made for something else, such as a commit or a log-in, is not taken for it. */
export const NAMESPACE = 'goftar';

/** What each program adds to the name of a file for its signature. */
export const ENDINGS = { minisign: '.minisig', 'ssh-keygen': '.sig' } as const satisfies Record<
  SigningProgram,
  string
>;

const INSTALL: Readonly<Record<SigningProgram, string>> = {
  minisign: 'Debian, Ubuntu: `apt-get install minisign`; others: https://jedisct1.github.io/minisign/',
  'ssh-keygen': 'it comes with OpenSSH 8.0 or newer; Debian, Ubuntu: `apt-get install openssh-client`',
};

/** A key in a file, and the program it is for. */
export interface Key {
  readonly path: string;
  readonly program: SigningProgram;
  readonly isSecret: boolean;
}

/** How keys begin, whatever they are called. */
const KINDS: readonly (readonly [begins: RegExp, program: SigningProgram, isSecret: boolean])[] = [
  [/^untrusted comment: .*secret key/i, 'minisign', true],
  [/^(?:untrusted comment: .*\n)?RW[\w+/]{54}\s*$/, 'minisign', false],
  [/^-----BEGIN (?:OPENSSH|EC|RSA) PRIVATE KEY-----/, 'ssh-keygen', true],
  [/^(?:sk-)?(?:ssh|ecdsa)-[\w@.-]+ [\w+/]+=*/, 'ssh-keygen', false],
];

/** A key is a line or a few: what is larger is none. Bytes. */
const LARGEST = 64 * 1024;

/** Reads what kind of key a file has. Throws `Misuse` where it has none. */
export function keyIn(path: string): Key {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > LARGEST) throw Misuse.of('noKey', { path });
  const text = readFileSync(path, 'utf8');
  const kind = KINDS.find(([begins]) => begins.test(text));
  if (kind === undefined) throw Misuse.of('otherThanKey', { path });
  const [, program, isSecret] = kind;
  return { path, program, isSecret };
}

/** Whether a program is installed. */
export const isInstalled = (program: SigningProgram): boolean =>
  spawnSync(program, ['-?']).error === undefined;

/** What a program ended with, and what it said. */
export interface Ended {
  readonly isDone: boolean;
  readonly said: string;
}

/**
 * Runs a program on a file. It may ask the terminal for the password of a key. Throws `Failure` where it is not installed.
 */
export function runProgram(program: SigningProgram, args: readonly string[], input?: string): Ended {
  const given = input === undefined ? {} : { input: readFileSync(input) };
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    ...given,
    stdio: [input === undefined ? 'inherit' : 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    throw Failure.of('noSigner', program, { how: INSTALL[program] });
  return { isDone: status === 0, said: (error?.message ?? stdout + stderr).trim() };
}
