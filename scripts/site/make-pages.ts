import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayersLeftOut } from '../../src/schemas/hosting/layers.ts';
import { told } from '../diagnostics/index.ts';
import { tell } from '../machine/command-line.ts';
import { archiveRoot, PROJECT } from '../machine/disk.ts';
import { inTurn } from '../machine/system/turns.ts';
import type { SourceFile } from '../pipeline/read/index.ts';
import { documentsBefore, keepDocuments } from './kept/kept-documents.ts';
import { piecesFolder } from './kept/pieces-folder.ts';
import { copyFiles, pageProgram } from './pages/page-program.ts';
import { renderPages } from './pages/render-pages.ts';
import type { Workplace } from './workplace.ts';

/** Says once that another build is at work. */
export const sayWaiting = (holder: number): void => tell(told('waitingForBuild', { holder: String(holder) }));

/**
 * Keeps the received files as ingest has read them: what is published is what was read, whatever becomes of seeds/. They are in one file, since
 * to make and remove as many as there are documents takes longer than all else that a build does where nothing but a word has changed
 * (`src/lib/keeping/received-bytes.ts`).
 */
export function keepReceived({ received }: Workplace, sources: readonly SourceFile[]): void {
  const places: Record<string, readonly [begin: number, length: number]> = {};
  let begin = 0;
  for (const { bytes } of sources) {
    places[hash('sha256', bytes)] = [begin, bytes.length];
    begin += bytes.length;
  }
  writeFileSync(received, Buffer.concat(sources.map(({ bytes }) => bytes)));
  writeFileSync(`${received}.json`, JSON.stringify(places));
}

/** Pages by their files, with a digest of all that each is made of. */
export type PageKeys = ReadonlyMap<string, string>;

/** What pages are told of the archive, in the variables that src/lib/content/archive-root.ts reads. */
export const envOfArchive = (root: string, project: string) => ({
  GOFTAR_ARCHIVE: root,
  GOFTAR_PROJECT: project,
});

/** What pages are told of the build. */
function envOfPages(
  { project, site, received }: Workplace,
  leftOut: LayersLeftOut,
  before: PageKeys,
): NodeJS.ProcessEnv {
  const [layers, last] = [`${site}-layers.json`, `${site}-pages-before.json`];
  writeFileSync(layers, JSON.stringify(leftOut));
  writeFileSync(last, JSON.stringify(Object.fromEntries(before)));
  return {
    ...process.env,
    NODE_ENV: 'production',
    ...envOfArchive(archiveRoot(), project),
    GOFTAR_RECEIVED: received,
    GOFTAR_LAYERS: layers,
    GOFTAR_PAGES_BEFORE: last,
  };
}

/** The keys of all pages, as they have told them (`src/lib/keeping/kept-pages.ts`). */
function keysIn(file: string): PageKeys {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  return new Map(lines.filter(Boolean).map((line) => JSON.parse(line) as [string, string]));
}

/**
 * Makes the pages of the site in the workplace, without the layers that are left out, and without those that would come
 * out as in the last build, whose keys are `before`. Returns the keys of all. The program that makes them is made by Astro, which keeps
 * files of its own in one folder of the project, whatever archive it builds: builds take turns there.
 */
export async function makePages(
  place: Workplace,
  leftOut: LayersLeftOut,
  before: PageKeys,
): Promise<PageKeys> {
  const [root, { site }] = [archiveRoot(), place];
  const program = await inTurn(join(PROJECT, '.astro/build.lock'), sayWaiting, () => pageProgram(place));
  copyFiles(program, site);
  const [pages, documents] = [`${site}-pages.jsonl`, `${site}-documents.jsonl`];
  const known = documentsBefore(root, program.digest);
  const pieces = program.digest === null ? null : piecesFolder(root, program.digest);
  const env = {
    ...envOfPages(place, leftOut, before),
    ...(known !== null && { GOFTAR_DOCUMENTS_BEFORE: known }),
    ...(pieces !== null && { GOFTAR_PIECES: pieces }),
    GOFTAR_DOCUMENTS: documents,
  };
  await renderPages(program, site, {
    first: { ...env, GOFTAR_PAGES: pages },
    others: { ...env, GOFTAR_DOCUMENTS_BY: 'another' },
    documents: readdirSync(join(root, 'content/fa')).length,
  });
  keepDocuments(root, program.digest, documents);
  return keysIn(pages);
}
