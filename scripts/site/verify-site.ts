import { hash } from 'node:crypto';
import { z } from 'zod';
import { type DocumentData, manifest, schemaOfDocument } from '../../src/schemas/data.ts';
import { rawName } from '../../src/schemas/formats.ts';
import { undoInterventions } from '../../src/text/intervention.ts';
import { type Part, type Phrase, phrase } from '../diagnostics/index.ts';
import { aFewAtATime } from '../machine/a-few-at-a-time.ts';
import { repeatedKey } from '../pipeline/identify/index.ts';
import { decodeAs } from '../pipeline/read/index.ts';
import { CannotBeRead, type Entry, inWords, type SiteCopy } from './site-copy.ts';
import { FOR_HOSTS, MANIFEST, SIGNATURES } from './site-manifest.ts';

/** What a copy is compared with: each file's path, and what it must be. */
type Listed = ReadonlyMap<string, { readonly sha256: string; readonly bytes: number }>;

/** How many files are read at a time. */
const AT_A_TIME = 8;

/** Where in a file, and why, a schema refuses what it says. */
function issueOf({ issues: [issue] }: z.ZodError): Part {
  if (issue === undefined) return phrase('unknown');
  const [field, reason] = [issue.path.join('.'), { told: issue.message }];
  return field === '' ? reason : phrase('fieldSays', { field, reason });
}

/** What a line says of a file. */
const ofFile = (path: string, what: Phrase): Phrase => phrase('ofFile', { path, what });

/**
 * A JSON file of a copy. Throws `CannotBeRead` in words where it is none, or says something twice: of two values, one program takes
 * the first and another one the last.
 */
async function jsonOf(copy: SiteCopy, path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await copy.read(path));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CannotBeRead(
      phrase('notJson', { reason: error instanceof Error ? error.message : String(error) }),
    );
  }
  const twice = repeatedKey(text);
  if (twice !== null) throw new CannotBeRead(phrase('twoValues', { key: twice.key }));
  return value;
}

const { files: fileList, ...rest } = manifest.shape;
/** The manifest's files are read one by one: a record of zod would lose a file whose name is `__proto__`. */
const frame = z.strictObject({
  ...rest,
  files: z.custom<object>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'expected a list of files',
  ),
});

const leadsOut = (path: string): boolean =>
  path === '' ||
  path.includes('\\') ||
  path.split('/').some((name) => name === '' || name === '.' || name === '..');

/** What the manifest of a copy lists. Throws `CannotBeRead` where it lists nothing that files can be compared with. */
async function listedIn(copy: SiteCopy): Promise<Listed> {
  const read = frame.safeParse(await jsonOf(copy, MANIFEST));
  if (!read.success) throw new CannotBeRead(phrase('noFileList', { reason: issueOf(read.error) }));
  return new Map(
    Object.entries(read.data.files).map(([path, value]) => {
      const facts = fileList.valueType.safeParse(value);
      if (!facts.success)
        throw new CannotBeRead(phrase('noFileFacts', { path, reason: issueOf(facts.error) }));
      if (leadsOut(path)) throw new CannotBeRead(phrase('outsidePath', { path }));
      return [path, facts.data];
    }),
  );
}

async function compare(
  copy: SiteCopy,
  path: string,
  expected: { sha256: string; bytes: number },
): Promise<Phrase[]> {
  try {
    const bytes = await copy.read(path);
    const found = hash('sha256', bytes);
    return [
      ...(found === expected.sha256
        ? []
        : [ofFile(path, phrase('otherHash', { found, wanted: expected.sha256 }))]),
      ...(bytes.length === expected.bytes
        ? []
        : [ofFile(path, phrase('otherBytes', { found: bytes.length, wanted: expected.bytes }))]),
    ];
  } catch (error) {
    if (!(error instanceof CannotBeRead)) throw error;
    const isForHosts = FOR_HOSTS.includes(path) && copy.entries === null && error.isMissing;
    return isForHosts ? [] : [ofFile(path, error.why)];
  }
}

