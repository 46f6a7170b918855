import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { archiveOf } from '../../machine/archive-of.ts';
import { archiveRoot, PROJECT } from '../../machine/disk.ts';
import { filesUnder } from '../kept/site-files.ts';
import { programDigest, programNow } from '../last-build.ts';
import type { Workplace } from '../workplace.ts';
import { bundlePages } from './bundle-pages.ts';
import { type ProgramRecord, programRecord } from './program-record.ts';

/*
 * The program that makes pages: what Astro makes of src/, with the files that it puts into every site (scripts, styles, what is in
 * public/). It has nothing of an archive but its address, so that it is made once, and kept for as long as src/ stays as it is.
 */

/** The folders of a program: its modules, and the files that are in every site. */
export const MODULES = 'modules';
const FILES = 'site';
const RECORD = 'program.json';

/** Where programs are kept, from the project's folder, and how many: archives with other addresses have others. */
const KEPT = '.astro/programs';
const MOST = 4;

/** A record as it is kept: with the SHA-256 of every file of the program. */
const keptRecord = programRecord.extend({ files: z.record(z.string(), z.string()) });

/** A program in a folder of this build. */
export interface PageProgram extends ProgramRecord {
  readonly folder: string;
  /** The same digest, the same program; null where nobody can tell. */
  readonly digest: string | null;
}

/** A digest of all that a program is made of; null where that cannot be told for certain. */
function digestNow(): string | null {
  const inputs = programNow();
  if (inputs === null) return null;
  return hash('sha256', JSON.stringify([programDigest(inputs), archiveOf(archiveRoot()).address ?? null]));
}

const hashesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesUnder(folder)
      .filter((path) => path !== RECORD)
      .map((path) => [path, hash('sha256', readFileSync(join(folder, path)))]),
  );

/** The record of a kept program; null where there is none, or where anything of it is amiss. */
function recordIn(folder: string): ProgramRecord | null {
  try {
    const { files, ...record } = keptRecord.parse(JSON.parse(readFileSync(join(folder, RECORD), 'utf8')));
    const found = hashesIn(folder);
    const isWhole = Object.keys(found).length === Object.keys(files).length;
    return isWhole && Object.entries(files).every(([path, sha256]) => found[path] === sha256) ? record : null;
  } catch {
    return null;
  }
}

/** Removes the programs that were not used for longest. */
function removeOldest(folder: string): void {
  const all = readdirSync(folder).map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of all.toSorted((a, b) => b.time - a.time).slice(MOST))
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** Keeps a program for other builds. Where it cannot be written, nothing is kept: the record comes last. */
function keep(folder: string, record: ProgramRecord, kept: string): void {
  const next = `${kept}.next`;
  try {
    rmSync(next, { recursive: true, force: true });
    cpSync(folder, next, { recursive: true });
    writeFileSync(join(next, RECORD), JSON.stringify({ ...record, files: hashesIn(folder) }));
    rmSync(kept, { recursive: true, force: true });
    renameSync(next, kept);
    removeOldest(dirname(kept));
  } catch {
    rmSync(next, { recursive: true, force: true });
  }
}

/**
 * Puts the program into the build's own folder, so that nobody removes it while pages are made: a kept one, or a new one, which is
 * kept where the project has not changed meanwhile. One build at a time may do this.
 */
export async function pageProgram(place: Workplace): Promise<PageProgram> {
  const folder = join(dirname(place.site), 'program');
  rmSync(folder, { recursive: true, force: true });
  const digest = digestNow();
  const kept = digest === null ? null : join(PROJECT, KEPT, digest);
  const known = kept === null || !existsSync(kept) ? null : recordIn(kept);
  if (kept !== null && known !== null) {
    cpSync(kept, folder, { recursive: true });
    const now = new Date();
    utimesSync(kept, now, now);
    return { ...known, folder, digest };
  }
  mkdirSync(folder, { recursive: true });
  const record = await bundlePages(place, { modules: join(folder, MODULES), files: join(folder, FILES) });
  if (kept !== null && digestNow() === digest) {
    mkdirSync(dirname(kept), { recursive: true });
    keep(folder, record, kept);
  }
  return { ...record, folder, digest };
}

/** Puts into a site the files that every site has. */
export const copyFiles = ({ folder }: PageProgram, site: string): void =>
  cpSync(join(folder, FILES), site, { recursive: true });
