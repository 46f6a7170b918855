import { type Archive, UNNAMED } from '../../src/schemas/archive-file.ts';
import type { Ledger, Sidecar } from '../../src/schemas/seed.ts';
import { isError, type Outcome } from '../diagnostics/index.ts';
import {
  booked,
  checkSeals,
  erasedNow,
  formerOccasions,
  gone,
  isSealed,
  keepBook,
  openSidecar,
  PublishedArchive,
  presentNamesOf,
  reportForsaken,
  reportShort,
  type Searched,
  searchedIn,
  takeDown,
  withoutWithdrawn,
} from './addresses/index.ts';
import type { ArchiveInput, Seed } from './archive-input.ts';
import type { AttributedDocument, Gazetteer } from './attribute/index.ts';
import { readAuthorities } from './authorities.ts';
import {
  checkDatesAhead,
  checkFormer,
  checkNames,
  checkOccasions,
  checkPublishedChanges,
  checkSeries,
  checkSidecar,
  checkTargets,
  checkTranslation,
  collisions,
  reportAttribution,
  reportChanges,
  reportNoStatement,
  reportOccasions,
  reportSuggestions,
  reportUnused,
  type Unknown,
  undecided,
} from './check/index.ts';
import { Report } from './collected-diagnostics.ts';
import { withEarlier } from './earlier-words.ts';
import { emit } from './emit/index.ts';
import { checkFurtherTexts, readFurtherTexts } from './further/index.ts';
import { ledgerDigest, ledgerText, readLedger, Seals, type Worded, withDays } from './identify/index.ts';
import { type Ahead, type Keeping, type MadeText, TextKeeper } from './kept-texts.ts';
import { type Lexicon, normalise, type Suggestion } from './normalise/index.ts';
import type { Once } from './once.ts';
import { type OutputFiles, outputFiles } from './output-files.ts';
import { furtherLanguages, type Received, read, readArchiveFacts, type YamlFile } from './read/index.ts';
import { askedAgain, askedWords } from './records-asked-for.ts';
import { segment } from './segment/index.ts';
import { type Settled, settle } from './settle/index.ts';
import { tooSlow, type Within } from './too-slow.ts';
import { type Glossary, readGlossary, readTranslation } from './translate/index.ts';

export type { ArchiveInput, LastEdition, Seed, SeedFiles } from './archive-input.ts';
export { type Authorities, readAuthorities } from './authorities.ts';
export type { Ahead, Keeping, KeptText, KeptTexts, TextAhead } from './kept-texts.ts';
export { eachTime, type Once } from './once.ts';
export type { OutputFiles } from './output-files.ts';
export { tooSlow, type Within } from './too-slow.ts';

/** What a text is read with. */
export interface Reading {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  /** The day (YYYY-MM-DD) of this ingest, or null where nothing is to be dated. */
  readonly today: string | null;
  /** What was published; where it is absent, ledgers are believed. */
  readonly archive?: PublishedArchive;
  /** What is withdrawn in the whole archive with this ingest. */
  readonly erased?: readonly Worded[];
}

/** All that the stages up to speakers find out about a text. */
export interface ReadText extends Settled {
  readonly received: Received;
  readonly sidecar: YamlFile<Sidecar>;
  /** The ledger as it was; `ledger` is what it becomes. */
  readonly published: Ledger;
  /** What the received text has before the first segment. */
  readonly before: string;
  /** Changes that a rule was not sure enough of to make. */
  readonly suggestions: readonly Suggestion[];
  /** The people and places that it was read with: those that it can have to do with. */
  readonly gazetteer: Gazetteer;
}

/** Is told each document as it is attributed, before its content is made. What it returns is kept with the text (`Keeping`). */
export type Seen = (seed: Seed, attributed: AttributedDocument, sidecar: YamlFile<Sidecar>) => unknown;

/**
 * A seed's text with ids and speakers: read → normalise → segment → identify and attribute. The value is null where
 * the text, its document.yaml or its ledger cannot be read.
 */
export function readText(
  seed: Seed,
  { gazetteer: all, lexicon, today, archive, erased = [] }: Reading,
): Outcome<ReadText | null> {
  const report = new Report();
  const { diagnostics } = report;
  const received = report.take(read(seed.source));
  const sidecar = report.take(openSidecar(seed, seed.source.path));
  if (sidecar === null) return { value: null, diagnostics };
  const published = report.take(archive?.openLedger(seed, sidecar) ?? readLedger(seed.ledger));
  if (received === null || published === null) return { value: null, diagnostics };

  const normalised = normalise(received.text, lexicon);
  const { before, segments } = segment(normalised);
  const { id: document, ledgerPath } = seed;
  const lastWords = () => archive?.lastWords([document, ...sidecar.value.formerly]) ?? new Map();
  const gazetteer = all.within(askedWords(segments, sidecar.value, published));
  const from = { ledger: published, ledgerPath, document, received, lastWords };
  const settled = report.take(settle(segments, { ...from, sidecar, gazetteer, today }));
  report.add(reportForsaken(seed.ledger, { before: published, after: settled.ledger }, lastWords));
  const ledger = withEarlier(seed, { settled, published, sidecar: sidecar.value, archive, erased, today });
  const own = { received, sidecar, published, before, suggestions: normalised.suggestions, gazetteer };
  return { value: { ...settled, ...own, ledger }, diagnostics };
}

