import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { watch } from 'chokidar';

/** Editors write a file in several steps; they are one change. Milliseconds. */
const SETTLED = 150;

/** `work`, done once when it has not been asked for again for `wait` milliseconds. */
export function whenSettled(wait: number, work: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, wait);
  };
}

/** Calls `changed` when something of an archive's seeds has changed. It may have none yet. */
export function watchSeeds(root: string, changed: () => void): void {
  const seeds = join(root, 'seeds');
  watch(existsSync(seeds) ? seeds : root, { ignoreInitial: true }).on('all', whenSettled(SETTLED, changed));
}
