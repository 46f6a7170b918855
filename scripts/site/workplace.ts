import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { Failure } from '../diagnostics/index.ts';
import { PROJECT } from '../machine/disk.ts';
import { isRunning } from '../machine/turns.ts';

/** Where one build does its work: nothing of it is seen before all of it is done. */
export interface Workplace {
  /** The project's folder as Astro is told it, and the folder from which it runs. */
  readonly project: string;
  readonly from: string;
  /** Whether `project` leads there by a link, so that links must be left as they are. */
  readonly isLinked: boolean;
  /** The new site, until it takes the place of the old one. */
  readonly site: string;
  /** The received files as they were when they were read, each under its SHA-256. */
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

/** A link to the project, in a folder with a plain path. Throws `Failure` where there can be none. */
function linkToProject(): { readonly from: string; readonly project: string } {
  const from = mkdtempSync(join(tmpdir(), 'goftar-'));
  const project = join(from, 'project');
  if (isPlain(from)) {
    try {
      // A junction is the kind of link that Windows lets everybody make.
      symlinkSync(PROJECT, project, 'junction');
      return { from, project };
    } catch {
      // Said below.
    }
  }
  rmSync(from, { recursive: true, force: true });
  throw new Failure({
    where: PROJECT,
    what: 'Unexpected sign in the path of this folder, expected letters, digits, spaces and -._@+,=~ only',
    mend: 'Rename the folder or move it, then run the command again.',
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
  mkdirSync(places, { recursive: true });
  clear(places);
  const isLinked = !isPlain(PROJECT);
  const { from, project } = isLinked ? linkToProject() : { from: PROJECT, project: PROJECT };
  const place = join(places, String(process.pid));
  const remove = (): void => {
    rmSync(place, { recursive: true, force: true });
    if (isLinked) rmSync(from, { recursive: true, force: true });
  };
  process.once('exit', remove);
  try {
    rmSync(place, { recursive: true, force: true });
    const folder = join(project, PLACES, String(process.pid));
    const [site, received] = [join(folder, 'site'), join(folder, 'received')];
    for (const one of [site, received]) mkdirSync(one, { recursive: true });
    return await work({ project, from, isLinked, site, received });
  } finally {
    process.off('exit', remove);
    remove();
  }
}