/** What a seed came to: its files, and what other seeds may refer to. */
interface Ingested extends MadeText {
  /** Null where nothing in the archive was ever withdrawn. */
  readonly searched: Searched | null;
}

/** With what a seed is ingested. */
interface Ingesting extends Reading {
  readonly archive: PublishedArchive;
  /** The files of the archive could not be read: what names an entry of theirs is not checked. */
  readonly isUnknown: Unknown;
  readonly seen: Seen;
  readonly glossary: Glossary;
  /** Who this archive is. */
  readonly facts: Archive;
  /** The series of occasions that it has; null where its file could not be read. */
  readonly series: Archive['series'] | null;
  /** Whether something in the archive was withdrawn. */
  readonly isSealed: boolean;
}

function ingestSeed(seed: Seed, ingesting: Ingesting): Outcome<Ingested | null> {
  const report = new Report();
  const { diagnostics } = report;
  const stop = (): Outcome<null> => ({ value: null, diagnostics });
  const { gazetteer: all, isUnknown, seen, today, archive } = ingesting;

  const text = report.take(readText(seed, ingesting));
  if (text === null) return stop();
  const { received, before, sidecar, attributed, spelled, suggestions, published, gazetteer } = text;
  const catalogue = report.take(withoutWithdrawn(seed.translation, text.ledger));
  const translation = report.take(readTranslation(catalogue, text.segments));
  const further = report.take(readFurtherTexts(seed, text));
  report.add(checkSidecar(sidecar, text, all, isUnknown));
  report.add(checkOccasions(sidecar, attributed));
  report.add(checkSeries(sidecar, ingesting.series));
  if (today !== null) report.add(checkDatesAhead(sidecar, today));
  if (translation === null || further === null || diagnostics.some(isError)) return stop();

  seen(seed, attributed, sidecar);
  report.add(reportChanges(received.file, text.segments));
  const open = undecided(suggestions, received.text, sidecar.value);
  report.add(reportSuggestions(received, open, text.segments));
  const { unused: decisions, moved } = attributed;
  report.add(reportUnused(sidecar, { spellings: spelled.unused, decisions, moved }));
  report.add(reportOccasions(sidecar, attributed));
  const against = { gazetteer, glossary: ingesting.glossary };
  report.add(checkTranslation(translation, attributed, against));
  report.add(reportNoStatement(received.file, attributed));
  report.add(reportShort(received.file, text));
  report.add(checkPublishedChanges(received, sidecar, { ...text, segments: attributed.segments }));
  report.add(reportAttribution(seed, attributed, translation));
  report.add(checkFurtherTexts(seed, attributed, further, against));
  const { id, ledgerPath } = seed;
  const names = presentNamesOf(gazetteer.authorities.people);
  const ledger = withDays(text.ledger, published, { today, translation, names });
  const { series } = ingesting.facts;
  const book = booked({ id, attributed, sidecar: sidecar.value, gazetteer, published, ledger, series });
  const kept = ledgerText(ledger);
  const content = emit({
    id,
    received,
    before,
    attributed,
    sidecar: sidecar.value,
    ledger,
    translation,
    further: further.texts,
    gazetteer,
    digest: ledgerDigest(kept),
    facts: ingesting.facts,
    formerOccasions: formerOccasions(book, sidecar.value, archive),
  });
  const files = [...content, [ledgerPath, kept] as const, ...further.files];
  if (catalogue !== null && catalogue !== seed.translation) files.push([catalogue.path, catalogue.text]);
  const left = { ...seed, translation: catalogue, further: further.left };
  const searched = ingesting.isSealed ? searchedIn(left, received.file, text) : null;
  const own = { id, sidecar, ledger, ledgerFile: seed.ledger, ledgerPath };
  const asked = askedAgain(askedWords(text.segments, sidecar.value, ledger), all, gazetteer);
  return { value: { ...own, files, booked: book, searched, asked }, diagnostics };
}

