import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { Failure } from '../diagnostics/index.ts';
import { aFewAtATime } from './a-few-at-a-time.ts';
import { PROJECT } from './disk.ts';

interface Entry {
  readonly version?: string;
  /** The hash of the package's archive, by which `npm ci` knows that it got what was pinned. */
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, Entry>>;
  readonly [key: string]: unknown;
}

/** The optional packages that a lock file's packages ask for, each at one exact version, and that it does not list. */
export function missingOptional({ packages }: LockFile): Map<string, Entry> {
  const missing = new Map<string, Entry>();
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const isListed = `${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
      if (isListed || !/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) continue;
      missing.set(`node_modules/${name}`, { version, ...(dev ? { dev: true } : {}), optional: true });
    }
  }
  return missing;
}

/** The entries without a hash: for them, `npm ci` would take whatever it is given. The project itself needs none. */
export const withoutIntegrity = ({ packages }: LockFile): string[] =>
  Object.entries(packages)
    .filter(([path, { integrity, link }]) => path !== '' && link !== true && integrity === undefined)
    .map(([path]) => path);

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
const packageName = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What a lock file says of a package beside its version; npm writes a list of one member as the member alone. */
const several = z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional();
const published = z.object({
  'dist.integrity': z.string().regex(/^sha512-[\w+/]+=*$/),
  os: several,
  cpu: several,
  libc: several,
  license: z.string().optional(),
  engines: z.record(z.string(), z.string()).optional(),
});

/** Tells what the registry has published of one version of a package. */
export type AskRegistry = (name: string, version: string) => Promise<unknown>;

/** Asks by npm itself, so that the registry, its certificates and its passwords are those that `npm ci` uses, too. */
const askByNpm: AskRegistry = async (name, version) => {
  const fields = Object.keys(published.shape);
  const { stdout } = await promisify(execFile)('npm', ['view', `${name}@${version}`, ...fields, '--json'], {
    cwd: PROJECT,
    shell: process.platform === 'win32',
  });
  return JSON.parse(stdout);
};

async function publishedEntry(path: string, entry: Entry, ask: AskRegistry): Promise<Entry> {
  const name = packageName(path);
  const version = String(entry.version);
  try {
    const { 'dist.integrity': integrity, ...facts } = published.parse(await ask(name, version));
    const known = Object.entries(facts).filter(([, value]) => value !== undefined);
    return { ...entry, integrity, ...Object.fromEntries(known) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw Failure.of('noHash', `${name}@${version}`, { reason });
  }
}

/** How many questions are asked at a time. */
const AT_A_TIME = 4;

/**
 * A lock file with every optional package for other platforms, and with the hash of each package that had none. A lock
 * file that npm writes on one platform lacks both for all the others. Throws `Failure` where the registry does not know
 * a package: nothing is guessed.
 */
export async function completed(lock: LockFile, ask: AskRegistry): Promise<LockFile> {
  const packages: Record<string, Entry> = { ...lock.packages, ...Object.fromEntries(missingOptional(lock)) };
  await aFewAtATime(AT_A_TIME, withoutIntegrity({ packages }), async (path) => {
    packages[path] = await publishedEntry(path, packages[path] ?? {}, ask);
  });
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** Completes package-lock.json. Returns the paths of the entries that were added or got their hash. */
export async function completeLockFile(): Promise<string[]> {
  const file = join(PROJECT, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
  const changed = [...new Set([...missingOptional(lock).keys(), ...withoutIntegrity(lock)])];
  writeFileSync(file, `${JSON.stringify(await completed(lock, askByNpm), null, 2)}\n`);
  return changed;
}
