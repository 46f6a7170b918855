import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { Failure } from '../diagnostics/index.ts';
import { makeFolder } from '../machine/system/make-folder.ts';
import { finishSwap, swapChanged } from './kept/swap-changed.ts';
import { filesUnder } from './site-manifest.ts';

/**
 * The folder that the new site comes from, where it is whole before it takes the old one's place, and where that goes. What is found
 * there is taken for what a build has left, and removed: nobody calls a folder of their own so.
 */
const besides = (dist: string): { readonly next: string; readonly old: string } => ({
  next: `${dist}.goftar-next`,
  old: `${dist}.goftar-old`,
});

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** What of an archive is no site, and would be lost where it took the place of one. */
const OF_ARCHIVE = ['', 'seeds', 'content', '.cache', '.git'];

/** Whether a folder has something of the archive that `dist` belongs to, or is a part of it: by links, they may be anywhere. */
function isOfArchive(folder: string, dist: string): boolean {
  const real = realpathSync(folder);
  const isIn = (inner: string, outer: string): boolean => `${inner}${sep}`.startsWith(`${outer}${sep}`);
  return OF_ARCHIVE.map((name) => join(dirname(dist), name))
    .filter((path) => existsSync(path))
    .map((path) => realpathSync(path))
    .some((own, i) => isIn(own, real) || (i > 0 && isIn(real, own)));
}

/**
 * The folder that `dist` means: a link stays a link, and what it leads to is replaced. Throws `Failure` where that is no folder,
 * or one of the archive itself.
 */
function folderOf(dist: string): string {
  const entry = lstatSync(dist, { throwIfNoEntry: false });
  if (entry === undefined) return dist;
  const folder = entry.isSymbolicLink() && existsSync(dist) ? realpathSync(dist) : dist;
  if (lstatSync(folder).isDirectory()) {
    if (isOfArchive(folder, dist)) throw Failure.of('siteIsArchive', dist);
    return folder;
  }
  throw Failure.of(entry.isSymbolicLink() ? 'siteLinkLost' : 'siteIsFile', dist);
}

/** What a build that was killed at its last step has left is put back, so that the old site stands, or finished, so that the new one does. */
export function mendSwap(dist: string): void {
  const folder = folderOf(dist);
  const { next, old } = besides(folder);
  if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
  for (const staged of [next, join(folder, '.next')]) finishSwap(staged, folder);
  for (const left of [next, old, join(folder, '.next')]) rmSync(left, { recursive: true, force: true });
}

/** Copies a folder, file by file: `cpSync` of a whole folder takes a full disk for a broken one. */
function copy(from: string, to: string): void {
  for (const path of filesUnder(from)) {
    makeFolder(dirname(join(to, path)));
    copyFileSync(join(from, path), join(to, path));
  }
}

/** Moves a folder, also to another file system. A copy that fails, for want of space for example, leaves nothing. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    try {
      copy(from, to);
      rmSync(from, { recursive: true, force: true });
    } catch (failed) {
      rmSync(to, { recursive: true, force: true });
      throw failed;
    }
  }
}

/** Removes every file under `folder` that is not in `kept`, and the folders that are empty then. */
function removeOthers(folder: string, kept: ReadonlySet<string>, below = ''): void {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (!entry.isDirectory()) {
      if (!kept.has(path)) rmSync(join(folder, path), { force: true });
      continue;
    }
    removeOthers(folder, kept, path);
    if (readdirSync(join(folder, path)).length === 0) rmdirSync(join(folder, path));
  }
}

/**
 * Replaces a site whose folder cannot be renamed, since a disk is mounted there or its parent may not be written. All of
 * the new site is in there before anything is replaced: what can fail for want of space has failed by then. What no
 * page of the new site needs goes last, so that an old page that somebody reads has its styles to the end.
 */
function replaceWithin(site: string, folder: string): void {
  const inside = join(folder, '.next');
  rmSync(inside, { recursive: true, force: true });
  move(site, inside);
  const paths = filesUnder(inside);
  const isPage = (path: string): boolean => path.endsWith('.html');
  for (const path of [...paths.filter((one) => !isPage(one)), ...paths.filter(isPage)]) {
    const place = join(folder, path);
    if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) rmSync(place, { recursive: true });
    makeFolder(dirname(place));
    renameSync(join(inside, path), place);
  }
  rmSync(inside, { recursive: true, force: true });
  removeOthers(folder, new Set(paths));
}

/** What renaming says of a folder that has to stay where it is. */
const STAYS = /^(?:EBUSY|EXDEV|EACCES|EPERM|EROFS)$/;

/** Replaces a site by renaming folders: there is a site at every moment but one, which is as short as two calls of the system. */
function replaceByRenaming(site: string, folder: string): void {
  const { next, old } = besides(folder);
  move(site, next);
  if (!existsSync(folder)) {
    renameSync(next, folder);
    return;
  }
  renameSync(folder, old);
  try {
    renameSync(next, folder);
  } catch (error) {
    renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/**
 * Puts the finished `site` in the place of `dist`, whole: until the last moment the old one stands, and where it fails it
 * stands, too. Throws the system's error where the place cannot be written.
 */
export function swapIn(site: string, dist: string): void {
  const folder = folderOf(dist);
  const { next } = besides(folder);
  try {
    replaceByRenaming(site, folder);
  } catch (error) {
    if (!existsSync(folder) || !STAYS.test(codeOf(error))) throw error;
    replaceWithin(existsSync(next) ? next : site, folder);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Whether files can be renamed from a folder beside `folder` into it. */
function isMovable(folder: string): boolean {
  try {
    accessSync(dirname(folder), constants.W_OK);
    return statSync(dirname(folder)).dev === statSync(folder).dev;
  } catch {
    return false;
  }
}

/**
 * Makes `dist` the new site where most of it stays: puts the files `put` of `site` there, and removes `remove`. Until all new
 * files are on its disk the old site stands, and where that fails it stands, too. Throws the system's error.
 */
export function swapInChanged(
  site: string,
  dist: string,
  change: { readonly put: string[]; readonly remove: string[] },
): void {
  const folder = folderOf(dist);
  const staged = isMovable(folder) ? besides(folder).next : join(folder, '.next');
  swapChanged(site, change, { staged, folder });
}
