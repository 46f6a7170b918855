import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './disk.ts';

interface Entry {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
  [key: string]: unknown;
}

export interface LockFile {
  packages: Record<string, Entry>;
  [key: string]: unknown;
}

const OS: Readonly<Record<string, string>> = {
  windows: 'win32',
  win32: 'win32',
  darwin: 'darwin',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
};
const CPU = ['x64', 'arm64', 'arm', 'ia32', 'wasm32', 'riscv64', 'ppc64', 's390x'];

/** The platform a binary package is for, as its name says it («…-linux-x64-musl»). */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/);
  const os = words.map((word) => OS[word]).find((found) => found !== undefined);
  const cpu = words.find((word) => CPU.includes(word));
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) };
}

/** The optional packages that a lock file's packages ask for, each at one exact version, and that it does not list. */
export function missingOptional({ packages }: LockFile): Map<string, Entry> {
  const missing = new Map<string, Entry>();
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const isListed = `${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
      if (isListed || !/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) continue;
      missing.set(`node_modules/${name}`, {
        version,
        ...(dev ? { dev: true } : {}),
        optional: true,
        ...platformOf(name),
      });
    }
  }
  return missing;
}

/**
 * Lists in package-lock.json the binaries for other platforms that the registry in use does not carry: `npm ci` refuses
 * a lock file without them, and never fetches them here. Returns the paths of those it added.
 */
export function completeLockFile(): string[] {
  const file = join(PROJECT, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
  const missing = missingOptional(lock);
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) });
  const sorted = packages.sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  return [...missing.keys()];
}
