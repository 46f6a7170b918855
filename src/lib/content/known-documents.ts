import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'yaml';
import { schemaOfFront, type TranslatedFrontmatter, translatedFrontmatter } from '../../schemas/content.ts';
import { furtherIn, furtherOf, inLanguages } from '../../schemas/languages/further-languages.ts';
import { thisArchive } from '../display/this-archive.ts';
import { ROOT } from './archive-root.ts';
import { parseContent } from './content-tree.ts';
import { type ArchiveDocument, joinDocument } from './document.ts';
import type { DocumentEntry } from './document-entry.ts';
import { frontMatterOf } from './front-matter.ts';
import { onceABuild } from './once-a-build.ts';
import { type StatementRef, statementRefs } from './statements.ts';

/** What is known of a document without opening it. */
export interface KnownDocument {
  /** The SHA-256 of its content files. */
  readonly digest: string;
  readonly entry: DocumentEntry;
  /** Its statements, as lists need them. */
  readonly statements: readonly StatementRef[];
}

type Lang = 'fa' | 'en';

const pathOf = (lang: string, id: string): string => `content/${lang}/${id}.mdx`;
const bytesOf = (lang: string, id: string): Buffer => readFileSync(join(ROOT, pathOf(lang, id)));
const textOf = (lang: string, id: string): string => bytesOf(lang, id).toString('utf8');

/** The front matter of a content file, checked. Throws where it is not what ingest writes. */
function frontOf<L extends Lang>(lang: L, id: string, text: string): DocumentEntry[L] {
  const written = parse(frontMatterOf(text).yaml) ?? {};
  const { data, error } = schemaOfFront(written).safeParse(written);
  if (data?.lang === lang) return data as DocumentEntry[L];
  throw new Error(`${pathOf(lang, id)} is not what \`npm run ingest\` writes: ${error?.message ?? 'lang'}`);
}

/** The front matter of a content file in a further language, checked. */
function furtherFrontOf(language: string, id: string, text: string): TranslatedFrontmatter {
  const written = parse(frontMatterOf(text).yaml) ?? {};
  const schema = inLanguages(translatedFrontmatter, furtherIn((written as { title?: unknown }).title));
  const { data, error } = schema.safeParse(written);
  if (data?.lang === language) return data;
  throw new Error(
    `${pathOf(language, id)} is not what \`npm run ingest\` writes: ${error?.message ?? 'lang'}`,
  );
}

/** Parses the content files of one document. Throws where one is not what ingest writes. */
export function parseDocument({ id, fa, en, further = [] }: DocumentEntry): ArchiveDocument {
  const tree = (lang: string) => parseContent(textOf(lang, id), pathOf(lang, id));
  return joinDocument(
    { front: fa, tree: tree('fa') },
    { front: en, tree: tree('en') },
    further.map((front) => ({ front, tree: tree(front.lang) })),
  );
}

/** The further languages that there is content in. */
const furtherFolders = (): readonly string[] =>
  furtherOf(thisArchive().languages).filter((language) => existsSync(join(ROOT, 'content', language)));

/** Documents that were read before, by id. */
type Known = ReadonlyMap<string, KnownDocument>;

function readDocument(id: string, known: Known, furtherLanguages: readonly string[]): KnownDocument {
  if (!existsSync(join(ROOT, pathOf('en', id))))
    throw new Error(`${pathOf('en', id)} is missing: run \`npm run ingest\`.`);
  const [fa, en] = [bytesOf('fa', id), bytesOf('en', id)];
  // Content of other languages is there only where something is translated.
  const others = furtherLanguages
    .filter((language) => existsSync(join(ROOT, pathOf(language, id))))
    .map((language) => [language, bytesOf(language, id)] as const);
  const digest = hash('sha256', [fa, en, ...others.flat()].map((part) => hash('sha256', part)).join(' '));
  const before = known.get(id);
  if (before?.digest === digest) return before;
  const further = others.map(([language, bytes]) => furtherFrontOf(language, id, bytes.toString('utf8')));
  const entry = {
    ...{ id, fa: frontOf('fa', id, fa.toString('utf8')), en: frontOf('en', id, en.toString('utf8')) },
    ...(further.length > 0 && { further }),
  };
  return { digest, entry, statements: statementRefs(parseDocument(entry)) };
}

function readAll(known: Known): KnownDocument[] {
  const folder = join(ROOT, 'content/fa');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
  const languages = furtherFolders();
  return names
    .map((name) => name.slice(0, -'.mdx'.length))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((id) => readDocument(id, known, languages));
}

const byId = (documents: readonly KnownDocument[]): Known =>
  new Map(documents.map((document) => [document.entry.id, document]));

/** The lines of a file of documents: one JSON each. */
const linesIn = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const documentIn = (line: string): KnownDocument => JSON.parse(line);

/**
 * Reads all documents, and writes them into a file for all others who need them. What the last build knew is in a file `before`: lines of
 * documents that have not changed are written as they were.
 */
function readInto(file: string, before: string | undefined): KnownDocument[] {
  const lines = new Map(
    (before === undefined ? [] : linesIn(before)).map((line) => [documentIn(line), line]),
  );
  const documents = readAll(byId([...lines.keys()]));
  const written = documents.map((one) => `${lines.get(one) ?? JSON.stringify(one)}\n`);
  writeFileSync(`${file}.next`, written.join(''));
  renameSync(`${file}.next`, file);
  return documents;
}

/** How long it is waited, in ms, before it is looked again whether another thread has read the documents. */
const WAIT = 10;

/** Development reads the archive each time, and what has not changed since is not parsed again. */
let inDevelopment: Known = new Map();

/**
 * All documents, by id. A build names two files: `GOFTAR_DOCUMENTS_BEFORE` has what the last one knew, so that what has not changed since
 * is not read again; `GOFTAR_DOCUMENTS` is for what is known now: one thread reads and writes it, and those whom `GOFTAR_DOCUMENTS_BY` tells so take
 * it from there.
 */
export const knownDocuments = onceABuild(async (): Promise<readonly KnownDocument[]> => {
  const { GOFTAR_DOCUMENTS: now, GOFTAR_DOCUMENTS_BEFORE: before } = process.env;
  if (now === undefined) {
    const documents = readAll(inDevelopment);
    inDevelopment = byId(documents);
    return documents;
  }
  if (process.env.GOFTAR_DOCUMENTS_BY !== 'another') return readInto(now, before);
  // A thread that has begun together with the one that reads them.
  while (!existsSync(now)) await setTimeout(WAIT);
  return linesIn(now).map(documentIn);
});
