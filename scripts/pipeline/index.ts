import { type Person, type Place, peopleFile, placesFile } from '../../src/schemas/authority.ts';
import { type Ledger, type Sidecar, sidecar as sidecarSchema } from '../../src/schemas/seed.ts';
import { ZWNJ } from '../../src/text/characters.ts';
import {
  type Diagnostic,
  diagnostic,
  isError,
  type Outcome,
  startOf,
  type TextFile,
  wordAround,
} from '../diagnostics/index.ts';
import { type AttributedDocument, Gazetteer } from './attribute/index.ts';
import {
  checkAuthorities,
  checkDatesAhead,
  checkFormer,
  checkNames,
  checkSidecar,
  checkTargets,
  collisions,
  type IngestedSeed,
  reportAttribution,
  reportChanges,
  reportNoStatement,
  reportSuggestions,
  reportUnused,
  type Unknown,
} from './check/index.ts';
import { emit } from './emit/index.ts';
import { readLedger } from './identify/index.ts';
import { type Lexicon, normalise, type Suggestion } from './normalise/index.ts';
import { absentYaml, type Received, read, readYaml, type SourceFile, type YamlFile } from './read/index.ts';
import { segment } from './segment/index.ts';
import { type Settled, settle } from './settle/index.ts';
import { readTranslation } from './translate/index.ts';

/** One received text and the editors' files beside it. Paths are relative to the archive's root. */
export interface Seed {
  readonly id: string;
  readonly source: SourceFile;
  readonly sidecar: TextFile | null;
  readonly ledger: TextFile | null;
  /** Where its ledger is, or will be. */
  readonly ledgerPath: string;
  readonly translation: TextFile | null;
  /** Where its translation is, or would be. */
  readonly translationPath: string;
}

/** All that ingest reads: it touches no disk itself. */
export interface ArchiveInput {
  readonly people: TextFile | null;
  readonly places: TextFile | null;
  readonly seeds: readonly Seed[];
  /** The word list that lost ZWNJs are restored by. */
  readonly lexicon: Lexicon;
  /** Ids of the documents that content/ has now: they were published, so their ids must go on leading somewhere. */
  readonly published: ReadonlySet<string>;
  /** Ids of documents whose text is there but cannot be read: they are not gone. */
  readonly unread?: ReadonlySet<string>;
  /** Files of the whole archive that are there but cannot be read: `people.yaml`. */
  readonly unreadFiles?: ReadonlySet<string>;
  /** The day (YYYY-MM-DD) of this ingest: the ledger dates what it decides. */
  readonly today?: string;
}

/** Path → text of every file to be written. */
export type OutputFiles = ReadonlyMap<string, string>;

/** What a text is read with. */
export interface Reading {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  /** The day (YYYY-MM-DD) of this ingest, or null where nothing is to be dated. */
  readonly today: string | null;
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
}

/** Is told each document as it is attributed, before its content is made. */
export type Seen = (seed: Seed, attributed: AttributedDocument) => void;

/** Does a piece of work; null where it took too long, and was ended. */
export type Within = <T>(work: () => T) => { readonly value: T } | null;

const tooSlow = ({ source: { path } }: Seed): Diagnostic =>
  diagnostic(
    'GA056',
    startOf(path),
    'Unexpected text that takes too long to read, expected one that takes seconds',
    'Look for lines of many thousand characters without a full stop, and for words without spaces; divide the text.',
  );

/** Collects diagnostics one by one: a large text can have more of them than a call takes arguments. */
class Report {
  readonly diagnostics: Diagnostic[] = [];

  add(found: readonly Diagnostic[]): void {
    for (const one of found) this.diagnostics.push(one);
  }

  take<T>(outcome: Outcome<T>): T {
    this.add(outcome.diagnostics);
    return outcome.value;
  }
}

/**
 * A seed's text with ids and speakers: read → normalise → segment → identify and attribute. The value is null where
 * the text, its document.yaml or its ledger cannot be read.
 */
export function readText(seed: Seed, { gazetteer, lexicon, today }: Reading): Outcome<ReadText | null> {
  const report = new Report();
  const { diagnostics } = report;
  const received = report.take(read(seed.source));
  const sidecar =
    seed.sidecar === null
      ? absentYaml(seed.source.path, sidecarSchema.parse({}))
      : report.take(readYaml(seed.sidecar, sidecarSchema));
  const published = report.take(readLedger(seed.ledger));
  if (received === null || sidecar === null || published === null) return { value: null, diagnostics };

  const normalised = normalise(received.text, lexicon);
  const { before, segments } = segment(normalised);
  const { ledgerPath } = seed;
  const settled = report.take(settle(segments, { ledger: published, ledgerPath, sidecar, gazetteer, today }));
  const { suggestions } = normalised;
  return { value: { ...settled, received, sidecar, published, before, suggestions }, diagnostics };
}

/** What a seed came to: its files, and what other seeds may refer to. */
interface Ingested extends IngestedSeed {
  readonly files: readonly [path: string, text: string][];
}

/** With what a seed is ingested. */
interface Ingesting extends Reading {
  readonly isPublished: boolean;
  /** The files of the archive could not be read: what names an entry of theirs is not checked. */
  readonly isUnknown: Unknown;
  readonly seen: Seen;
}