/** What all texts of an archive are read with, and what of the archive is looked at beside them. */
function openArchive(input: ArchiveInput, once?: Once) {
  const report = new Report();
  const { people, places, gazetteer, isUnknown } = report.take(readAuthorities(input, once));
  const archiveYaml = report.take(readArchiveFacts(input.archive ?? null));
  const facts = archiveYaml?.value ?? UNNAMED;
  const glossary = report.take(readGlossary(input.glossary ?? null, furtherLanguages(input.archive)));
  const names = presentNamesOf(people.value);
  const archive = new PublishedArchive(input.last, (id) => names.presentName(id));
  report.add(archive.diagnostics);
  const down = report.take(takeDown(input, archive));
  const { lexicon, today = null } = input;
  const series = archiveYaml === null || input.unreadFiles?.has('archive.yaml') ? null : facts.series;
  const known = { erased: erasedNow(input, archive), gazetteer, glossary, isUnknown, facts, series };
  const reading = { ...known, lexicon, today, archive, isSealed: isSealed(input) };
  return { value: { reading, people, places, archiveYaml, down }, diagnostics: report.diagnostics };
}

/** What is made of one text, and what whoever is told of it has noted; null where it took too long. */
function textWithin(seed: Seed, reading: Omit<Ingesting, 'seen'>, seen: Seen, within: Within) {
  // Work that is watched may be begun anew: whoever is told of the document is told when it is done.
  const work = within(() => {
    const told: Parameters<Seen>[] = [];
    return { outcome: ingestSeed(seed, { ...reading, seen: (...all) => told.push(all) }), told };
  });
  if (work === null) return null;
  const [note] = work.value.told.map((all) => seen(...all));
  return { ...work.value.outcome, note };
}

/** Reads texts of an archive for an ingest of the same input in another thread (`Keeping`). */
export function readingAhead(input: ArchiveInput, seen: Seen, within: Within): Ahead {
  const { reading } = openArchive(input).value;
  return (seed) => {
    const made = textWithin(seed, reading, seen, within);
    if (made === null || made.value === null) return null;
    const { diagnostics, note, value } = made;
    const { ledger, files, booked, asked, sidecar } = value;
    return { ledger, files, booked, asked, sidecar: sidecar.value, diagnostics, note };
  };
}

/**
 * Seeds → content. The whole order of the pipeline is here, in `readText` and in `ingestSeed`. Where anything is an
 * error, the value is empty: nothing is to be written. `within` watches over the time that each text takes. Texts of which
 * nothing has changed are taken as `keeping` has them.
 */
export function ingest(
  input: ArchiveInput,
  seen: Seen = () => {},
  within: Within = (work) => ({ value: work() }),
  keeping: Keeping | null = null,
): Outcome<OutputFiles> {
  const report = new Report();
  const { diagnostics } = report;
  report.add(checkNames(input.seeds));
  report.add(collisions([...input.seeds, ...(input.textless ?? [])]));
  const { reading, people, places, archiveYaml, down } = report.take(openArchive(input, keeping?.once));
  const { archive, facts } = reading;
  const keeper = TextKeeper.of(keeping, input, reading);
  const kept = new Map(down.standing.map((seed) => [seed, keeper?.find(seed) ?? null]));
  keeper?.expect(down.standing.filter((seed) => !kept.get(seed)));
  const ingested = down.standing.flatMap((seed): Ingested[] => {
    const found = kept.get(seed) ?? keeper?.ahead(seed);
    if (found) return [{ ...report.take(found), searched: null }];
    const made = textWithin(seed, reading, seen, within);
    if (made === null) report.add([tooSlow(seed)]);
    const value = made && report.take(made);
    if (made === null || value === null) return [];
    keeper?.made(seed, value, made);
    return [value];
  });
  // What is missing because a text could not be read is not missing: one cause, one error.
  const isWhole = ingested.length === down.standing.length && (input.unread?.size ?? 0) === 0;
  if (isWhole) report.add(checkTargets(ingested));
  const all = [...ingested, ...down.withdrawn];
  report.add(checkFormer(all, { people, places, archive: archiveYaml }));
  if (isWhole) report.add(gone(input, archive, all));
  const seals = new Seals(all.map(({ id, ledger }) => [id, ledger] as const));
  for (const { searched } of ingested) if (searched !== null) report.add(checkSeals(searched, seals));
  if (diagnostics.some(isError)) return { value: new Map(), diagnostics };

  const documents = [...ingested.map((one) => one.booked), ...down.withdrawn];
  const authorities = { people: people.value, places: places.value, series: facts.series };
  const book = report.take(keepBook({ before: archive.book, documents, ...authorities }));
  keeper?.keepAll(book);
  const own = ingested.flatMap((seed) => seed.files);
  const files = outputFiles({ own, withdrawn: down.files, book, facts });
  return { value: diagnostics.some(isError) ? new Map() : files, diagnostics };
}
