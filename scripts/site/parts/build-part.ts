import { hash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Misuse } from '../../diagnostics/index.ts';
import { archiveOf } from '../../machine/archive-of.ts';
import { atWork, type RunStage, readDocuments, runStage } from '../build-site.ts';
import { chooseLayers, expectedSize } from '../choose-layers.ts';
import { hostOf } from '../host-limits.ts';
import { filesUnder } from '../site-manifest.ts';
import type { Workplace } from '../workplace.ts';
import { madeNow, makePart } from './make-part.ts';
import { documentsOf, PART_FILE, PART_FILES, recordOf, type Shard } from './part-record.ts';

/** The folder of parts, in the archive's root. */
const PARTS = 'dist-parts';
/** Files of documents; what else Astro writes (scripts, styles, what is in public/) is made anew for the whole. */
const OF_DOCUMENTS = /^[^/]+\/documents\/|^data\/(?:documents|citations|sources)\//;

/** Reads `2/4`. Throws `Misuse` where it is something else. */
export function readShard(text: string): Shard {
  const [, part = '0', of = '0'] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (shard.part >= 1 && shard.part <= shard.of) return shard;
  throw Misuse.of('badShard', { option: '--shard', value: text });
}

/** Where a part is put, from the archive's root. */
export const partFolder = ({ part, of }: Shard): string => `${PARTS}/${part}-of-${of}`;

/** Puts the part's files into their folder; the record comes last, so that a part that is not done has none. */
function putPart(
  { site }: Workplace,
  folder: string,
  record: (files: Record<string, string>) => object,
): void {
  const fresh = `${folder}.next`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(fresh, PART_FILES), { recursive: true });
  const files: Record<string, string> = {};
  for (const path of filesUnder(site).filter((one) => OF_DOCUMENTS.test(one))) {
    const target = join(fresh, PART_FILES, path);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(site, path), target);
    files[path] = hash('sha256', readFileSync(target));
  }
  writeFileSync(join(fresh, PART_FILE), `${JSON.stringify(record(files))}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/**
 * Makes the files of one part of the documents, and puts them into a folder of their own; dist/ stays as it is. Returns the
 * folder, and null where the seeds have errors, which are printed. Throws `Failure` as `buildSite` does.
 */
export async function buildPart(
  root: string,
  shard: Shard,
  run: RunStage = runStage,
): Promise<string | null> {
  const folder = join(root, partFolder(shard));
  const isBuilt = await atWork(root, async (place) => {
    const documents = await readDocuments(place, root, { run });
    if (documents === null) return false;
    // As the first round of a whole build chooses them; assembling refuses parts where another one would follow.
    const leftOut = chooseLayers(documents, hostOf(archiveOf(root)).limits, expectedSize(documents));
    const own = documentsOf(
      shard,
      documents.map(({ id }) => id),
    );
    const made = madeNow(root);
    mkdirSync(place.site, { recursive: true });
    await run('pages', () => makePart(place, leftOut, { of: 'documents', documents: own }));
    putPart(place, folder, (files) => recordOf(shard, made, leftOut, files));
    return true;
  });
  return isBuilt ? folder : null;
}
