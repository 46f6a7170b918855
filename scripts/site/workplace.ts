import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Failure } from '../diagnostics/index.ts';
import { PROJECT } from '../machine/disk.ts';
import { makeFolder } from '../machine/system/make-folder.ts';
import { isRunning } from '../machine/system/turns.ts';
import { undoing } from '../machine/system/undoing.ts';

/** The project's folder as Astro is told it. */
export interface ProjectPath {
  readonly project: string;
  /** The folder to run from. */
  readonly from: string;
  /** Vite's setting where `project` leads there by a link, which has to be left as it is. */
  readonly vite: { readonly resolve?: { readonly preserveSymlinks: true } };
}

/** Where one build does its work: nothing of it is seen before all of it is done. */
export interface Workplace extends ProjectPath {
  /** The new site, until it takes the place of the old one. Who makes it makes the folder. */
  readonly site: string;
  /** The file with all received ones as they were when they were read (`keepReceived`). */
  readonly received: string;
}

/** The builds that are at work have a folder each here, named after their process. */
const PLACES = '.astro/builds';

/**
 * Astro and Vite take paths for addresses in places: a `%`, `#` or `?` in them is read as a part of an address, a quote
 * ends a string in code that they write, a star or a bracket is read as a pattern.
 */
const isPlain = (path: string): boolean =>
  path.split(sep).every((name) => /^[\p{L}\p{M}\p{N} ._@+,=~:-]*$/u.test(name));

/** What is said of a folder whose path Astro cannot read. */
const unreadable = (folder: string): Failure => Failure.of('unreadPath', folder);

/**
 * Throws `Failure` where the project's own path is one that Astro cannot read: its development server looks its own files
 * up by their real paths, and no link helps.
 */
export function refuseUnreadablePath(folder = PROJECT): void {
  if (!isPlain(folder)) throw unreadable(folder);
}

/**
 * The folder to link, so that the project finds its packages: its own, or, where they are beside it as those of an installed
 * program are (`scripts/installed-package.mjs`), the one around it.
 */
function withPackages(project: string): string {
  const around = dirname(project);
  return existsSync(join(around, 'node_modules')) && isPlain(basename(project)) ? around : project;
}

/**
 * Does `work` with a path to the project that Astro and Vite can read: its own, or one by a link in a folder with
 * a plain path. Throws `Failure` where there can be no link.
 */
export async function withPlainPath<T>(work: (path: ProjectPath) => Promise<T>): Promise<T> {
  if (isPlain(PROJECT)) return work({ project: PROJECT, from: PROJECT, vite: {} });
  const from = mkdtempSync(join(tmpdir(), 'goftar-'));
  const whole = withPackages(PROJECT);
  const link = join(from, 'project');
  const project = join(link, relative(whole, PROJECT));
  const remove = (): void => rmSync(from, { recursive: true, force: true });
  return undoing(remove, async () => {
    // A junction is the kind of link that Windows lets everybody make.
    if (isPlain(project)) symlinkSync(whole, link, 'junction');
    if (!existsSync(project)) throw unreadable(PROJECT);
    return work({ project, from, vite: { resolve: { preserveSymlinks: true } } });
  });
}

/** Removes what builds have left that were killed. */
function clear(places: string): void {
  for (const name of readdirSync(places)) {
    if (!isRunning(Number(name))) rmSync(join(places, name), { recursive: true, force: true });
  }
}

/** Does `work` in a place of its own, and removes the place, whatever comes of it. */
export async function inWorkplace<T>(work: (place: Workplace) => Promise<T>): Promise<T> {
  const places = join(PROJECT, PLACES);
  makeFolder(places);
  clear(places);
  const name = String(process.pid);
  const remove = (): void => rmSync(join(places, name), { recursive: true, force: true });
  remove();
  return undoing(remove, () =>
    withPlainPath((path) => {
      const folder = join(path.project, PLACES, name);
      const [site, received] = [join(folder, 'site'), join(folder, 'received')];
      mkdirSync(folder, { recursive: true });
      return work({ ...path, site, received });
    }),
  );
}
