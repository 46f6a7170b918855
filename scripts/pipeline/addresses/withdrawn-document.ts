import { inLanguages } from '../../../src/schemas/languages/further-languages.ts';
import { type Ledger, type Sidecar, sidecar as sidecarSchema } from '../../../src/schemas/seed.ts';
import { type Diagnostic, isError, type Outcome, said, startOf } from '../../diagnostics/index.ts';
import { type ArchiveInput, furtherLanguagesOf, type Seed, type SeedFiles } from '../archive-input.ts';
import { ledgerText, type Worded, withdraw } from '../identify/index.ts';
import { absentYaml, readYaml, type YamlFile } from '../read/index.ts';
import { NOTHING_LISTED } from './list-lengths.ts';
import type { PublishedArchive } from './published-archive.ts';
import type { BookedDocument } from './record-book.ts';
import { checkLeftOver } from './withdrawn-words.ts';

/** A document that was taken down, and the ledger that it keeps. */
export interface WithdrawnDocument extends BookedDocument {
  readonly sidecar: YamlFile<Sidecar>;
}

/** Whether a received file has nothing in it: an editor who withdraws a text may leave an empty file. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= 0x20);

/** The ledger of a document of which every segment was withdrawn with it; what had been moved to others stays there. */
function emptied(ledger: Ledger, { date, reason }: NonNullable<Sidecar['withdrawn']>): Ledger {
  const ids = Object.entries(ledger.ids).map(([id, entry]) => [
    id,
    entry.state === 'live' ? { ...entry, state: 'withdrawn' as const, date, reason } : entry,
  ]);
  return { ...ledger, version: 3, ids: Object.fromEntries(ids) };
}

/** The editors' file beside a text; `path` is where nothing is, where it is absent. */
export const openSidecar = (seed: SeedFiles, path: string): Outcome<YamlFile<Sidecar> | null> =>
  seed.sidecar === null
    ? { value: absentYaml(path, sidecarSchema.parse({})), diagnostics: [] }
    : readYaml(seed.sidecar, inLanguages(sidecarSchema, furtherLanguagesOf(seed)));

/**
 * Takes a document down: its ids are withdrawn, and of its words the ledger keeps nothing that can be read. Reports what
 * is left of it in seeds/. A folder without a text, whose document.yaml withdraws nothing, is a stray one.
 */
function withdrawDocument(
  seed: SeedFiles & Partial<Pick<Seed, 'source'>>,
  sidecar: YamlFile<Sidecar>,
  archive: PublishedArchive,
): Outcome<WithdrawnDocument | null> {
  const { id, source } = seed;
  const { withdrawn, formerly } = sidecar.value;
  if (withdrawn === undefined) return { value: null, diagnostics: [textless(seed)] };
  const opened = archive.openLedger(seed, sidecar);
  const text = source === undefined ? null : { path: source.path, isEmpty: isBlank(source.bytes) };
  const diagnostics = [...opened.diagnostics, ...checkLeftOver(seed, sidecar, text)];
  if (opened.value === null || diagnostics.some(isError)) return { value: null, diagnostics };
  const lastWords = () => archive.lastWords([id, ...formerly]);
  const ledger = withdraw(emptied(opened.value, withdrawn), { document: id, lastWords, present: [] });
  const none = new Map<string, never>();
  const value: WithdrawnDocument = {
    id,
    formerly,
    published: opened.value,
    ledger,
    withdrawn,
    sidecar,
    speakers: none,
    places: none,
    series: none,
    occasions: none,
    listed: NOTHING_LISTED,
  };
  return { value, diagnostics };
}

const textless = ({ ledgerPath, sidecar }: SeedFiles) =>
  said('sidecarWithoutText', startOf(sidecar?.path ?? ledgerPath));

