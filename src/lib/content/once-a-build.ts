import { statSync } from 'node:fs';
import { join } from 'node:path';
import { thisArchive } from '../display/this-archive.ts';
import { ROOT } from './archive-root.ts';

/** How often the development server has said that content/ has changed (`contentWatch`). */
let changes = 0;
import.meta.hot?.on('astro:content-changed', () => {
  changes += 1;
});

/** Ingest swaps files in, which dates their folders: what it writes is seen before anybody has said it. */
const folders = (): string[] =>
  ['content', ...thisArchive().languages.map((language) => `content/${language}`)].map((path) =>
    join(ROOT, path),
  );

/**
 * What names a state of content/ while the server runs; null where nobody would say that it has changed, as in tests: then everything is
 * read each time.
 */
function stateInDevelopment(): string | null {
  if (import.meta.hot === undefined) return null;
  const times = folders().map((folder) => statSync(folder, { bigint: true, throwIfNoEntry: false })?.mtimeNs);
  return [changes, ...times].join(' ');
}

/**
 * Reads what does not change within a build: `read` runs when it is first asked for, and its answer is kept.
 * In development it is kept as long as content/ is as it was, since files change while the server runs.
 */
export function onceABuild<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined;
  let keptAt: string | null = null;
  return () => {
    const state = import.meta.env.DEV ? stateInDevelopment() : '';
    if (kept === undefined || state === null || state !== keptAt) {
      keptAt = state;
      kept = read();
    }
    return kept;
  };
}