function ingestSeed(seed: Seed, ingesting: Ingesting): Outcome<Ingested | null> {
  const report = new Report();
  const { diagnostics } = report;
  const stop = (): Outcome<null> => ({ value: null, diagnostics });
  const { gazetteer, isPublished, isUnknown, seen, today } = ingesting;

  const text = report.take(readText(seed, ingesting));
  if (seed.ledger === null && isPublished) report.add([ledgerMissing(seed)]);
  if (text === null) return stop();
  const { received, before, sidecar, attributed, spelled, suggestions, ledger } = text;
  const translation = report.take(readTranslation(seed.translation, text.segments));
  report.add(checkSidecar(sidecar, text, gazetteer, isUnknown));
  if (today !== null) report.add(checkDatesAhead(sidecar, today));
  if (translation === null || diagnostics.some(isError)) return stop();

  seen(seed, attributed);
  report.add(reportChanges(received.file, text.segments));
  report.add(reportSuggestions(received, undecided(suggestions, received.text, sidecar.value)));
  const { unused: decisions, moved } = attributed;
  report.add(reportUnused(sidecar, { spellings: spelled.unused, decisions, moved }));
  report.add(reportNoStatement(received.file, attributed));
  report.add(reportAttribution(received.file, attributed, translation));
  const { id, ledgerPath } = seed;
  const content = emit({
    id,
    received,
    before,
    attributed,
    sidecar: sidecar.value,
    ledger,
    translation,
    gazetteer,
  });
  const ledgerText = `${JSON.stringify(ledger, null, 2)}\n`;
  const files = [...content, [ledgerPath, ledgerText] as [string, string]];
  return { value: { id, sidecar, ledger, ledgerFile: seed.ledger, ledgerPath, files }, diagnostics };
}

/** Suggestions about words whose spelling no editor has decided on. */
function undecided(suggestions: readonly Suggestion[], text: string, { spellings }: Sidecar): Suggestion[] {
  const decided = new Set(spellings.map(({ word }) => word));
  return suggestions.filter(({ start }) => {
    const { before, after } = wordAround(text, start);
    return !decided.has(before + after);
  });
}

function ledgerMissing({ ledgerPath, id }: Seed): Diagnostic {
  return diagnostic(
    'GA017',
    startOf(ledgerPath),
    `Unexpected absence of the ledger of "${id}", which is published, expected its ids`,
    'Restore the ledger from version control; without it, published links could come to lead to other words.',
  );
}

/** The archive's authority files, and the names in them ready for looking up. */
export interface Authorities {
  readonly people: YamlFile<Readonly<Record<string, Person>>>;
  readonly places: YamlFile<Readonly<Record<string, Place>>>;
  readonly gazetteer: Gazetteer;
  readonly isUnknown: Unknown;
}

/** Reads people.yaml and places.yaml; one that is absent or cannot be read has nobody in it. */
export function readAuthorities(
  input: Pick<ArchiveInput, 'people' | 'places' | 'lexicon' | 'unreadFiles'>,
): Outcome<Authorities> {
  const report = new Report();
  const none = absentYaml('seeds', {});
  const people = input.people === null ? none : report.take(readYaml(input.people, peopleFile));
  const places = input.places === null ? none : report.take(readYaml(input.places, placesFile));
  const isUnknown = {
    people: people === null || (input.unreadFiles?.has('people.yaml') ?? false),
    places: places === null || (input.unreadFiles?.has('places.yaml') ?? false),
  };
  if (!isUnknown.places) report.add(checkAuthorities(people ?? none, (places ?? none).value));
  const isWord = (word: string): boolean => input.lexicon.spellings(word.replaceAll(ZWNJ, '')).length > 0;
  const known = { people: people ?? none, places: places ?? none };
  const gazetteer = new Gazetteer({ people: known.people.value, places: known.places.value }, isWord);
  return { value: { ...known, gazetteer, isUnknown }, diagnostics: report.diagnostics };
}

/**
 * Seeds → content. The whole order of the pipeline is here, in `readText` and in `ingestSeed`. Where anything is an
 * error, the value is empty: nothing is to be written. `within` watches over the time that each text takes.
 */
export function ingest(
  input: ArchiveInput,
  seen: Seen = () => {},
  within: Within = (work) => ({ value: work() }),
): Outcome<OutputFiles> {
  const report = new Report();
  const { diagnostics } = report;
  report.add(checkNames(input.seeds));
  report.add(collisions(input.seeds));
  const { people, places, gazetteer, isUnknown } = report.take(readAuthorities(input));
  const reading = { gazetteer, lexicon: input.lexicon, today: input.today ?? null, isUnknown };
  const ingested = input.seeds.flatMap((seed): Ingested[] => {
    const isPublished = input.published.has(seed.id);
    const outcome = within(() => ingestSeed(seed, { ...reading, isPublished, seen }));
    const value = outcome === null ? null : report.take(outcome.value);
    if (outcome === null) report.add([tooSlow(seed)]);
    return value === null ? [] : [value];
  });
  report.add(checkFormer(ingested, people, places));
  // What is missing because a text could not be read is not missing: one cause, one error.
  if (ingested.length === input.seeds.length && (input.unread?.size ?? 0) === 0) {
    report.add(checkTargets(ingested));
    report.add(gone(input, ingested));
  }
  const files = new Map(ingested.flatMap((seed) => seed.files));
  return { value: diagnostics.some(isError) ? new Map() : files, diagnostics };
}

/** Published documents that no seed makes any more. */
function gone({ published }: ArchiveInput, ingested: readonly Ingested[]): Diagnostic[] {
  const present = new Set(ingested.flatMap(({ id, sidecar }) => [id, ...sidecar.value.formerly]));
  return [...published]
    .filter((id) => !present.has(id))
    .map((id) =>
      diagnostic(
        'GA019',
        startOf(`content/fa/${id}.mdx`),
        `Unexpected document "${id}" in content, expected a seed for it`,
        `Restore the seed. If it has another name now, add "formerly: [${id}]" to its document.yaml; if it was never public, delete content/fa/${id}.mdx and content/en/${id}.mdx.`,
      ),
    );
}
