import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { LayersLeftOut } from '../../src/schemas/hosting/layers.ts';
import { PROJECT } from '../machine/disk.ts';
import { systemFailure } from '../machine/system/system-errors.ts';
import { inTurn } from '../machine/system/turns.ts';
import type { SourceFile } from '../pipeline/read/index.ts';
import type { Workplace } from './workplace.ts';

/** What Vite tells pages of the build; Astro would take variables of these names in its place. */
const OF_VITE = ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL'] as const;

/** Where pages find what they are told of the build. */
const OF_PAGES = ['GOFTAR_RECEIVED', 'GOFTAR_LAYERS', 'GOFTAR_PAGES_BEFORE', 'GOFTAR_PAGES'] as const;

/** Says once that another build is at work. */
export const sayWaiting = (holder: number): void =>
  console.error(`Another build (process ${holder}) is at work: waiting until it is done …`);

/** Keeps the received files as ingest has read them: what is published is what was read, whatever becomes of seeds/. */
export function keepReceived({ received }: Workplace, sources: readonly SourceFile[]): void {
  for (const { bytes } of sources) writeFileSync(join(received, hash('sha256', bytes)), bytes);
}

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

/** Pages by their files, with a digest of all that each is made of. */
export type PageKeys = ReadonlyMap<string, string>;

/** What pages are told of the build, and where they tell it of themselves (`src/lib/keeping/kept-pages.ts`). */
function tellPages({ site, received }: Workplace, leftOut: LayersLeftOut, before: PageKeys): () => PageKeys {
  const [layers, last, now] = [`${site}-layers.json`, `${site}-pages-before.json`, `${site}-pages.jsonl`];
  process.env.GOFTAR_RECEIVED = received;
  process.env.GOFTAR_LAYERS = layers;
  process.env.GOFTAR_PAGES_BEFORE = last;
  process.env.GOFTAR_PAGES = now;
  writeFileSync(layers, JSON.stringify(leftOut));
  writeFileSync(last, JSON.stringify(Object.fromEntries(before)));
  return () => {
    const lines = existsSync(now) ? readFileSync(now, 'utf8').trimEnd().split('\n') : [];
    return new Map(lines.filter(Boolean).map((line) => JSON.parse(line) as [string, string]));
  };
}

/**
 * Makes the pages of the site with Astro, in the workplace, without the layers that are left out, and without those that would come
 * out as in the last build, whose keys are `before`. Returns the keys of all. Astro keeps files of its own in one folder of the
 * project, whatever archive it builds: builds take turns here.
 */
export async function makePages(
  place: Workplace,
  leftOut: LayersLeftOut,
  before: PageKeys,
): Promise<PageKeys> {
  const { project, from, vite, site } = place;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const told = tellPages(place, leftOut, before);
  // Whatever a shell or a test says: Vite would make pages for development out of anything else.
  process.env.NODE_ENV = 'production';
  for (const name of OF_VITE) delete process.env[name];
  const folder = process.cwd();
  await inTurn(join(PROJECT, '.astro/build.lock'), sayWaiting, async () => {
    process.chdir(from);
    try {
      await withoutStacks(() =>
        build({
          root: project,
          outDir: site,
          logLevel: 'warn',
          vite,
        }),
      );
    } finally {
      process.chdir(folder);
      for (const name of OF_PAGES) delete process.env[name];
    }
  });
  return told();
}
