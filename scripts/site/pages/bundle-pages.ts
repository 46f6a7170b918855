import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { systemFailure } from '../../machine/system/system-errors.ts';
import type { Workplace } from '../workplace.ts';
import type { ProgramRecord } from './program-record.ts';

/** What Vite tells pages of the build; Astro would take variables of these names in its place. */
const OF_VITE = ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL'] as const;

/** Where Astro puts the modules that make pages, in the folder of the site, and how it names the first of them. */
const ASTROS_MODULES = '.prerender';
const ENTRY = /^prerender-entry\..*\.mjs$/;

/**
 * Does `work`, and leaves out what Astro prints of an error of the system, stack and all: the error itself is thrown, too,
 * and said in one sentence.
 */
async function withoutStacks(work: () => Promise<void>): Promise<void> {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  for (const stream of streams) {
    const write = stream.write.bind(stream) as (...all: unknown[]) => boolean;
    stream.write = (chunk: unknown, ...rest: unknown[]): boolean => {
      const isSaid =
        String(chunk).includes('[ERROR]') && systemFailure(new Error(String(chunk)), '') !== null;
      return isSaid || write(chunk, ...rest);
    };
  }
  try {
    await work();
  } finally {
    for (const [i, stream] of streams.entries()) stream.write = writes[i] ?? stream.write;
  }
}

/** Where the program is put: its modules, and the files that are in every site. */
interface Folders {
  readonly modules: string;
  readonly files: string;
}

/** Has Astro make its modules, takes them away before it would make pages with them, and hands over what they have to be told. */
function taking({ modules, files }: Folders, take: (record: ProgramRecord) => void): AstroIntegration {
  const styles = new Map<string, ProgramRecord['styles'][string]>();
  let read = (): void => {};
  return {
    name: 'goftar-page-program',
    hooks: {
      'astro:build:setup': ({ pages, target }) => {
        // The style sheets are known only when the modules are made.
        if (target === 'server')
          read = () => {
            for (const [key, page] of pages) styles.set(key, [...page.styles]);
          };
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          async setup() {
            renameSync(join(files, ASTROS_MODULES), modules);
            read();
            const entry = readdirSync(modules).find((name) => ENTRY.test(name));
            if (entry === undefined) throw new Error(`Astro has made no ${ENTRY.source} in ${modules}.`);
            take({ entry, styles: Object.fromEntries(styles) });
          },
          getStaticPaths: async () => [],
        })),
    },
  };
}

/**
 * Has Astro make the program of the pages, and returns what has to be known to run it. Astro keeps files of its own in one folder of
 * the project, whatever archive it builds: one build at a time may do this.
 */
export async function bundlePages(
  { project, from, vite }: Workplace,
  folders: Folders,
): Promise<ProgramRecord> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Whatever a shell or a test says: Vite would make pages for development out of anything else.
  process.env.NODE_ENV = 'production';
  for (const name of OF_VITE) delete process.env[name];
  // Loaded here, since a build whose program is kept needs nothing of it, and it takes longer to load than all else.
  const { build } = await import('astro');
  const before = process.cwd();
  let record: ProgramRecord | undefined;
  process.chdir(from);
  try {
    const integrations = [taking(folders, (made) => (record = made))];
    await withoutStacks(() =>
      build({ root: project, outDir: folders.files, logLevel: 'warn', vite, integrations }),
    );
  } finally {
    process.chdir(before);
  }
  if (record === undefined || !existsSync(folders.modules)) throw new Error('Astro has made no modules.');
  return record;
}
