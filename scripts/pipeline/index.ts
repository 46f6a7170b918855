import { peopleFile, placesFile } from '../../src/schemas/authority.ts';
import { type Ledger, type Sidecar, sidecar as sidecarSchema } from '../../src/schemas/seed.ts';
import { type Diagnostic, diagnostic, isError, type Outcome, wordAround } from '../diagnostics/index.ts';
import { Gazetteer } from './attribute/gazetteer.ts';
import type { AttributedDocument } from './attribute/index.ts';
import {
  checkAuthorities,
  checkSidecar,
  reportAttribution,
  reportSpellings,
  reportSuggestions,
} from './check/editors-files.ts';
import { checkFormer, checkTargets } from './check/former-ids.ts';
import { reportChanges } from './check/interventions.ts';
import { contentOf } from './emit/content-files.ts';
import { readLedger } from './identify/ledger.ts';
import { type Lexicon, normalise, type Suggestion } from './normalise/index.ts';
import { read, type SourceFile } from './read/index.ts';
import { readYaml, type TextFile } from './read/yaml.ts';
import { segment } from './segment/index.ts';
import { recognise } from './settle/ids-and-speakers.ts';
import { readTranslation } from './translate/index.ts';

/** One received text and the editors' files beside it. Paths are relative to the archive's root. */
export interface Seed {
  readonly id: string;
  readonly source: SourceFile;
  readonly sidecar: TextFile | null;
  readonly ledger: TextFile | null;
  readonly ledgerPath: string;
  readonly translation: TextFile | null;
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
  /** The day (YYYY-MM-DD) of this ingest: the ledger dates what it decides. */
  readonly today?: string;
}

/** Path → text of every file to be written. */
export type OutputFiles = ReadonlyMap<string, string>;

/** What a seed is read with. */
interface Setting {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly isPublished: boolean;
  readonly seen: Seen;
  readonly today: string | null;
}

/** What a seed came to: its files, and what other seeds may refer to. */
interface Ingested {
  readonly files: readonly [path: string, text: string][];
  readonly sidecar: Sidecar;
  readonly ledger: Ledger;
}

/** Is told each document as it is attributed, before its content is made. */
export type Seen = (seed: Seed, attributed: AttributedDocument) => void;

/** Adds one by one: a large text can have more diagnostics than a call takes arguments. */
const adder =
  (all: Diagnostic[]) =>
  (found: readonly Diagnostic[]): void => {
    for (const one of found) all.push(one);
  };

function ingestSeed(
  seed: Seed,
  { gazetteer, lexicon, isPublished, seen, today }: Setting,
): Outcome<Ingested | null> {
  const diagnostics: Diagnostic[] = [];
  const add = adder(diagnostics);
  const take = <T>(outcome: Outcome<T>): T => {
    add(outcome.diagnostics);
    return outcome.value;
  };
  const stop = (): Outcome<null> => ({ value: null, diagnostics });

  const received = take(read(seed.source));
  const sidecar: Sidecar | null =
    seed.sidecar === null ? sidecarSchema.parse({}) : take(readYaml(seed.sidecar, sidecarSchema));
  const published = take(readLedger(seed.ledger));
  if (seed.ledger === null && isPublished) diagnostics.push(ledgerMissing(seed));
  if (received === null || sidecar === null || published === null) return stop();

  const normalised = normalise(received.text, lexicon);
  const { before, segments } = segment(normalised);
  const decisions = seed.sidecar === null ? null : { file: seed.sidecar, list: sidecar.ids };
  const setting = { file: seed.ledgerPath, decisions, today };
  const recognised = recognise(segments, published, sidecar, gazetteer, setting);
  const { spelled, attributed, ledger } = recognised;
  add(recognised.diagnostics);
  const translation = take(readTranslation(seed.translation, recognised.segments));
  if (seed.sidecar !== null) add(checkSidecar(seed.sidecar, sidecar, recognised, gazetteer));
  if (translation === null || diagnostics.some(isError)) return stop();

  seen(seed, attributed);
  add(reportChanges(received.file, recognised.segments));
  add(reportSuggestions(received, undecided(normalised.suggestions, received.text, sidecar)));
  if (seed.sidecar !== null) add(reportSpellings(seed.sidecar, spelled.unused));
  add(reportAttribution(seed, attributed, translation));
  const { id } = seed;
  const content = contentOf({ id, received, before, attributed, sidecar, ledger, translation, gazetteer });
  const ledgerText = `${JSON.stringify(ledger, null, 2)}\n`;
  return { value: { files: [...content, [seed.ledgerPath, ledgerText]], sidecar, ledger }, diagnostics };
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
    { file: ledgerPath, line: 1, column: 1 },
    `Unexpected absence of the ledger of "${id}", which is published, expected its ids`,
    'Restore the ledger from version control; without it, published links could come to lead to other words.',
  );
}

/** Seeds that would get one address. */
function collisions(seeds: readonly Seed[]): Diagnostic[] {
  const first = new Map<string, Seed>();
  return seeds.flatMap((seed) => {
    const other = first.get(seed.id);
    if (other === undefined) {
      first.set(seed.id, seed);
      return [];
    }
    return diagnostic(
      'GA010',
      { file: seed.source.path, line: 1, column: 1 },
      `Unexpected second text for the document "${seed.id}", expected only ${other.source.path}`,
      'Give one of the two another name.',
    );
  });
}

/**
 * Seeds → content. The whole order of the pipeline is here and in `ingestSeed`. Where anything is an error, the value
 * is empty: nothing is to be written.
 */
export function ingest(input: ArchiveInput, seen: Seen = () => {}): Outcome<OutputFiles> {
  const diagnostics: Diagnostic[] = collisions(input.seeds);
  const add = adder(diagnostics);
  const people = input.people === null ? null : readYaml(input.people, peopleFile);
  const places = input.places === null ? null : readYaml(input.places, placesFile);
  add([...(people?.diagnostics ?? []), ...(places?.diagnostics ?? [])]);
  const authorities = { people: people?.value ?? {}, places: places?.value ?? {} };
  add(checkAuthorities(input.people, authorities));
  const gazetteer = new Gazetteer(authorities);

  const files = new Map<string, string>();
  const ingested = new Map<Seed, Ingested>();
  for (const seed of input.seeds) {
    const { value, diagnostics: found } = ingestSeed(seed, {
      gazetteer,
      lexicon: input.lexicon,
      isPublished: input.published.has(seed.id),
      seen,
      today: input.today ?? null,
    });
    add(found);
    if (value === null) continue;
    ingested.set(seed, value);
    for (const [path, text] of value.files) files.set(path, text);
  }
  add(checkTargets(ingested));
  add(checkFormer(ingested, input, authorities));
  const seeds = new Set([
    ...input.seeds.map(({ id }) => id),
    ...[...ingested.values()].flatMap(({ sidecar }) => sidecar.formerly),
  ]);
  for (const id of input.published) {
    if (seeds.has(id)) continue;
    diagnostics.push(
      diagnostic(
        'GA019',
        { file: `content/fa/${id}.mdx`, line: 1, column: 1 },
        `Unexpected document "${id}" in content, expected a seed for it`,
        `Restore the seed. If it has another name now, add "formerly: [${id}]" to its document.yaml; if it was never public, delete content/fa/${id}.mdx and content/en/${id}.mdx.`,
      ),
    );
  }
  return { value: diagnostics.some(isError) ? new Map() : files, diagnostics };
}
