import { writeFileSync } from 'node:fs';
import type { LayersLeftOut } from '../../../src/schemas/hosting/layers.ts';
import type { SitePart } from '../../../src/schemas/hosting/site-part.ts';
import { Failure } from '../../diagnostics/index.ts';
import { inputsOf } from '../last-build.ts';
import { makePages } from '../make-pages.ts';
import type { Workplace } from '../workplace.ts';
import { digestsOf, type MadeOf } from './part-record.ts';

/** Makes the pages and data files of a part of the site in the workplace (`isOfThisBuild` in src/). */
export async function makePart(place: Workplace, leftOut: LayersLeftOut, part: SitePart): Promise<void> {
  process.env.GOFTAR_PART = `${place.site}-part.json`;
  try {
    writeFileSync(process.env.GOFTAR_PART, JSON.stringify(part));
    await makePages(place, leftOut, new Map());
  } finally {
    delete process.env.GOFTAR_PART;
  }
}

/** What the archive and the program are now. Throws `Failure` where that cannot be told for certain. */
export function madeNow(root: string): MadeOf {
  const inputs = inputsOf(root);
  if (inputs !== null) return digestsOf(inputs);
  throw Failure.of('noPlainArchive', root);
}