/** What is in a copy and not in its manifest. A folder is there for the files in it. */
function unlisted(entries: ReadonlyMap<string, Entry>, listed: Listed): Phrase[] {
  const folders = new Set(
    [...listed.keys(), MANIFEST].flatMap((path) => {
      const names = path.split('/');
      return names.slice(1).map((_, i) => names.slice(0, i + 1).join('/'));
    }),
  );
  return [...entries].flatMap(([path, entry]) => {
    const isKnown = listed.has(path) || path === MANIFEST || (entry === 'file' && SIGNATURES.includes(path));
    if (isKnown || (entry === 'folder' && folders.has(path))) return [];
    const what = entry === 'file' ? phrase('unlisted') : phrase('unlistedThing', { thing: inWords(entry) });
    return [ofFile(path, what)];
  });
}

/**
 * Whether `text` is the received one: in UTF-8 by its own SHA-256, in another encoding as what the raw file says; one
 * taken out of another format by the SHA-256 it had then.
 */
const isReceived = (text: string, source: DocumentData['source'], raw: Uint8Array | null): boolean =>
  source.encoding === 'utf-8' || source.extracted !== undefined
    ? hash('sha256', text) === (source.extracted ?? source).sha256
    : raw !== null && decodeAs(raw, source.encoding) === text;

/** Rebuilds a document's received file from its data, and undoes its interventions. Returns a line for each breach. */
async function verifySource(copy: SiteCopy, path: string): Promise<Phrase[]> {
  let read: ReturnType<ReturnType<typeof schemaOfDocument>['safeParse']>;
  try {
    const data = await jsonOf(copy, path);
    read = schemaOfDocument(data).safeParse(data);
  } catch (error) {
    if (!(error instanceof CannotBeRead)) throw error;
    return error.isMissing ? [] : [ofFile(path, error.why)];
  }
  if (!read.success) return [ofFile(path, phrase('noDocumentData', { reason: issueOf(read.error) }))];
  const { id, source, segments } = read.data;
  const name = `data/sources/${rawName(id, source.file)}`;
  const bytes = leadsOut(name) ? null : await copy.read(name).catch(() => null);
  const text = source.before + segments.map((s) => s.text.fa.source + s.break).join('');
  const undone = segments
    .filter((s) => undoInterventions(s.text.fa.edited, s.interventions) !== s.text.fa.source)
    .map((s) => ofFile(path, phrase('notUndone', { id: s.id })));
  const isKept = bytes !== null && hash('sha256', bytes) === source.sha256;
  return [
    ...(isReceived(text, source, bytes) ? [] : [ofFile(path, phrase('notRebuilt'))]),
    ...undone,
    ...(isKept ? [] : [ofFile(name, phrase('notReceived'))]),
  ];
}

const isDocument = (path: string): boolean => /^data\/documents\/.+\.json$/.test(path);

/**
 * Compares a copy of a built site with its own manifest, file by file, and rebuilds every received text from its data.
 * Returns a line for each thing that differs, lacks, is too much, or cannot be read.
 */
export async function verifySite(copy: SiteCopy): Promise<Phrase[]> {
  let listed: Listed;
  try {
    listed = await listedIn(copy);
  } catch (error) {
    if (!(error instanceof CannotBeRead)) throw error;
    return [ofFile(MANIFEST, phrase('nothingCompared', { why: error.why }))];
  }
  const differing = await aFewAtATime(AT_A_TIME, listed, ([path, expected]) => compare(copy, path, expected));
  const more = copy.entries === null ? [] : unlisted(copy.entries, listed);
  const broken = await aFewAtATime(AT_A_TIME, [...listed.keys()].filter(isDocument), (path) =>
    verifySource(copy, path),
  );
  // What is wrong with a document's data is found twice where it cannot be read at all.
  const all = [...differing.flat(), ...more, ...broken.flat()];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
