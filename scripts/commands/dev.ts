import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { watch } from 'chokidar';
import sirv from 'sirv';
import { format, isError } from '../diagnostics/index.ts';
import { misuse } from '../machine/command-line.ts';
import { archiveRoot, PROJECT } from '../machine/disk.ts';
import { portFromEnvironment } from '../machine/serve.ts';
import { buildSite } from './build.ts';
import { runIngest } from './ingest.ts';

/** What the development server takes from the last build: it makes pages and data itself, but no search index. */
const FROM_BUILD = /^\/(?:pagefind|search)\//;
/** Editors write a file in several steps; they are one change. Milliseconds. */
const SETTLED = 150;

/** `npm run dev`: serves the site as it is being worked on; a change to seeds or source shows at once. */
async function main(): Promise<void> {
  misuse(() => parseArgs({ options: {} }), 'npm run dev (PORT= another port, ARCHIVE= another archive)');
  const root = archiveRoot();
  const port = portFromEnvironment();
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
      const diagnostics = runIngest(root);
      for (const d of diagnostics) console.error(format(d));
      const failed = diagnostics.some(isError);
      console.error(
        failed ? 'Nothing was written.' : 'Content is up to date; search follows with the next build.',
      );
    }, SETTLED);
  });
}

await main();
