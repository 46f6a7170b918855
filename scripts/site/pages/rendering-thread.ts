import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { PathWithRoute } from 'astro/runtime/prerender/static-paths.js';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { systemFailure } from '../../machine/system/system-errors.ts';
import { needsModules, withModulesTold } from './modules-told.ts';
import type { RenderingTask } from './render-pages.ts';

/*
 * A thread that makes pages with the program that Astro has made. It does what Astro does itself in `generatePages`, but for three things:
 * files of one document are made one after the other, so that the document is read once; several threads take turns at the same list; and
 * files are written at once, without the detours of promises, which take longer than the writing.
 */

/** What Astro gives to the module that everything else is reached from: its `BuildApp`, as far as it is used here. */
interface PageApp {
  readonly manifest: ConstructorParameters<typeof StaticPaths>[0]['manifest'] & { readonly site?: string };
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: PathWithRoute['route'] }): Promise<Response>;
}

const { entry, styles, site, next } = workerData as RenderingTask;

/** What Astro says while it makes pages. */
const destination = {
  write: ({ level, message }: { readonly level: string; readonly message: string }): boolean => {
    const isSaid = level === 'error' && systemFailure(new Error(message), '') !== null;
    if ((level === 'warn' || level === 'error') && !isSaid) console.error(message);
    return true;
  },
};

async function startApp(): Promise<PageApp> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: PageApp };
  const pagesByKeys = new Map(Object.entries(styles).map(([key, own]) => [key, { styles: own }]));
  app.setInternals({ pagesByKeys });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}

const isEndpoint = ({ route }: PathWithRoute): boolean => route.type === 'endpoint';

/** The file of a path, from the site's root. Hosts look for one page by the name that it has here. */
function fileOf(path: PathWithRoute): string {
  const name = path.pathname.replace(/^\/|\/$/g, '');
  if (isEndpoint(path)) return name;
  return name === '404' ? '404.html' : join(name, 'index.html');
}

/** Of which document the file at a path is, or another name for files of none. */
const subjectOf = (pathname: string): string =>
  /^\/?(?:[^/]+|data)\/(?:documents|citations|sources)\/([^/.]+)/.exec(pathname)?.[1] ?? pathname;

/** All paths, in lists that one thread makes after the other: those of one document are in one list. What comes first at an address counts. */
function worksOf(all: readonly PathWithRoute[]): PathWithRoute[][] {
  const seen = new Set<string>();
  const first = all.filter((path) => {
    const file = fileOf(path);
    return !seen.has(file) && seen.add(file);
  });
  return [...Map.groupBy(first, ({ pathname }) => subjectOf(pathname)).values()];
}

const folders = new Set<string>();

const moduleText = (name: string): string => readFileSync(join(site, '_astro', name), 'utf8');

function write(file: string, bytes: Uint8Array | string): void {
  const path = join(site, file);
  const folder = dirname(path);
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }
  writeFileSync(path, bytes);
}

/** Makes the file of one path. */
async function make(app: PageApp, path: PathWithRoute): Promise<void> {
  const origin =
    app.manifest.site === undefined ? 'http://localhost:4321' : new URL(app.manifest.site).origin;
  // A page is at a folder; a file is where Astro says, with a slash where it does not see that the name is one of a file.
  const address = new URL(
    `${path.pathname}${isEndpoint(path) || path.pathname.endsWith('/') ? '' : '/'}`,
    origin,
  );
  const response = await app.render(new Request(address), { routeData: path.route });
  // Without a body there is no file.
  if (response.body === null) return;
  const isTold = !isEndpoint(path) && needsModules(path.pathname);
  write(fileOf(path), isTold ? withModulesTold(await response.text(), moduleText) : await response.bytes());
}

const app = await startApp();
const works = worksOf(await new StaticPaths(app).getAll());
parentPort?.postMessage({ works: works.length });
for (let at = Atomics.add(next, 0, 1); at < works.length; at = Atomics.add(next, 0, 1)) {
  for (const path of works[at] ?? []) {
    try {
      await make(app, path);
    } catch (error) {
      if (systemFailure(error, '') === null) console.error(`Caught error rendering ${path.pathname}`);
      throw error;
    }
  }
}