/** Documents that were withdrawn: those without a text, and those whose document.yaml says so. */
export function takeDown(
  input: ArchiveInput,
  archive: PublishedArchive,
): Outcome<{
  readonly withdrawn: readonly WithdrawnDocument[];
  readonly files: readonly [path: string, text: string][];
  readonly standing: readonly Seed[];
}> {
  const diagnostics: Diagnostic[] = [];
  const withdrawn: WithdrawnDocument[] = [];
  const files: [string, string][] = [];
  const take = (seed: SeedFiles & Partial<Seed>, sidecar: YamlFile<Sidecar>): void => {
    const { value, diagnostics: found } = withdrawDocument(seed, sidecar, archive);
    diagnostics.push(...found);
    if (value === null) return;
    withdrawn.push(value);
    files.push([seed.ledgerPath, ledgerText(value.ledger)]);
  };
  for (const seed of input.textless ?? []) {
    const { value, diagnostics: found } = openSidecar(seed, seed.ledgerPath);
    diagnostics.push(...found);
    if (value !== null) take(seed, value);
  }
  const standing = input.seeds.filter((seed) => {
    if (!/\bwithdrawn\b/.test(seed.sidecar?.text ?? '')) return true;
    const sidecar = openSidecar(seed, seed.source.path).value;
    if (sidecar?.value.withdrawn === undefined) return true;
    take(seed, sidecar);
    return false;
  });
  return { value: { withdrawn, files, standing }, diagnostics };
}

/** What readers still saw of statements and documents that document.yaml withdraws: it must go from everywhere. */
export function erasedNow({ seeds, textless = [] }: ArchiveInput, archive: PublishedArchive): Worded[] {
  return [...seeds, ...textless].flatMap((seed): Worded[] => {
    if (!/\bwithdrawn\b/.test(seed.sidecar?.text ?? '')) return [];
    const sidecar = openSidecar(seed, seed.ledgerPath).value?.value;
    if (sidecar === undefined) return [];
    const words = archive.lastWords([seed.id, ...sidecar.formerly]);
    if (sidecar.withdrawn !== undefined) return [...words.values()];
    return sidecar.ids.flatMap(({ id, state }) => (state === 'withdrawn' ? (words.get(id) ?? []) : []));
  });
}

/** Whether something in an archive was withdrawn: only then are withdrawn words looked for. */
export const isSealed = ({ seeds, textless = [] }: ArchiveInput): boolean =>
  textless.length > 0 ||
  seeds.some(
    ({ ledger, sidecar }) => ledger?.text.includes('"seals"') || /\bwithdrawn\b/.test(sidecar?.text ?? ''),
  );

/**
 * Published documents that no seed makes any more. `ingested` are those without an error; of the others the former ids are
 * looked up, and where a document.yaml cannot be read, nothing is said: it may have the id that is missed.
 */
export function gone(
  { seeds, textless = [] }: ArchiveInput,
  archive: PublishedArchive,
  ingested: readonly { readonly id: string; readonly sidecar: YamlFile<Sidecar> }[],
): Diagnostic[] {
  const done = new Set(ingested.map(({ id }) => id));
  const others = [...seeds, ...textless]
    .filter(({ id }) => !done.has(id))
    .map((seed) => openSidecar(seed, seed.ledgerPath).value);
  if (others.includes(null)) return [];
  const sidecars = [...ingested.map(({ sidecar }) => sidecar), ...others];
  const present = new Set([
    ...[...seeds, ...textless].map(({ id }) => id),
    ...sidecars.flatMap((sidecar) => sidecar?.value.formerly ?? []),
    // The former ids of a withdrawn document are kept by the book.
    ...ingested.flatMap(({ id, sidecar }) =>
      sidecar.value.withdrawn === undefined ? [] : (archive.book.documents[id]?.formerly ?? []),
    ),
  ]);
  return [...archive.documents]
    .filter(([id]) => !present.has(id))
    .map(([id, path]) =>
      said(path.startsWith('seeds/') ? 'goneFromBook' : 'goneFromContent', startOf(path), { id }),
    );
}
