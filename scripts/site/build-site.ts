import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { LayersLeftOut } from '../../src/schemas/hosting/layers.ts';
import { Failure } from '../diagnostics/index.ts';
import { archiveOf } from '../machine/archive-of.ts';
import { printDiagnostics, step } from '../machine/command-line.ts';
import { ingestArchive } from '../machine/ingest-archive.ts';
import { systemFailure } from '../machine/system/system-errors.ts';
import { inTurn } from '../machine/system/turns.ts';
import { writeOffline } from '../offline/write-offline.ts';
import type { Seen } from '../pipeline/index.ts';
import type { SourceFile } from '../pipeline/read/index.ts';
import { indexSite } from '../search/index-site.ts';
import { type Breach, checkSite } from './check-site.ts';
import {
  type CountedDocument,
  chooseLayers,
  countedDocument,
  expectedSize,
  measuredSize,
} from './choose-layers.ts';
import {
  excessOf,
  filesOf,
  fillOf,
  hostOf,
  leftOutInWords,
  type NamedHost,
  refuseExcess,
} from './host-limits.ts';
import { inputsOf, isUpToDate, rememberBuild } from './last-build.ts';
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
/** How often a site is made at most, until it is as large as its host takes it. */
const ROUNDS = 3;
/** From which share on of what the host takes a site is not made again for the rest. */
const ENOUGH = 0.95;

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
function refuseEmpty(root: string, documents: readonly CountedDocument[]): void {
  if (documents.length > 0) return;
  throw new Failure({
    where: join(root, 'seeds'),
    what: 'Unexpected archive without a text, expected one at least',
    mend: 'Put a text there as seeds/<name>.txt and run the command again.',
  });
}

/** How a build is done. */
export interface BuildWay {
  readonly run: RunStage;
  /** Makes all pages and data files in the workplace's `site`; assembling takes most of them from parts that were built before. */
  readonly pages: (place: Workplace, leftOut: LayersLeftOut) => Promise<void>;
}

/** Makes all files of the site, but for the layers that are left out. */
async function makeFiles(place: Workplace, leftOut: LayersLeftOut, { run, pages }: BuildWay): Promise<void> {
  const { site } = place;
  mkdirSync(site, { recursive: true });
  await run('pages', () => pages(place, leftOut));
  await run('index', () => indexSite(site));
  await run('offline', () => writeOffline(site));
  await run('manifest', () => writeManifest(site));
}

/**
 * Makes the site as large as its host takes it, and returns its folder. How large it will be is not known before: where
 * it comes out too large, or much too small, it is made again by what was measured. Throws `Failure` where the host would not take it.
 */
async function makeForHost(
  place: Workplace,
  documents: readonly CountedDocument[],
  { name, limits }: NamedHost,
  way: BuildWay,
): Promise<string> {
  let size = expectedSize(documents);
  for (let round = 1; ; round += 1) {
    // A folder for each round: Node keeps the modules that it has read under their paths.
    const site = `${place.site}-${round}`;
    const leftOut = chooseLayers(documents, limits, size);
    await makeFiles({ ...place, site }, leftOut, way);
    const files = filesOf(site);
    const excess = excessOf(files, limits);
    size = measuredSize(files);
    const isFull = excess.length === 0 && fillOf(files, limits) >= ENOUGH;
    const isBest = isDeepStrictEqual(leftOut, chooseLayers(documents, limits, size));
    if (!isFull && !isBest && round < ROUNDS) continue;
    refuseExcess(excess, name);
    for (const line of leftOutInWords(leftOut, documents.length, name)) console.error(line);
    return site;
  }
}

/** Reads the seeds, writes content/, and returns the documents; null where the seeds have errors, which are printed. */
export async function readDocuments(
  place: Workplace,
  root: string,
  run: RunStage,
): Promise<CountedDocument[] | null> {
  const sources: SourceFile[] = [];
  const documents: CountedDocument[] = [];
  const seen: Seen = ({ id, source }, attributed) => {
    sources.push(source);
    documents.push(countedDocument(id, attributed));
  };
  const diagnostics = await run('ingest', () => ingestArchive(root, { seen }));
  if (printDiagnostics(diagnostics, root)) return null;
  refuseEmpty(root, documents);
  keepReceived(place, sources);
  return documents;
}

/** Makes the whole new site in the workplace, and puts it in the place of the old one. False where the seeds have errors. */
async function buildIn(place: Workplace, root: string, way: BuildWay): Promise<boolean> {
  const { run } = way;
  const dist = join(root, 'dist');
  mendSwap(dist);
  const inputs = inputsOf(root);
  if (isUpToDate(root, inputs)) {
    console.error('Nothing has changed since the last build: the site stands as it is.');
    return true;
  }
  const documents = await readDocuments(place, root, run);
  if (documents === null) return false;
  const facts = archiveOf(root);
  const address = publicAddress(facts);
  const site = await makeForHost(place, documents, hostOf(facts), way);
  refuse(await run('check', () => checkSite(site, address)));
  await run('swap', () => swapIn(site, dist));
  rememberBuild(root, inputs);
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

/** How a command runs a stage: it says that it runs where that takes long. */
export const runStage: RunStage = (stage, work) => step(STAGES[stage], work);

/**
 * Does the `work` of a build in a place of its own, which is removed whatever comes of it. Another build of the same archive is
 * waited for. Throws `Failure` where the work cannot be done.
 */
export async function atWork(root: string, work: (place: Workplace) => Promise<boolean>): Promise<boolean> {
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
      inTurn(join(root, '.cache/build.lock'), sayWaiting, () => inWorkplace(work)),
    );
  } catch (error) {
    throw systemFailure(error, root) ?? error;
  }
}

/**
 * Builds the whole site of an archive: seeds → content → pages → search index → packs → manifest. All of it is made
 * beside the old site, looked through, and put in its place at the end. Returns false, and leaves dist/ as it was, where
 * the seeds have errors, which are printed with the other diagnostics. Where nothing has changed since the last build,
 * nothing is made. Throws `Failure` where the work cannot be done:
 * then, too, dist/ is as it was. Another build of the same archive is waited for.
 */
export const buildSite = (
  root: string,
  { run = runStage, pages = makePages }: Partial<BuildWay> = {},
): Promise<boolean> => atWork(root, (place) => buildIn(place, root, { run, pages }));
