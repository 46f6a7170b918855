import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { dev } from 'astro';
import sirv from 'sirv';
import type { Plugin, ViteDevServer } from 'vite';
import { type Diagnostic, formatWith, isError, told, toldInWords } from '../../diagnostics/index.ts';
import { printDiagnostics, tell } from '../../machine/command-line.ts';
import { PROJECT } from '../../machine/disk.ts';
import { ingestArchive } from '../../machine/ingest-archive.ts';
import { readerLanguage } from '../../machine/reader-language.ts';
import { systemFailure } from '../../machine/system/system-errors.ts';
import { envOfArchive } from '../make-pages.ts';
import { refuseUnreadablePath } from '../workplace.ts';
import { contentWatch } from './content-watch.ts';
import { watchSeeds } from './seeds-watch.ts';

/**
 * What the development server takes from the last build: it makes pages and data itself, but no search index, no module
 * of it, and no packs.
 */
const FROM_BUILD = /^\/(?:pagefind\/|search\/|search(?:\.d)?\.[jt]s$|offline\/)/;

/** What browsers are told while seeds cannot be read: what is wrong, over the page, until it is mended. */
interface Trouble {
  readonly type: 'error';
  readonly err: {
    readonly name: string;
    readonly title: string;
    readonly message: string;
    readonly stack: string;
  };
}

const troubleOf = (words: readonly string[]): Trouble => ({
  type: 'error',
  err: {
    name: 'seeds/',
    title: toldInWords(
      words.length === 1 ? told('oneSeedError') : told('seedErrors', { count: words.length }),
      readerLanguage(),
    ),
    message: words.join('\n\n'),
    stack: '',
  },
});

/** Reads the seeds. Returns what is wrong, each in words; nothing where content is up to date now. */
function readSeeds(root: string): readonly string[] {
  let diagnostics: readonly Diagnostic[];
  try {
    diagnostics = ingestArchive(root);
  } catch (error) {
    const message =
      systemFailure(error, root)?.inTerminal(readerLanguage()) ??
      (error instanceof Error ? error.message : String(error));
    console.error(message);
    return [message];
  }
  const failed = printDiagnostics(diagnostics);
  tell(told(failed ? 'nothingWritten' : 'contentUpToDate'));
  const language = readerLanguage();
  return diagnostics.filter(isError).map((one) => formatWith(one, null, language));
}

/** What the archive adds to Astro's development server. */
class ArchiveServer {
  readonly #root: string;
  #server: ViteDevServer | undefined;
  #trouble: Trouble | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  readonly plugin: Plugin = {
    name: 'goftar-archive',
    configureServer: (server) => {
      this.#server = server;
      const built = sirv(join(this.#root, 'dist'), { dev: true });
      server.middlewares.use((request, response, next) => {
        const path = request.url?.replace(/\?.*$/, '') ?? '';
        if (FROM_BUILD.test(path)) built(request, response, next);
        else next();
      });
      // A page that is opened or loaded anew while something is wrong is told, too.
      server.environments.client.hot.on('vite:client:connect', (_, client) => {
        if (this.#trouble !== null) client.send(this.#trouble);
      });
    },
  };

  /** Reads the seeds, and tells browsers: what is wrong, or to load the page anew where nothing is any more. */
  update(): void {
    const words = readSeeds(this.#root);
    const wasWrong = this.#trouble !== null;
    this.#trouble = words.length === 0 ? null : troubleOf(words);
    const hot = this.#server?.environments.client.hot;
    if (this.#trouble !== null) hot?.send(this.#trouble);
    // Where content has changed, pages are loaded anew by that.
    else if (wasWrong) hot?.send({ type: 'full-reload', path: '*' });
  }
}

/**
 * Serves an archive's site as it is being worked on: a change to seeds or source shows at once, and
 * what is wrong with the seeds is said in the page.
 */
export async function develop(root: string, port: number): Promise<void> {
  refuseUnreadablePath();
  // In a process of its own, which has settings of its own. Where it fails, it says why; pages show it, too.
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/commands/build.ts'], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, ARCHIVE: root },
  });
  const archive = new ArchiveServer(root);
  process.chdir(PROJECT);
  Object.assign(process.env, envOfArchive(root, PROJECT));
  await dev({ root: PROJECT, server: { port }, vite: { plugins: [archive.plugin, contentWatch(root)] } });
  archive.update();
  watchSeeds(root, () => archive.update());
}
