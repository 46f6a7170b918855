import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ARCHIVE_FACTS } from '../../src/schemas/archive-file.ts';
import { isLanguageCode } from '../../src/schemas/languages/further-languages.ts';
import { LANGUAGES } from '../../src/text/direction.ts';
import { type Diagnostic, said, startOf } from '../diagnostics/index.ts';
import type { ArchiveInput, LastEdition, OutputFiles } from '../pipeline/index.ts';
import { BOOKS, lastEdition, publishedEdition } from './last-edition.ts';
import { faultOfMade } from './seeds/file-bytes.ts';
import { once, readSeeds } from './seeds/read-seeds.ts';
import { EACH_TIME, textIn } from './seeds/remembered-files.ts';
import { removeLeftParts, replaceFiles } from './system/replace-files.ts';
import { readLexicon } from './word-list.ts';

/** The project's own folder. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** The archive's root, with its seeds/, content/ and dist/: the project itself, or what ARCHIVE points at. */
export const archiveRoot = (): string => (process.env.ARCHIVE ? resolve(process.env.ARCHIVE) : PROJECT);

/**
 * Everything ingest needs to know of an archive, and what in its seeds/ folder cannot be read, or belongs to no text. With
 * `resolve`, the last edition is the commit that was published last (`publishedEdition`). `reading` says how files are read: whoever reads
 * again may remember them.
 */
export function readArchive(
  root: string,
  { resolve = false, reading = EACH_TIME } = {},
): { input: ArchiveInput; diagnostics: Diagnostic[] } {
  removeLeftParts(root);
  const hasSeeds = isFolder(join(root, 'seeds'));
  const { diagnostics: ofSeeds, ...read } = hasSeeds ? readSeeds(root, reading) : noSeeds(root);
  const ofMade = hasSeeds ? faultsOfMade(root) : [];
  const diagnostics = once([...ofSeeds, ...ofMade]);
  const edition = (): LastEdition => (resolve ? publishedEdition(root) : lastEdition(root, reading));
  const input = {
    ...read,
    lexicon: readLexicon(),
    // Where something of it cannot be read, that is an error, and nothing is written.
    ...(hasSeeds && ofMade.length === 0 ? { last: edition() } : {}),
    today: new Date().toISOString().slice(0, 10),
  };
  return { input, diagnostics: hasSeeds ? [...diagnostics, ...noText(input)] : [...diagnostics] };
}

/** The folders of content/ that have texts: those of the two languages of the pages, and those of further ones there are or were. */
function contentLanguages(root: string): readonly string[] {
  const folder = join(root, 'content');
  const there = isFolder(folder) ? readdirSync(folder).filter(isLanguageCode).sort() : [];
  return [...new Set([...LANGUAGES, ...there])];
}

/** What of the files that ingest made cannot be read any more. */
function faultsOfMade(root: string): Diagnostic[] {
  const folders = ['content', ...contentLanguages(root).map((lang) => `content/${lang}`)];
  const stray = folders.flatMap((path) => {
    const isThere = existsSync(join(root, path));
    return !isThere || isFolder(join(root, path)) ? [] : [noFolder(path)];
  });
  if (stray.length > 0) return stray;
  return [...BOOKS, ARCHIVE_FACTS, ...contentFiles(root)].flatMap((path) => faultOfMade(root, path) ?? []);
}

const noFolder = (path: string): Diagnostic => said('fileForContent', startOf(path));

/** Says that an archive has nothing in it yet. */
const noText = ({ seeds, unread }: Pick<ArchiveInput, 'seeds' | 'unread'>): Diagnostic[] =>
  seeds.length > 0 || (unread?.size ?? 0) > 0 ? [] : [said('noText', startOf('seeds'))];

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** What is read where there is no seeds/: nothing, and that is said once. */
const noSeeds = (root: string): ReturnType<typeof readSeeds> => ({
  seeds: [],
  textless: [],
  people: null,
  places: null,
  archive: null,
  glossary: null,
  unread: new Set(),
  unreadFiles: new Set(),
  diagnostics: [said('noSeeds', startOf('seeds'), { root })],
});

/** The content files there are, relative to the root. */
export function contentFiles(root: string): string[] {
  return contentLanguages(root).flatMap((lang) => {
    const folder = join(root, 'content', lang);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => `content/${lang}/${name}`);
  });
}

/** What writing `files` would change: paths to write, and content files that no document makes any more. */
export function changes(
  root: string,
  files: OutputFiles,
  reading = EACH_TIME,
): { write: string[]; remove: string[] } {
  const differs = ([path, text]: [string, string]): boolean =>
    !existsSync(join(root, path)) || textIn(reading, join(root, path)) !== text;
  return {
    write: [...files].filter(differs).map(([path]) => path),
    remove: contentFiles(root).filter((path) => !files.has(path)),
  };
}

/** Makes the archive hold `files`: each is written beside its place first and then swapped in. */
export function writeArchive(
  root: string,
  files: OutputFiles,
  reading = EACH_TIME,
): { write: string[]; remove: string[] } {
  const change = changes(root, files, reading);
  replaceFiles(root, new Map(change.write.map((path) => [path, files.get(path) ?? ''])));
  for (const path of change.remove) rmSync(join(root, path));
  return change;
}
