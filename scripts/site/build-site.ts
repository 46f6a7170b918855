import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../diagnostics/index.ts';
import { archiveOf } from '../machine/archive-of.ts';
import { printDiagnostics, step } from '../machine/command-line.ts';
import { ingestArchive } from '../machine/ingest-archive.ts';
import { systemFailure } from '../machine/system/system-errors.ts';
import { inTurn } from '../machine/system/turns.ts';
import { writeOffline } from '../offline/write-offline.ts';
import type { SourceFile } from '../pipeline/read/index.ts';
import { indexSite } from '../search/index-site.ts';
import { type Breach, checkSite } from './check-site.ts';
import { keepReceived, makePages, sayWaiting } from './make-pages.ts';
import { publicAddress, WITHOUT_ADDRESS } from './public-address.ts';
import { writeManifest } from './site-manifest.ts';
import { mendSwap, swapIn } from './swap-site.ts';
import { inWorkplace, type Workplace } from './workplace.ts';

/** The stages of a build, in order, and what is said while one runs. */
const STAGES = {
  ingest: 'Reading seeds',
  pages: 'Making pages',
  index: 'Making the search index',
  offline: 'Making the packs for keeping it offline',
  manifest: 'Writing the manifest',
  check: 'Checking pages and links',
  swap: 'Putting the new site in its place',
} as const;
export type BuildStage = keyof typeof STAGES;

/** Runs one stage; a bench gives one that keeps the time. */
export type RunStage = <T>(stage: BuildStage, work: () => Promise<T> | T) => Promise<T>;

/** How many faults of a new site are named. */
const NAMED = 5;

/** Throws `Failure` where the new site is not whole. */
function refuse(breaches: readonly Breach[]): void {
  const [first] = breaches;
  if (first === undefined) return;
  const named = breaches.slice(0, NAMED).map(({ page, what }) => `${page} ${what}`);
  const others = breaches.length > NAMED ? `; and ${breaches.length - NAMED} more` : '';
  throw new Failure({
    where: first.page,
    what: `Unexpected fault of the new site, expected a whole one: ${named.join('; ')}${others}`,
    mend: 'The site that was there before is untouched. Mend what is named in the seeds or in SITE, and build again.',
  });
}

/** Throws `Failure` where there is no text, and so no site. */
function refuseEmpty(root: string, site: string): void {
  if (existsSync(join(site, 'data/documents'))) return;
  throw new Failure({
    where: join(root, 'seeds'),
    what: 'Unexpected archive without a text, expected one at least',
    mend: 'Put a text there as seeds/<name>.txt and run the command again.',
  });
}

/** Makes the whole new site in the workplace, and puts it in the place of the old one. False where the seeds have errors. */
async function buildIn(place: Workplace, root: string, run: RunStage): Promise<boolean> {
  const dist = join(root, 'dist');
  mendSwap(dist);
  const sources: SourceFile[] = [];
  const diagnostics = await run('ingest', () => ingestArchive(root, { sources }));
  if (printDiagnostics(diagnostics, root)) return false;
  keepReceived(place, sources);
  const address = publicAddress(archiveOf(root));
  const { site } = place;
  await run('pages', () => makePages(place));
  refuseEmpty(root, site);
  await run('index', () => indexSite(site));
  await run('offline', () => writeOffline(site));
  await run('manifest', () => writeManifest(site));
  refuse(await run('check', () => checkSite(site, address)));
  await run('swap', () => swapIn(site, dist));
  if (address === undefined) console.error(WITHOUT_ADDRESS);
  return true;
}

/** Until `work` is done, an interruption ends the process in a way that removes what is half done. */
async function interruptible<T>(work: () => Promise<T>): Promise<T> {
  const end = (): never => {
    console.error('The build was interrupted; the site that was there before is untouched.');
    process.exit(1);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, end);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, end);
  }
}

/**
 * Builds the whole site of an archive: seeds → content → pages → search index → packs → manifest. All of it is made
 * beside the old site, looked through, and put in its place at the end. Returns false, and leaves dist/ as it was, where
 * the seeds have errors, which are printed with the other diagnostics. Throws `Failure` where the work cannot be done:
 * then, too, dist/ is as it was. Another build of the same archive is waited for.
 */
export async function buildSite(
  root: string,
  run: RunStage = (stage, work) => step(STAGES[stage], work),
): Promise<boolean> {
  publicAddress();
  if (!existsSync(root)) {
    throw new Failure({
      where: root,
      what: 'Unexpected absence of this folder, expected an archive with its seeds/',
      mend: 'Correct ARCHIVE, or make the folder and put a text into its seeds/.',
    });
  }
  try {
    return await interruptible(() =>
      inTurn(join(root, '.cache/build.lock'), sayWaiting, () =>
        inWorkplace((place) => buildIn(place, root, run)),
      ),
    );
  } catch (error) {
    throw systemFailure(error, root) ?? error;
  }
}
