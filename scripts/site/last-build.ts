import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT } from '../machine/disk.ts';
import { lastCommit } from '../machine/last-edition.ts';
import { makeFolder } from '../machine/system/make-folder.ts';
import { SIGNATURES } from './site-manifest.ts';

/** Where it is kept of which files the site in dist/ was made. It is safe to delete: then the site is made anew. */
const RECORD = '.cache/last-build.json';
/** The archive's own files that a site is made of. */
const OF_ARCHIVE = ['seeds', 'content'];
/** The program: whatever of it changes, all is made anew. */
const OF_PROGRAM = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** What of the environment shows in a site. */
const OF_ENVIRONMENT = ['SITE', 'PREVIEWS'];
/** What ingest writes: a build changes these itself. */
const WRITTEN = /^content\/|^seeds\/(?:.*[/.])?ids\.json$/;

const record = z.strictObject({ inputs: z.string(), output: z.string() });

/** The SHA-256 of each file that a site is made of, by path; and of all else that shows in it, by name. */
export type Inputs = ReadonlyMap<string, string>;

/** Thrown where a folder has something whose content cannot be told, such as a link. */
class Untellable extends Error {}

function* filesBelow(root: string, path: string): Generator<string> {
  const entry = statSync(join(root, path), { throwIfNoEntry: false });
  if (entry === undefined) return;
  if (entry.isFile()) {
    yield path;
    return;
  }
  for (const one of readdirSync(join(root, path), { withFileTypes: true })) {
    const below = `${path}/${one.name}`;
    if (one.isDirectory()) yield* filesBelow(root, below);
    else if (one.isFile()) yield below;
    else throw new Untellable(below);
  }
}

const sha256 = (bytes: Buffer | string): string => hash('sha256', bytes);

/** All that the site of an archive is made of, as it is now; null where that cannot be told for certain. */
export function inputsOf(root: string): Inputs | null {
  const inputs = new Map<string, string>([
    ['node', process.version],
    ['commit', lastCommit(root) ?? ''],
    ...OF_ENVIRONMENT.map((name): [string, string] => [name, process.env[name] ?? '']),
  ]);
  try {
    for (const [folder, paths] of [
      [root, OF_ARCHIVE],
      [PROJECT, OF_PROGRAM],
    ] as const) {
      for (const path of paths.flatMap((one) => [...filesBelow(folder, one)]))
        inputs.set(path, sha256(readFileSync(join(folder, path))));
    }
  } catch {
    // What cannot be read is for the build to say.
    return null;
  }
  return inputs;
}

const digestOf = (inputs: Inputs): string => sha256(JSON.stringify([...inputs].sort()));

/** A digest of what stands in a folder by names, sizes and times: it is another one after somebody has changed a file. */
function outputOf(dist: string): string | null {
  try {
    // A signature is made after the build, and is none of its files.
    const made = [...filesBelow(dist, '.')].filter((path) => !SIGNATURES.includes(path.slice('./'.length)));
    const files = made.sort().map((path) => {
      const { size, mtimeMs } = statSync(join(dist, path));
      return [path, size, mtimeMs];
    });
    return sha256(JSON.stringify(files));
  } catch {
    return null;
  }
}

/** Whether the site in dist/ was made of just these files, and nobody has changed it since. */
export function isUpToDate(root: string, inputs: Inputs | null): boolean {
  const file = join(root, RECORD);
  if (inputs === null || !existsSync(file)) return false;
  try {
    const last = record.parse(JSON.parse(readFileSync(file, 'utf8')));
    return last.inputs === digestOf(inputs) && last.output === outputOf(join(root, 'dist'));
  } catch {
    return false;
  }
}

/** Whether nothing was changed between two looks but what ingest writes. */
function isUntouched(before: Inputs, after: Inputs): boolean {
  const own = (inputs: Inputs): string =>
    digestOf(new Map([...inputs].filter(([path]) => !WRITTEN.test(path))));
  return own(before) === own(after);
}

/**
 * Keeps of which files the site in dist/ was made: `before` are those before seeds were read. Where somebody has changed one
 * while the build ran, nothing is kept, and the next build makes all anew.
 */
export function rememberBuild(root: string, before: Inputs | null): void {
  const after = inputsOf(root);
  const output = outputOf(join(root, 'dist'));
  if (before === null || after === null || output === null || !isUntouched(before, after)) return;
  try {
    makeFolder(join(root, '.cache'));
    writeFileSync(join(root, RECORD), JSON.stringify({ inputs: digestOf(after), output }));
  } catch {
    // The site stands; without the record, the next build makes it anew.
  }
}
