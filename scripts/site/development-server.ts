import { join } from 'node:path';
import { dev } from 'astro';
import { watch } from 'chokidar';
import sirv from 'sirv';
import { printDiagnostics } from '../machine/command-line.ts';
import { PROJECT } from '../machine/disk.ts';
import { ingestArchive } from '../machine/ingest-archive.ts';
import { buildSite } from './build-site.ts';

/** What the development server takes from the last build: it makes pages and data itself, but no search index. */
const FROM_BUILD = /^\/(?:pagefind|search)\//;
/** Editors write a file in several steps; they are one change. Milliseconds. */
const SETTLED = 150;

/** Serves an archive's site as it is being worked on: a change to seeds or source shows at once. */
export async function develop(root: string, port: number): Promise<void> {
  await buildSite(root);
  const built = sirv(join(root, 'dist'), { dev: true });
  await dev({
    root: PROJECT,
    server: { port },
    vite: {
      plugins: [
        {
          name: 'goftar-search-of-last-build',
          configureServer: ({ middlewares }) => {
            middlewares.use((request, response, next) => {
              if (FROM_BUILD.test(request.url ?? '')) built(request, response, next);
              else next();
            });
          },
        },
      ],
    },
  });
  let timer: NodeJS.Timeout | undefined;
  watch(join(root, 'seeds'), { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const failed = printDiagnostics(ingestArchive(root));
      console.error(
        failed ? 'Nothing was written.' : 'Content is up to date; search follows with the next build.',
      );
    }, SETTLED);
  });
}
