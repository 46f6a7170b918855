import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { Failure } from '../diagnostics/index.ts';
import { PROJECT } from '../machine/disk.ts';

/** What an archive is made of; what is made of it is made anew. */
const OF_ARCHIVE = ['seeds', 'content'];

/** Installs the packages of a folder's package.json. Throws `Failure` where npm cannot. */
export function npmInstall(folder: string): void {
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (npm.status === 0) return;
  const end = npm.error?.message ?? `exit code ${npm.status}`;
  throw Failure.of('installEnd', 'npm', { end, said: `${npm.stdout ?? ''}${npm.stderr ?? ''}` });
}

/** A version as npm takes it in another folder: a tarball is named by its whole path. */
export function specFrom(root: string, given: string): string {
  const path = given.replace(/^file:/, '');
  const isFile = given.startsWith('file:') || (/\.t(?:ar\.)?gz$/.test(given) && !/^https?:/.test(given));
  return isFile ? `file:${isAbsolute(path) ? path : resolve(root, path)}` : given;
}

/** Installs a version of the program in a folder of its own. Returns the folder that it is in. Throws `Failure`. */
export function installBeside(folder: string, spec: string): string {
  mkdirSync(folder, { recursive: true });
  const own = { name: 'upgrade', private: true, dependencies: { goftar: spec } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
  npmInstall(folder);
  return join(folder, 'node_modules', 'goftar');
}

/** The changelog that comes with a version; empty where it has none. */
export function changelogOf(program: string): string {
  const file = join(program, 'CHANGELOG.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** How a build is begun: with this version, or with the one that is installed in a folder. */
const buildBy = (program: string | undefined): string[] =>
  program === undefined
    ? [join(PROJECT, 'scripts/commands/build.ts')]
    : [join(program, 'scripts/setup.mjs'), 'build'];

/**
 * Builds a copy of an archive with this version of the program, or with the one that is installed in the folder `program`. Returns
 * the folder of the copy. Throws `Failure` with what the build says where it fails.
 */
export function buildCopy(root: string, copy: string, program?: string): string {
  mkdirSync(copy, { recursive: true });
  for (const name of OF_ARCHIVE)
    if (existsSync(join(root, name))) cpSync(join(root, name), join(copy, name), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, buildBy(program), {
    cwd: copy,
    env: { ...process.env, ARCHIVE: copy },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return copy;
  const said = `${stdout}${stderr}`;
  throw Failure.of('trialEnd', program ?? PROJECT, { status: String(status), said });
}
