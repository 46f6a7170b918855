import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { documentId, idKey, idRefusal } from '../../../src/schemas/address-ids.ts';
import { FORMATS, formatOf } from '../../../src/schemas/formats.ts';
import { schemaLine } from '../../../src/schemas/yaml-schemas.ts';
import { type Diagnostic, Failure, isError, type ToldThing } from '../../diagnostics/index.ts';
import { readAuthorities, readText, type Seed, tooSlow, type Within } from '../../pipeline/index.ts';
import { NO_FACTS, pageFacts, propose, type Told } from '../../pipeline/propose/index.ts';
import { PROJECT, readArchive } from '../disk.ts';
import { extraction } from '../extraction/extraction-thread.ts';
import { SIZES } from '../seeds/file-bytes.ts';
import { withinTime } from '../time-limit.ts';

/** A text that is to be added, and what its editor knows of it. */
export interface Received {
  /** The file; `-` is what comes on standard input, as plain text. */
  readonly file: string;
  readonly id: string | undefined;
  readonly told: Told;
}

/** What was made, what to look at, and what ingest would say of the text by itself. */
export interface Added {
  readonly id: string;
  readonly files: readonly string[];
  readonly lookAt: readonly ToldThing[];
  readonly diagnostics: readonly Diagnostic[];
}

function bytesOf(file: string): Uint8Array {
  const stats = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false });
  if (stats !== undefined && (!stats.isFile() || stats.size > SIZES.text))
    throw stats.isFile()
      ? Failure.of('largeInput', file, { bytes: stats.size, most: SIZES.text })
      : Failure.of('noOrdinaryInput', file);
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw Failure.of('unreadText', file, { error: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

/** The id of the new document: the one that is given, else the name of the file. Throws `Failure` where it cannot be, or is taken. */
function newId(root: string, { file, id: given }: Received, taken: readonly string[]): string {
  const id = given ?? documentId(basename(file).replace(/\.[^.]+$/, ''));
  const refusal = file === '-' && given === undefined ? 'one that is given' : idRefusal(id);
  const where = given === undefined ? file : `--id ${given}`;
  if (refusal !== undefined) throw Failure.of('badNewId', where, { id, refusal: { told: refusal } });
  const same = taken.find((one) => idKey(one) === idKey(id));
  if (same !== undefined || existsSync(join(root, 'seeds', id)))
    throw Failure.of('takenId', where, { id, other: same ?? id });
  return id;
}

/** The ending that the text is kept with. */
function endingOf(file: string): string {
  const ending = file === '-' ? 'txt' : (/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '');
  if (formatOf(`x.${ending}`) !== null) return ending;
  const known = Object.keys(FORMATS).map((one) => `.${one}`);
  throw Failure.of('unknownEnding', file, { ending: `.${ending}`, known });
}

/**
 * Puts a text into an archive, with a document.yaml that proposes what rules read out of it. `limit` says how long the text is
 * worked on. Throws `Failure`.
 */
export function addDocument(root: string, received: Received, limit: Within = withinTime): Added {
  const { file, told } = received;
  const inSeeds = relative(join(root, 'seeds'), resolve(file));
  if (file !== '-' && !inSeeds.startsWith('..') && inSeeds !== resolve(file))
    throw Failure.of('inSeedsAlready', file);
  const { input } = readArchive(root);
  const ending = endingOf(file);
  const bytes = bytesOf(file);
  const taken = [...input.seeds, ...(input.textless ?? [])].map((one) => one.id);
  const id = newId(root, received, [...taken, ...(input.unread ?? [])]);
  const folder = `seeds/${id}`;
  const source = { path: `${folder}/source.fa.${ending}`, bytes };
  const seed: Seed = {
    id,
    source: formatOf(source.path) === 'text' ? source : { ...source, extraction: extraction(source) },
    sidecar: null,
    ledger: null,
    ledgerPath: `${folder}/ids.json`,
    translation: null,
    translationPath: `${folder}/en.po`,
  };
  const { gazetteer } = readAuthorities(input).value;
  const read = limit(() => readText(seed, { gazetteer, lexicon: input.lexicon, today: null }));
  if (read === null) return { id, files: [], lookAt: [], diagnostics: [tooSlow(seed)] };
  const { value, diagnostics } = read.value;
  if (value === null || diagnostics.some(isError)) return { id, files: [], lookAt: [], diagnostics };
  const isPage = formatOf(source.path) === 'html';
  const { text, lookAt } = propose({
    attributed: value.attributed,
    gazetteer,
    told,
    page: isPage ? pageFacts(new TextDecoder().decode(bytes)) : NO_FACTS,
    today: input.today ?? '',
    schemaLine: schemaLine('document-yaml', '../../', root === PROJECT),
  });
  const files = [source.path, `${folder}/document.yaml`] as const;
  const place = join(root, folder);
  mkdirSync(join(root, 'seeds'), { recursive: true });
  mkdirSync(place);
  undoingSync(place, () => {
    writeFileSync(join(root, files[0]), bytes, { flag: 'wx' });
    writeFileSync(join(root, files[1]), text, { flag: 'wx' });
  });
  return { id, files, lookAt, diagnostics };
}

/** Removes a folder that could not be filled. */
function undoingSync(folder: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
