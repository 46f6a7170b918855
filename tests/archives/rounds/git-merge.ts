import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, remove } from '../../disk.ts';
import type { Written } from './archive.ts';

/** Merges one file as git does, with the marks of a conflict where it cannot. */
function mergeFile(folder: string, ours: string, base: string, theirs: string): string {
  if (ours === base || ours === theirs) return theirs;
  if (theirs === base) return ours;
  for (const [name, text] of Object.entries({ ours, base, theirs })) writeFileSync(join(folder, name), text);
  const found = spawnSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (found.error !== undefined) throw found.error;
  return found.stdout;
}

/** The files that ingest wrote on two branches, merged by git. */
export function gitMerge(ours: Written, base: Written, theirs: Written): Written {
  const folder = newFolder();
  try {
    const paths = new Set([...ours.keys(), ...theirs.keys()]);
    return new Map(
      [...paths].flatMap((path): [string, string][] => {
        const [own, other] = [ours.get(path), theirs.get(path)];
        if (own === undefined || other === undefined) return [[path, own ?? other ?? '']];
        return [[path, mergeFile(folder, own, base.get(path) ?? '', other)]];
      }),
    );
  } finally {
    remove(folder);
  }
}

/** A ledger as git merges it where the two branches gave the same number at different places: the key stands twice. */
export const twiceGiven = (ours: string, theirs: string, id: string): string => {
  const entry = new RegExp(`    "${id}": \\{[\\s\\S]*?\\n    \\}`).exec(theirs)?.[0];
  return entry === undefined ? ours : ours.replace('  "ids": {\n', `  "ids": {\n${entry},\n`);
};
