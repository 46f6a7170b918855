import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { LayersLeftOut } from '../../src/schemas/hosting/layers.ts';
import { Failure, inOneLine, phrase, told } from '../diagnostics/index.ts';
import { archiveOf } from '../machine/archive-of.ts';
import { printDiagnostics, step, tell } from '../machine/command-line.ts';
import { giveBackMemory } from '../machine/system/give-back-memory.ts';
import { systemFailure } from '../machine/system/system-errors.ts';
import { inTurn } from '../machine/system/turns.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { indexSite } from '../search/index-site.ts';
import { type Breach, checkSite } from './check-site.ts';
import { type CountedDocument, chooseLayers, expectedSize, measuredSize } from './choose-layers.ts';
import {
  excessOf,
  filesOf,
  fillOf,
  hostOf,
  type NamedHost,
  refuseExcess,
  saidOfLayers,
} from './host-limits.ts';
import { type KeptSearch, keptSearch, NO_SEARCH_KEPT } from './kept/kept-search.ts';
import { hashesOf, keptOf, type MadeSite, putInPlace, soundIn } from './kept/made-site.ts';
import { readTexts } from './kept/read-texts.ts';
import { siteFiles } from './kept/site-files.ts';
import {
  digestsOf,
  type Inputs,
  inputsOf,
  type LastBuild,
  lastBuild,
  programDigest,
  rememberBuild,
} from './last-build.ts';
import { keepReceived, makePages, type PageKeys, sayWaiting } from './make-pages.ts';
import { publicAddress } from './public-address.ts';
import { writeManifest } from './site-manifest.ts';
import { mendSwap } from './swap-site.ts';
import { inWorkplace, type Workplace } from './workplace.ts';

/** The stages of a build, in order, by the names of what is told while one runs. */
export type BuildStage = 'ingest' | 'pages' | 'index' | 'offline' | 'manifest' | 'check' | 'swap';

/** Runs one stage; a bench gives one that keeps the time. */
export type RunStage = <T>(stage: BuildStage, work: () => Promise<T> | T) => Promise<T>;

/** How many faults of a new site are named. */
const NAMED = 5;
/** How often a site is made at most, until it is as large as its host takes it. */
const ROUNDS = 3;
/** From which share on of what the host takes a site is not made again for the rest. */
const ENOUGH = 0.9;

/** Throws `Failure` where the new site is not whole. */
function refuse(breaches: readonly Breach[]): void {
  const [first] = breaches;
  if (first === undefined) return;
  const some = inOneLine(
    breaches.slice(0, NAMED).map(({ page, what }) => phrase('pageSays', { page, what })),
  );
  const others = breaches.length - NAMED;
  const named = others > 0 ? phrase('andOthers', { some, count: others }) : some;
  throw Failure.of('wrongSite', first.page, { named });
}

/** Throws `Failure` where there is no text, and so no site. */
function refuseEmpty(root: string, documents: readonly CountedDocument[]): void {
  if (documents.length > 0) return;
  throw Failure.of('emptyArchive', join(root, 'seeds'));
}

/** How a build is done. */
export interface BuildWay {
  readonly run: RunStage;
  /**
   * Makes the pages and data files in the workplace's `site`, but for those whose keys are `before`, and returns the keys of all.
   * Assembling takes most of them from parts that were built before: then there are none, and nothing is kept.
   */
  readonly pages: (place: Workplace, leftOut: LayersLeftOut, before: PageKeys) => Promise<PageKeys>;
}

/** Where a site is made, and what of the last one may be kept. */
interface Making {
  readonly place: Workplace;
  readonly dist: string;
  readonly last: LastBuild;
  readonly search: KeptSearch;
  readonly way: BuildWay;
}

/** Makes all files of the site that are not as the last build has made them, but for the layers that are left out. */
async function makeFiles(
  { place, dist, last, search, way }: Making,
  leftOut: LayersLeftOut,
): Promise<MadeSite> {
  const [{ site }, { run }] = [place, way];
  mkdirSync(site, { recursive: true });
  const before = new Map([...last.pages].map(([path, { key }]) => [path, key]));
  const pages = await run('pages', () => way.pages(place, leftOut, before));
  const files = siteFiles(site, keptOf(dist, last, pages));
  await run('index', () => indexSite(site, files, { ...search, made: last.made }));
  const packs = await run('offline', () => writeOffline(site, files, last));
  const manifest = await run('manifest', () => writeManifest(site, files));
  return { folder: site, files, pages, packs, manifest };
}

