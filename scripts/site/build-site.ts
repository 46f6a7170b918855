import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { Failure } from '../diagnostics/index.ts';
import { printDiagnostics, step } from '../machine/command-line.ts';
import { PROJECT } from '../machine/disk.ts';
import { ingestArchive } from '../machine/ingest-archive.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { indexSite } from '../search/index-site.ts';
import { alone } from './build-lock.ts';
import { writeManifest } from './site-manifest.ts';

/** The stages of a build, in order, and what is said while one runs. */
const STAGES = {
  ingest: 'Reading seeds',
  pages: 'Making pages',
  index: 'Making the search index',
  offline: 'Making the packs for keeping it offline',
  manifest: 'Writing the manifest',
} as const;
export type BuildStage = keyof typeof STAGES;

/** Runs one stage; a bench gives one that keeps the time. */
export type RunStage = <T>(stage: BuildStage, work: () => Promise<T> | T) => Promise<T>;

/**
 * Builds the whole site of an archive: seeds → content → pages → search index → packs → manifest. Returns false, and
 * leaves dist/ as it was, where the seeds have errors, which are printed with the other diagnostics. Throws `Failure`
 * where there is no text at all.
 */
export async function buildSite(
  root: string,
  run: RunStage = (stage, work) => step(STAGES[stage], work),
): Promise<boolean> {
  const diagnostics = await run('ingest', () => ingestArchive(root));
  if (printDiagnostics(diagnostics)) return false;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await run('pages', () => alone(() => build({ root: PROJECT, logLevel: 'warn' })));
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'data/documents'))) {
    throw new Failure({
      where: join(root, 'seeds'),
      what: 'Unexpected archive without a text, expected one at least',
      mend: 'Put a text there as seeds/<name>.txt and run the command again.',
    });
  }
  await run('index', () => indexSite(dist));
  await run('offline', () => writeOffline(dist));
  await run('manifest', () => writeManifest(dist));
  return true;
}
