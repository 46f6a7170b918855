import { z } from 'zod';
import { type LayersLeftOut, layersLeftOut } from '../../../src/schemas/hosting/layers.ts';
import { type Inputs, inputsDigest, isOfArchive, isSetting } from '../last-build.ts';

/** Which of how many parts: `2/4`. Both begin with 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** The file that says of which archive and program a part is; a folder without it is not a part that is done. */
export const PART_FILE = 'part.json';
/** The folder of a part's files, under the paths that they have in the site. */
export const PART_FILES = 'files';
/** What becomes of it when the form of parts changes: parts of another one are refused. */
const FORMAT = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a part was made of, as digests: two parts of one site have the same. */
export const madeOf = z.strictObject({ archive: sha256, program: sha256, settings: sha256 });
export type MadeOf = z.infer<typeof madeOf>;

export const partRecord = z
  .strictObject({
    format: z.literal(FORMAT),
    part: z.int().min(1),
    of: z.int().min(1),
    made: madeOf,
    leftOut: layersLeftOut,
    /** The SHA-256 of each file, by its path in the site. */
    files: z.record(z.string(), sha256),
  })
  .refine(({ part, of }) => part <= of, 'expected a part that is not behind the last');
export type PartRecord = z.infer<typeof partRecord>;

export const recordOf = (
  shard: Shard,
  made: MadeOf,
  leftOut: LayersLeftOut,
  files: Readonly<Record<string, string>>,
): PartRecord => ({ format: FORMAT, ...shard, made, leftOut, files });

/** The digests of what a build is made of. What is neither the archive's own nor a setting is the program. */
export function digestsOf(inputs: Inputs): MadeOf {
  const digest = (isIn: (name: string) => boolean): string =>
    inputsDigest(new Map([...inputs].filter(([name]) => isIn(name))));
  return {
    archive: digest(isOfArchive),
    settings: digest(isSetting),
    program: digest((name) => !isOfArchive(name) && !isSetting(name)),
  };
}

/** The documents of a part: every `of`-th of all, by their ids, so that parts are about equally large. */
export const documentsOf = ({ part, of }: Shard, ids: readonly string[]): string[] =>
  ids.toSorted((a, b) => (a < b ? -1 : 1)).filter((_, at) => at % of === part - 1);