/**
 * Makes the site as large as its host takes it, and returns it. How large it will be is not known before: where
 * it comes out too large, or much too small, it is made again by what was measured. Throws `Failure` where the host would not take it.
 */
async function makeForHost(
  making: Making,
  documents: readonly CountedDocument[],
  { name, limits }: NamedHost,
): Promise<MadeSite> {
  let size = expectedSize(documents);
  for (let round = 1; ; round += 1) {
    // A folder for each round: Node keeps the modules that it has read under their paths.
    const place = { ...making.place, site: `${making.place.site}-${round}` };
    const leftOut = chooseLayers(documents, limits, size);
    const made = await makeFiles({ ...making, place }, leftOut);
    const files = filesOf(made);
    const excess = excessOf(files, limits);
    size = measuredSize(files);
    const isFull = excess.length === 0 && fillOf(files, limits) >= ENOUGH;
    const isBest = isDeepStrictEqual(leftOut, chooseLayers(documents, limits, size));
    if (!isFull && !isBest && round < ROUNDS) continue;
    refuseExcess(excess, name);
    for (const line of saidOfLayers(leftOut, documents.length, name)) tell(line);
    return made;
  }
}

/**
 * Reads the seeds, writes content/, and returns the documents; null where the seeds have errors, which are printed. With `inputs`, texts that
 * have not changed since the last build are not read again.
 */
export async function readDocuments(
  place: Workplace,
  root: string,
  { run, inputs = null }: { readonly run: RunStage; readonly inputs?: Inputs | null },
): Promise<readonly CountedDocument[] | null> {
  const { sources, documents, diagnostics } = await run('ingest', () => readTexts(root, inputs));
  if (printDiagnostics(diagnostics, root)) return null;
  refuseEmpty(root, documents);
  keepReceived(place, sources);
  giveBackMemory();
  return documents;
}

/** Makes the whole new site in the workplace, and puts it in the place of the old one. False where the seeds have errors. */
async function buildIn(place: Workplace, root: string, way: BuildWay): Promise<boolean> {
  const { run } = way;
  const dist = join(root, 'dist');
  mendSwap(dist);
  const digests = digestsOf(root);
  const inputs = inputsOf(root, digests);
  const last = lastBuild(root, inputs);
  if (last.isUpToDate) {
    tell(told('nothingChanged'));
    return true;
  }
  const documents = await readDocuments(place, root, { run, inputs });
  if (documents === null) return false;
  const facts = archiveOf(root);
  const address = publicAddress(facts);
  const search = inputs === null ? NO_SEARCH_KEPT : keptSearch(root, programDigest(inputs));
  const made = await makeForHost({ place, dist, last, search, way }, documents, hostOf(facts));
  search.analyses.sweep();
  const { folder, files, pages, packs } = made;
  const hashes = hashesOf(made);
  const isSound = soundIn(made, last, hashes);
  refuse(await run('check', () => checkSite(folder, address, { all: files, isSound })));
  const stayed = await run('swap', () => putInPlace(made, dist, { last, hashes }));
  rememberBuild(root, inputs, { hashes, pages, packs, stayed, digests });
  if (address === undefined) tell(told('withoutAddress'));
  return true;
}

/** Until `work` is done, an interruption ends the process in a way that removes what is half done. */
async function interruptible<T>(work: () => Promise<T>): Promise<T> {
  const end = (): never => {
    tell(told('interrupted'));
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
export const runStage: RunStage = (stage, work) => step(told(stage), work);

/**
 * Does the `work` of a build in a place of its own, which is removed whatever comes of it. Another build of the same archive is
 * waited for. Throws `Failure` where the work cannot be done.
 */
export async function atWork(root: string, work: (place: Workplace) => Promise<boolean>): Promise<boolean> {
  publicAddress();
  if (!existsSync(root)) {
    throw Failure.of('noArchive', root);
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
