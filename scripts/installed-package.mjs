// What is different where the program is installed as a package, in somebody's node_modules/. Plain JavaScript without
// dependencies, for any Node from 20 on, as setup.mjs is.
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { inWords } from './setup-words.mjs';

/** Whether the program in this folder is an installed package, and no checkout. */
export const isInstalledPackage = (home) => home.split(sep).includes('node_modules');

/** The nearest archive to a folder: the folder itself, or one around it, that has seeds/archive.yaml, else seeds/ of its own. */
export function archiveAround(folder) {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, 'seeds', 'archive.yaml'))) return here;
    if (dirname(here) === here) return existsSync(join(folder, 'seeds')) ? folder : undefined;
  }
}

/** All files of a package, without those of its own dependencies, in a fixed order. */
function filesOf(home, folder = '') {
  return readdirSync(join(home, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesOf(home, path) : [path];
    });
}

/** A name for what the package is made of: another version has another one. */
function digestOf(home) {
  const digest = createHash('sha256');
  for (const path of filesOf(home)) digest.update(`${path}\0`).update(readFileSync(join(home, path)));
  return digest.digest('hex').slice(0, 16);
}

/** A folder that may be written to: beside the package's node_modules, else the user's, else the system's for a while. */
function placeForCopies(around) {
  const user = process.getuid?.() ?? 'user';
  const places = [join(around, '.cache'), join(homedir(), '.cache'), join(tmpdir(), `goftar-${user}`)];
  for (const place of places) {
    try {
      const folder = join(place, 'goftar');
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
      return folder;
    } catch {
      // The next one may do.
    }
  }
  throw new Error(inWords('noPlace', { places: places.join(', ') }));
}

/** Copies of other versions are removed when nobody has used them for so long. Milliseconds. */
const UNUSED = 30 * 24 * 60 * 60 * 1000;

function removeOld(folder, current) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const isOld = name !== current && Date.now() - statSync(path).mtimeMs > UNUSED;
    if (isOld) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * The folder from which an installed package runs. Node refuses TypeScript under node_modules/, and Vite treats what is
 * there as other people's code; so the program runs from a copy elsewhere, which finds the same dependencies by links in
 * the same order: those of the package itself first, then those beside it.
 */
export function runnableCopy(home) {
  const beside = home.slice(0, home.lastIndexOf(`${sep}node_modules${sep}`) + `${sep}node_modules`.length);
  const folder = placeForCopies(dirname(beside));
  const name = digestOf(home);
  const copy = join(folder, name);
  if (!existsSync(copy)) {
    // Made under another name first: a copy that is there is whole.
    const making = mkdtempSync(join(folder, 'new-'));
    const project = join(making, 'project');
    cpSync(home, project, { recursive: true, filter: (path) => path !== join(home, 'node_modules') });
    symlinkSync(beside, join(making, 'node_modules'), 'junction');
    const own = join(home, 'node_modules');
    if (existsSync(own)) symlinkSync(own, join(project, 'node_modules'), 'junction');
    try {
      renameSync(making, copy);
    } catch (error) {
      rmSync(making, { recursive: true, force: true });
      // Another process was faster.
      if (!existsSync(copy)) throw error;
    }
  }
  utimesSync(copy, new Date(), new Date());
  removeOld(folder, name);
  return join(copy, 'project');
}
