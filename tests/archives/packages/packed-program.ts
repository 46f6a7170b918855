import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT } from '../../pipeline.ts';

/** The names of all packages that the program needs to run, theirs included: `astro`, `@astrojs/mdx`. */
export function dependencies(): string[] {
  const { packages } = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: true }>;
  };
  return Object.entries(packages)
    .filter(([path, { dev }]) => !dev && /^node_modules\/(?!.*\/node_modules\/)/.test(path))
    .map(([path]) => path.slice('node_modules/'.length))
    .filter((name) => existsSync(join(PROJECT, 'node_modules', name)));
}

/** Packs the program as npm does, into a folder. Returns the path of the tarball. */
export function packProgram(folder: string): string {
  spawnSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: PROJECT,
    shell: process.platform === 'win32',
  });
  const [tarball] = globSync('*.tgz', { cwd: folder });
  if (tarball === undefined) throw new Error('npm has packed nothing');
  return join(folder, tarball);
}

/** Unpacks a tarball of npm into a folder. */
export function unpack(tarball: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  spawnSync('tar', ['xzf', tarball, '--strip-components=1', '-C', folder]);
}

/**
 * Puts a packed program into a folder's node_modules/, with links to the dependencies that are installed here. What is only for the
 * development of the program is not there, as after an installation.
 */
export function installProgram(tarball: string, home: string): void {
  const folder = join(home, 'node_modules/goftar');
  unpack(tarball, folder);
  for (const name of dependencies()) {
    mkdirSync(dirname(join(home, 'node_modules', name)), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules', name), join(home, 'node_modules', name));
  }
  mkdirSync(join(home, 'node_modules/.bin'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: { goftar: string };
  };
  symlinkSync(join('../goftar', bin.goftar), join(home, 'node_modules/.bin/goftar'));
}
