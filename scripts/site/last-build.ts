import { hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ListedPack, packPath } from '../../src/schemas/offline.ts';
import { PROJECT } from '../machine/disk.ts';
import { lastCommit } from '../machine/last-edition.ts';
import type { PackKeys } from '../offline/packs.ts';
import { readRecord, writeRecord } from './kept/build-record.ts';
import { FileDigests } from './kept/file-digests.ts';
import type { FileFacts } from './kept/site-files.ts';
import { SIGNATURES } from './site-manifest.ts';

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
/** What of the inputs is the archive's own: pages tell by their keys which of it they show. */
export const isOfArchive = (name: string): boolean => /^(?:seeds|content)\/|^commit$/.test(name);
/** What of the inputs is of the environment. */
export const isSetting = (name: string): boolean => OF_ENVIRONMENT.includes(name);

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

const sha256 = (text: string): string => hash('sha256', text);

/** The SHA-256 of each file of a folder at or below some paths in it; null where that cannot be told for certain. */
function hashesBelow(
  folder: string,
  paths: readonly string[],
  digests: FileDigests,
): readonly (readonly [string, string])[] | null {
  try {
    return paths
      .flatMap((one) => [...filesBelow(folder, one)])
      .map((path) => [path, digests.sha256Of(join(folder, path))] as const);
  } catch {
    // What cannot be read is for the build to say.
    return null;
  }
}

/** Digests of the program's files, which a build looks at several times. */
const ofProgram = new FileDigests();

/** The program and the environment as they are now; null where that cannot be told for certain. */
export function programNow(): Inputs | null {
  const files = hashesBelow(PROJECT, OF_PROGRAM, ofProgram);
  if (files === null) return null;
  const settings = OF_ENVIRONMENT.map((name) => [name, process.env[name] ?? ''] as const);
  return new Map([['node', process.version], ...settings, ...files]);
}

/** What is known of the files of an archive without reading them, by this very program. */
export function digestsOf(root: string): FileDigests {
  const program = programNow();
  return program === null ? new FileDigests() : FileDigests.of(root, programDigest(program));
}

/** All that the site of an archive is made of, as it is now; null where that cannot be told for certain. */
export function inputsOf(root: string, digests = digestsOf(root)): Inputs | null {
  const [own, program] = [hashesBelow(root, OF_ARCHIVE, digests), programNow()];
  return own && program && new Map([['commit', lastCommit(root) ?? ''], ...own, ...program]);
}

/** A digest of inputs, in whichever order they were found. */
export const inputsDigest = (inputs: Inputs): string => sha256(JSON.stringify([...inputs].sort()));

/** The program and the environment. */
const programOf = (inputs: Inputs): Inputs => new Map([...inputs].filter(([path]) => !isOfArchive(path)));

/** A digest of the program and the environment: what another one has made is not taken. */
export const programDigest = (inputs: Inputs): string =>
  sha256(JSON.stringify([process.platform, process.arch, inputsDigest(programOf(inputs))]));

/** Size and time of a file: others after somebody has changed it. */
type State = readonly [bytes: number, time: number];

function stateOf(file: string): State | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? null : [found.size, found.mtimeMs];
}

/** The state of every file in a folder, by its path. Null where that cannot be told. */
function filesIn(dist: string): Map<string, State> | null {
  try {
    // A signature is made after the build, and is none of its files.
    const paths = [...filesBelow(dist, '.')]
      .map((path) => path.slice('./'.length))
      .filter((path) => !SIGNATURES.includes(path));
    return new Map(
      paths.flatMap((path): [string, State][] => {
        const state = stateOf(`${dist}/${path}`);
        return state === null ? [] : [[path, state]];
      }),
    );
  } catch {
    return null;
  }
}

/** What the last build has left, as far as it is still as it was. */
export interface LastBuild {
  /** The site in dist/ was made of just these files, and nobody has changed it since. */
  readonly isUpToDate: boolean;
  /** The pages that may be kept: their files stand, and the program is the one that made them. */
  readonly pages: ReadonlyMap<string, KeptPage>;
  /** Any file that stands as this very program has made it; null of others. */
  readonly made: (path: string) => MadeFile | null;
  /** The packs that may be kept, by a digest of all that is in them. */
  readonly packs: PackKeys;
  /** The paths of all files that it made. */
  readonly files: readonly string[];
  /** The state of each file that is in dist/, but for signatures. */
  readonly found: ReadonlyMap<string, State>;
  /** The SHA-256 of those that stand as they were made. */
  readonly standing: ReadonlyMap<string, string>;
}

