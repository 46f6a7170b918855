import {
  copyFileSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../../machine/system/make-folder.ts';

/** What is done when a site is changed in its place: files that are put there, and files that go. */
const journal = z.strictObject({ put: z.array(z.string()), remove: z.array(z.string()) });
type Journal = z.infer<typeof journal>;

/** The new files, until they are in their places. */
const FILES = 'files';
/** When this file is there, all new files are whole beside it, and the swap is carried out, whoever does it. */
const JOURNAL = 'journal.json';

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

/** Moves a file, also to another file system. */
function moveFile(from: string, to: string): void {
  makeFolder(dirname(to));
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error;
    copyFileSync(from, to);
  }
}

/** Removes what stands where a file is to be, or where a folder above it is to be. */
function makeRoom(folder: string, path: string): void {
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count += 1) {
    const place = join(folder, ...parts.slice(0, count));
    const entry = lstatSync(place, { throwIfNoEntry: false });
    if (entry === undefined) break;
    if (entry.isDirectory() !== count < parts.length) rmSync(place, { recursive: true });
  }
}

/** Whether a file is there; not where a file stands in the place of a folder above it. */
function isFile(place: string): boolean {
  try {
    return lstatSync(place).isFile();
  } catch {
    return false;
  }
}

/** Removes a file, and the folders that are empty then. */
function removeFile(folder: string, path: string): void {
  const place = join(folder, path);
  if (isFile(place)) rmSync(place);
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    try {
      rmdirSync(join(folder, above));
    } catch {
      return;
    }
  }
}

const isPage = (path: string): boolean => path.endsWith('.html');

/**
 * Carries out what a journal says; what was done before is passed over. What pages need comes before them, and what no page of
 * the new site needs goes last.
 */
function carryOut(staged: string, folder: string): void {
  const { put, remove } = journal.parse(JSON.parse(readFileSync(join(staged, JOURNAL), 'utf8')));
  for (const path of [...put.filter((one) => !isPage(one)), ...put.filter(isPage)]) {
    const from = join(staged, FILES, path);
    if (!existsSync(from)) continue;
    makeRoom(folder, path);
    makeFolder(dirname(join(folder, path)));
    renameSync(from, join(folder, path));
  }
  for (const path of remove) removeFile(folder, path);
  rmSync(staged, { recursive: true });
}

/** Finishes a swap that was cut off, if there is one: true where the new site stands now. */
export function finishSwap(staged: string, folder: string): boolean {
  if (!existsSync(join(staged, JOURNAL))) return false;
  carryOut(staged, folder);
  return true;
}

/**
 * Puts the files `put` of the folder `site` into the site in `folder`, and removes `remove` from it; all others stay. They are
 * gathered in `staged` first, which has to be on the disk of `folder`: until all are there, the old site stands, and where that
 * fails it stands, too. From then on the new one is what `finishSwap` makes of it, even if this process is killed.
 */
export function swapChanged(
  site: string,
  { put, remove }: Journal,
  { staged, folder }: { readonly staged: string; readonly folder: string },
): void {
  rmSync(staged, { recursive: true, force: true });
  try {
    makeFolder(join(staged, FILES));
    for (const path of put) moveFile(join(site, path), join(staged, FILES, path));
    const part = join(staged, `${JOURNAL}.part`);
    writeFileSync(part, JSON.stringify({ put, remove }));
    renameSync(part, join(staged, JOURNAL));
  } catch (error) {
    rmSync(staged, { recursive: true, force: true });
    throw error;
  }
  carryOut(staged, folder);
}
