import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { LayersLeftOut } from '../../../src/schemas/hosting/layers.ts';
import { Failure } from '../../diagnostics/index.ts';
import { buildSite, type RunStage, runStage } from '../build-site.ts';
import type { PageKeys } from '../make-pages.ts';
import type { Workplace } from '../workplace.ts';
import { madeNow, makePart } from './make-part.ts';
import { PART_FILES } from './part-record.ts';
import { type Part, readParts, refuseOthers } from './read-parts.ts';

/** Throws `Failure` where the host takes less, or more, than the parts were made for: a whole build would make them again. */
function refuseOtherLayers(root: string, parts: readonly Part[], leftOut: LayersLeftOut): void {
  if (parts.every((part) => isDeepStrictEqual(part.leftOut, leftOut))) return;
  throw Failure.of('otherLayers', join(root, 'seeds/archive.yaml'));
}

function copyPart({ folder, files }: Part, site: string): void {
  for (const path of Object.keys(files)) {
    const target = join(site, path);
    if (existsSync(target)) {
      throw Failure.of('fileInTwoParts', join(folder, PART_FILES, path));
    }
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(folder, PART_FILES, path), target);
  }
}

/**
 * Makes the site of parts that were built apart: their files, with what is of the whole – lists, speakers, feeds, sitemap,
 * search index, packs, manifest. It is the same, byte for byte, as one that was built at once, and takes the place of dist/
 * in the same way. Returns false where the seeds have errors. Throws `Failure` where the parts do not make one site.
 */
export async function assembleParts(
  root: string,
  folders: readonly string[],
  run: RunStage = runStage,
): Promise<boolean> {
  const parts = readParts(folders);
  const pages = async (place: Workplace, leftOut: LayersLeftOut): Promise<PageKeys> => {
    refuseOthers(parts, madeNow(root), 'the archive and the program here');
    refuseOtherLayers(root, parts, leftOut);
    await makePart(place, leftOut, { of: 'whole' });
    for (const part of parts) copyPart(part, place.site);
    return new Map();
  };
  return buildSite(root, { run, pages });
}
