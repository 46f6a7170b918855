import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
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

/**
 * Makes the pages of the site with Astro, in the workplace, without the layers that are left out. Astro keeps files of its own in one folder of the project,
 * whatever archive it builds: builds take turns here.
 */
export async function makePages(
  { project, from, vite, site, received }: Workplace,
  leftOut: LayersLeftOut,
): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.GOFTAR_RECEIVED = received;
  process.env.GOFTAR_LAYERS = `${site}-layers.json`;
  writeFileSync(process.env.GOFTAR_LAYERS, JSON.stringify(leftOut));
  // Whatever a shell or a test says: Vite would make pages for development out of anything else.
  process.env.NODE_ENV = 'production';
  for (const name of OF_VITE) delete process.env[name];
  const before = process.cwd();
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
      process.chdir(before);
      delete process.env.GOFTAR_RECEIVED;
      delete process.env.GOFTAR_LAYERS;
    }
  });
}
