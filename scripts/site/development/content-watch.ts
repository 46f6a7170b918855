import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { whenSettled } from './seeds-watch.ts';

/** Where Astro makes pages while a site is worked on, by Vite's names. */
const MAKING_PAGES = ['ssr', 'prerender'] as const;
/** Ingest writes several files; they are one change. Milliseconds. */
const SETTLED = 50;

/**
 * Pages read content/ for themselves, so that Vite knows nothing of it: where it changes, the paths that Astro has kept are forgotten, and
 * browsers load their pages anew.
 */
export const contentWatch = (root: string): Plugin => ({
  name: 'goftar-content',
  configureServer({ environments, watcher }) {
    const folder = join(root, 'content');
    const announce = whenSettled(SETTLED, () => {
      for (const name of MAKING_PAGES) environments[name]?.hot.send('astro:content-changed', {});
      environments.client.hot.send({ type: 'full-reload', path: '*' });
    });
    watcher.add(folder);
    watcher.on('all', (_, path) => {
      if (path.startsWith(folder + sep)) announce();
    });
  },
});
