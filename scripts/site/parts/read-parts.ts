import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../diagnostics/index.ts';
import { filesUnder } from '../site-manifest.ts';
import { type MadeOf, PART_FILE, PART_FILES, type PartRecord, partRecord } from './part-record.ts';

/** A part in its folder. */
export interface Part extends PartRecord {
  readonly folder: string;
}

const BUILD_AGAIN = 'Build the part again with `npm run build -- --shard k/n`, and name its folder.';

function refuse(where: string, what: string, mend = BUILD_AGAIN): never {
  throw new Failure({ where, what, mend });
}

function recordIn(folder: string): PartRecord {
  const file = join(folder, PART_FILE);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return refuse(
      file,
      'Unexpected absence of a record that can be read, expected that of a part that was built whole',
    );
  }
  const { data, error } = partRecord.safeParse(json);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  return refuse(
    file,
    `Unexpected value in "${issue?.path.join('.')}" (${issue?.message}), expected the record of a part as this version of the program writes it`,
  );
}

/** Throws `Failure` where a part's files are not those of its record, byte for byte. */
function checkFiles({ folder, files }: Part): void {
  const root = join(folder, PART_FILES);
  const found = new Set(Object.keys(files).length === 0 ? [] : filesUnder(root));
  for (const [path, sha256] of Object.entries(files)) {
    if (!found.delete(path)) refuse(join(root, path), 'Unexpected absence of a file of this part');
    if (hash('sha256', readFileSync(join(root, path))) !== sha256)
      refuse(join(root, path), 'Unexpected bytes, expected those that the part was built with');
  }
  const [extra] = found;
  if (extra !== undefined) refuse(join(root, extra), 'Unexpected file, expected those of the part only');
}

const DIFFERENCES: Readonly<Record<keyof MadeOf, string>> = {
  archive: 'seeds/, content/ or commit',
  program: 'another version of the program or of Node',
  settings: 'SITE or PREVIEWS',
};

/** Throws `Failure` where a part was made of something else than `made`; `whose` says whose that is. */
export function refuseOthers(parts: readonly Part[], made: MadeOf, whose: string): void {
  for (const part of parts) {
    const different = (Object.keys(DIFFERENCES) as (keyof MadeOf)[]).filter(
      (key) => part.made[key] !== made[key],
    );
    if (different.length === 0) continue;
    refuse(
      part.folder,
      `Unexpected part of another site, expected the same as ${whose}: different are ${different.map((key) => DIFFERENCES[key]).join('; ')}`,
      'Build all parts and assemble them at one commit, with the same version of the program and the same SITE and PREVIEWS. Commit what `npm run ingest` writes before.',
    );
  }
}

/** Throws `Failure` where the parts are not each part of one number of parts, once. */
function refuseIncomplete(parts: readonly Part[]): void {
  const [first] = parts;
  if (first === undefined) return;
  const byPart = new Map<number, Part>();
  for (const one of parts) {
    if (one.of !== first.of)
      refuse(
        one.folder,
        `Unexpected part ${one.part} of ${one.of}, expected one of ${first.of} as in ${first.folder}`,
      );
    const other = byPart.get(one.part);
    if (other !== undefined)
      refuse(
        one.folder,
        `Unexpected part ${one.part} of ${one.of} for a second time; it is in ${other.folder}, too`,
        'Name each part once.',
      );
    byPart.set(one.part, one);
  }
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter((part) => !byPart.has(part));
  if (missing.length > 0)
    refuse(
      first.folder,
      `Unexpected absence of part ${missing.join(', ')} of ${first.of}, expected the folders of all`,
      `Name the folders of all ${first.of} parts; build those that are missing with \`npm run build -- --shard ${missing[0]}/${first.of}\`.`,
    );
}

/** Reads the parts in their folders. Throws `Failure` where they are not all parts of one site, whole and unchanged. */
export function readParts(folders: readonly string[]): Part[] {
  const parts = folders.map((folder): Part => ({ ...recordIn(folder), folder }));
  refuseIncomplete(parts);
  const [first] = parts;
  if (first !== undefined) refuseOthers(parts, first.made, first.folder);
  for (const part of parts) checkFiles(part);
  return parts;
}
