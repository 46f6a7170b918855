import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { format, isError } from '../diagnostics/index.ts';
import { alone } from '../machine/build-lock.ts';
import { misuse, step } from '../machine/command-line.ts';
import { archiveRoot, PROJECT } from '../machine/disk.ts';
import { writeManifest } from '../machine/site-manifest.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { indexSite } from '../search/index-site.ts';
import { runIngest } from './ingest.ts';

/**
 * Builds the whole site of an archive: seeds → content → pages → search index → manifest. Returns false, and leaves
 * dist/ as it was, where the seeds have errors.
 */
export async function buildSite(root: string): Promise<boolean> {
  const diagnostics = await step('Reading seeds', () => runIngest(root));
  for (const d of diagnostics) console.error(format(d));
  if (diagnostics.some(isError)) return false;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await step('Making pages', () => alone(() => build({ root: PROJECT, logLevel: 'warn' })));
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'data/documents'))) {
    console.error(
      `${join(root, 'seeds')} holds no text. Put one there as seeds/<name>.txt and run the command again.`,
    );
    return false;
  }
  await step('Making the search index', () => indexSite(dist));
  await step('Making the packs for keeping it offline', () => writeOffline(dist));
  await step('Writing the manifest', () => writeManifest(dist));
  return true;
}

async function main(): Promise<void> {
  misuse(() => parseArgs({ options: {} }), 'npm run build');
  const root = archiveRoot();
  if (!(await buildSite(root))) process.exit(1);
  console.error(`${join(root, 'dist')} is ready to be served or copied.`);
}

if (import.meta.main) await main();
