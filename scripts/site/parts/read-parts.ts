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

function recordIn(folder: string): PartRecord {
  const file = join(folder, PART_FILE);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw Failure.of('noPartRecord', file);
  }
  const { data, error } = partRecord.safeParse(json);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  throw Failure.of('otherPartRecord', file, {
    key: String(issue?.path.join('.')),
    reason: { told: String(issue?.message) },
  });
}

/** Throws `Failure` where a part's files are not those of its record, byte for byte. */
function checkFiles({ folder, files }: Part): void {
  const root = join(folder, PART_FILES);
  const found = new Set(Object.keys(files).length === 0 ? [] : filesUnder(root));
  for (const [path, sha256] of Object.entries(files)) {
    if (!found.delete(path)) throw Failure.of('partFileLost', join(root, path));
    if (hash('sha256', readFileSync(join(root, path))) !== sha256)
      throw Failure.of('partFileChanged', join(root, path));
  }
  const [extra] = found;
  if (extra !== undefined) throw Failure.of('partFileExtra', join(root, extra));
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
    throw Failure.of('partOfOtherSite', part.folder, {
      whose,
      different: different.map((key) => DIFFERENCES[key]).join('; '),
    });
  }
}

/** Throws `Failure` where the parts are not each part of one number of parts, once. */
function refuseIncomplete(parts: readonly Part[]): void {
  const [first] = parts;
  if (first === undefined) return;
  const byPart = new Map<number, Part>();
  for (const one of parts) {
    if (one.of !== first.of)
      throw Failure.of('partOfOtherNumber', one.folder, {
        part: one.part,
        of: one.of,
        wanted: first.of,
        folder: first.folder,
      });
    const other = byPart.get(one.part);
    if (other !== undefined)
      throw Failure.of('partTwice', one.folder, { part: one.part, of: one.of, folder: other.folder });
    byPart.set(one.part, one);
  }
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter((part) => !byPart.has(part));
  const [absent] = missing;
  if (absent !== undefined)
    throw Failure.of('partsMissing', first.folder, { missing, of: first.of, first: absent });
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