/** A file as it stands, and where. */
export interface MadeFile extends FileFacts {
  readonly file: string;
}

/** A page that may be kept, if what it is made of is still the same. */
export interface KeptPage extends FileFacts {
  /** A digest of what it was made of. */
  readonly key: string;
}

const NOTHING: LastBuild = {
  isUpToDate: false,
  pages: new Map(),
  made: () => null,
  packs: new Map(),
  files: [],
  found: new Map(),
  standing: new Map(),
};

/** What can be kept of the last build, now that an archive has these files. */
export function lastBuild(root: string, inputs: Inputs | null): LastBuild {
  const record = inputs === null ? null : readRecord(root);
  const files = record === null ? null : filesIn(join(root, 'dist'));
  if (inputs === null || record === null || files === null) return NOTHING;
  const standing = new Map(
    Object.entries(record.files).flatMap(([path, [bytes, time, sha256]]): [string, string][] => {
      const [size, changed] = files.get(path) ?? [];
      return size === bytes && changed === time ? [[path, sha256]] : [];
    }),
  );
  const isSame = standing.size === files.size && files.size === Object.keys(record.files).length;
  const isOfNow = record.program === programDigest(inputs);
  const made: LastBuild['made'] = (path) => {
    const [sha256, [bytes] = []] = [standing.get(path), files.get(path)];
    if (!isOfNow || sha256 === undefined || bytes === undefined) return null;
    return { file: join(root, 'dist', path), sha256, bytes };
  };
  const pages = new Map<string, KeptPage>();
  for (const [path, key] of Object.entries(record.pages)) {
    const file = made(path);
    if (file !== null) pages.set(path, { key, sha256: file.sha256, bytes: file.bytes });
  }
  const isUpToDate = isSame && record.inputs === inputsDigest(inputs);
  const stands = ({ sha256: name }: ListedPack): boolean => standing.get(packPath(name)) === name;
  const packs = new Map(isOfNow ? Object.entries(record.packs).filter(([, all]) => all.every(stands)) : []);
  return { isUpToDate, pages, made, packs, files: Object.keys(record.files), found: files, standing };
}

/** What is known of a site that was made. */
interface MadeFacts {
  /** The SHA-256 of all of its files. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The keys of pages that can be kept, and of packs. */
  readonly pages: ReadonlyMap<string, string>;
  readonly packs: PackKeys;
  /** The state of files that the last site had already, and that nobody has to be asked for again. */
  readonly stayed?: ReadonlyMap<string, State>;
  /** What was known of the archive's files when the build began. */
  readonly digests?: FileDigests;
}

/** Whether nothing was changed between two looks but what ingest writes. */
function isUntouched(before: Inputs, after: Inputs): boolean {
  const own = (inputs: Inputs): string =>
    inputsDigest(new Map([...inputs].filter(([path]) => !WRITTEN.test(path))));
  return own(before) === own(after);
}

/**
 * Keeps of what the site in dist/ was made: `before` are the files before seeds were read, `hashes` the SHA-256 of all files of the
 * site, `pages` the keys of those that can be kept, `stayed` what was found of files before that stand where they were: whoever has changed
 * one meanwhile has changed its state. Where somebody has changed a file while the build ran, nothing is
 * kept, and the next build makes all anew.
 */
export function rememberBuild(
  root: string,
  before: Inputs | null,
  { hashes, pages, packs, stayed = new Map(), digests = digestsOf(root) }: MadeFacts,
): void {
  const after = inputsOf(root, digests);
  if (before === null || after === null || !isUntouched(before, after)) return;
  const files = new Map(
    [...hashes].flatMap(([path, sha256]): [string, [number, number, string]][] => {
      const state = stayed.get(path) ?? stateOf(join(root, 'dist', path));
      return state === null ? [] : [[path, [...state, sha256]]];
    }),
  );
  const program = programDigest(after);
  digests.write(root, program);
  writeRecord(root, {
    inputs: inputsDigest(after),
    program,
    files: Object.fromEntries(files),
    pages: Object.fromEntries([...pages].filter(([path]) => files.has(path))),
    packs: Object.fromEntries([...packs].map(([key, all]) => [key, [...all]])),
  });
}
