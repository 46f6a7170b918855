import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FORMATS, formatOf } from '../../src/schemas/formats.ts';
import { type Diagnostic, diagnostic, startOf, type TextFile } from '../diagnostics/index.ts';
import type { ArchiveInput, OutputFiles, Seed } from '../pipeline/index.ts';
import type { SourceFile } from '../pipeline/read/index.ts';
import { removeLeftParts, replaceFiles } from './system/replace-files.ts';
import { docxHtml } from './word-files.ts';
import { readLexicon } from './word-list.ts';

/** The project's own folder. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** The archive's root, with its seeds/, content/ and dist/: the project itself, or what ARCHIVE points at. */
export const archiveRoot = (): string => (process.env.ARCHIVE ? resolve(process.env.ARCHIVE) : PROJECT);

const textFile = (root: string, path: string): TextFile | null =>
  existsSync(join(root, path)) ? { path, text: readFileSync(join(root, path), 'utf8') } : null;

/** The id of a document from the name of its file or folder: letters, digits, `.`, `_`; the rest becomes hyphens. */
const documentId = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');

function sourceFile(root: string, path: string): SourceFile {
  const bytes = readFileSync(join(root, path));
  return formatOf(path) === 'word' ? { path, bytes, html: docxHtml(bytes) } : { path, bytes };
}

function seedOf(
  root: string,
  id: string,
  source: string,
  files: { sidecar: string; ledger: string; translation: string },
): Seed {
  return {
    id,
    source: sourceFile(root, source),
    sidecar: textFile(root, files.sidecar),
    ledger: textFile(root, files.ledger),
    ledgerPath: files.ledger,
    translation: textFile(root, files.translation),
    translationPath: files.translation,
  };
}

const OTHERS = '.md, .html, .docx';

const stray = (path: string, found: string): Diagnostic =>
  diagnostic(
    'GA018',
    startOf(path),
    `Unexpected ${found}`,
    'Put the text there, saved in one of these formats, or move the file out of seeds/.',
  );

/** Everything ingest needs to know of an archive, and what in its seeds/ folder belongs to no text. */
export function readArchive(root: string): { input: ArchiveInput; diagnostics: Diagnostic[] } {
  removeLeftParts(root);
  const seeds: Seed[] = [];
  const diagnostics: Diagnostic[] = [];
  const entries = existsSync(join(root, 'seeds'))
    ? readdirSync(join(root, 'seeds'), { withFileTypes: true })
    : [];
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    const path = `seeds/${name}`;
    if (name.startsWith('.') || name === 'people.yaml' || name === 'places.yaml' || /^README/i.test(name))
      continue;
    if (entry.isDirectory()) {
      const files = {
        sidecar: `${path}/document.yaml`,
        ledger: `${path}/ids.json`,
        translation: `${path}/en.po`,
      };
      // Two texts in one folder would be one document: ingest says so.
      const texts = Object.keys(FORMATS).filter((ending) =>
        existsSync(join(root, path, `source.fa.${ending}`)),
      );
      for (const ending of texts)
        seeds.push(seedOf(root, documentId(name), `${path}/source.fa.${ending}`, files));
      if (texts.length === 0)
        diagnostics.push(stray(path, `folder without a text, expected source.fa.txt in it (or ${OTHERS})`));
    } else if (formatOf(name) !== null) {
      const base = path.replace(/\.[^.]+$/, '');
      const files = { sidecar: `${base}.yaml`, ledger: `${base}.ids.json`, translation: `${base}.en.po` };
      seeds.push(seedOf(root, documentId(name.replace(/\.[^.]+$/, '')), path, files));
    } else if (!isBesideText(name, names)) {
      diagnostics.push(
        stray(path, `file, expected a text (.txt, ${OTHERS}), a folder, or a file beside a text`),
      );
    }
  }
  const input = {
    people: textFile(root, 'seeds/people.yaml'),
    places: textFile(root, 'seeds/places.yaml'),
    seeds,
    lexicon: readLexicon(),
    published: published(root),
    today: new Date().toISOString().slice(0, 10),
  };
  return { input, diagnostics };
}

function isBesideText(name: string, names: ReadonlySet<string>): boolean {
  const base = /^(.+?)(?:\.ids\.json|\.en\.po|\.yaml)$/.exec(name)?.[1];
  return (
    base !== undefined &&
    [...names].some(
      (other) =>
        formatOf(other) !== null && other.replace(/\.[^.]+$/, '').toLowerCase() === base.toLowerCase(),
    )
  );
}

/** The content files there are, relative to the root. */
export function contentFiles(root: string): string[] {
  return ['fa', 'en'].flatMap((lang) => {
    const folder = join(root, 'content', lang);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => `content/${lang}/${name}`);
  });
}

const published = (root: string): Set<string> =>
  new Set(
    contentFiles(root)
      .filter((path) => path.startsWith('content/fa/'))
      .map((path) => path.slice('content/fa/'.length, -'.mdx'.length)),
  );

/** What writing `files` would change: paths to write, and content files that no document makes any more. */
export function changes(root: string, files: OutputFiles): { write: string[]; remove: string[] } {
  const differs = ([path, text]: [string, string]): boolean => textFile(root, path)?.text !== text;
  return {
    write: [...files].filter(differs).map(([path]) => path),
    remove: contentFiles(root).filter((path) => !files.has(path)),
  };
}

/** Makes the archive hold `files`: each is written beside its place first and then swapped in. */
export function writeArchive(root: string, files: OutputFiles): { write: string[]; remove: string[] } {
  const change = changes(root, files);
  replaceFiles(root, new Map(change.write.map((path) => [path, files.get(path) ?? ''])));
  for (const path of change.remove) rmSync(join(root, path));
  return change;
}
