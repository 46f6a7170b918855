import { type Language, languageOf, segmentOf } from '../../../../schemas/search-index.ts';
import { readAskedDays } from '../../../../text/dates/asked-dates.ts';
import { fold } from '../../../../text/fold.ts';
import type { FacetName } from '../api.ts';
import type { FoundSegment } from '../facets.ts';
import type { Archive } from '../opened-archive.ts';
import { type QueryPart, readParts } from '../query/operators.ts';
import { readSlots, type Slot } from '../query/query.ts';
import { takeTurn } from '../take-turns.ts';
import type { Hit, WordIndex } from '../word-index.ts';
import { type Group, groupsOf } from './groups.ts';
import { joinAttested, matchWord, neededTokens } from './match-word.ts';
import { withPartings } from './partings.ts';
import { type Ranked, rank, type WordMatches } from './rank.ts';
import { FIELD, fieldsAt, OWN_FIELDS, SPEAKER_FIELDS } from './record-fields.ts';
import { readSpelling, recordsSpelling, type Spelling, tokensOf } from './spelled-runs.ts';

/** A segment that was found: in the better of its versions. */
export interface Found extends FoundSegment {
  readonly score: number;
  /** The fields in which any word stands. */
  readonly fields: number;
  /** The places in `groups` of what it has not. */
  readonly lacks: readonly number[];
}

/** What a query means, and what it finds. */
export interface Finding {
  readonly groups: readonly Group[];
  /** What is marked as a whole. */
  readonly phrases: readonly Spelling[];
  /** The best first, before filters; null where the query has no words, and so leaves everything. */
  readonly found: readonly Found[] | null;
  /** The same in versions of any language. */
  readonly inAnyLanguage: readonly Found[];
  /** The records that have all of the query, and the fields in which they do. */
  readonly whole: ReadonlyMap<number, number>;
  /** Whether a segment is left by what the query excludes, and by the speakers and years that it names. */
  keeps(segment: number): boolean;
  /** Whether the query asks for anything. */
  readonly isEmpty: boolean;
  readonly unknown: readonly { readonly name: FacetName; readonly value: string }[];
}

type PhraseHolders = ReadonlyMap<number, ReadonlyMap<number, Hit>>;

/** The records that have the spellings of these parts, by the number of the part. */
async function holdersOf(
  index: WordIndex,
  parts: readonly (readonly [number, QueryPart])[],
): Promise<{ holders: PhraseHolders; spellings: ReadonlyMap<number, Spelling> }> {
  const spellings = new Map(
    parts.flatMap(([number, { text }]) => {
      const spelling = readSpelling(text);
      return spelling === null ? [] : [[number, spelling] as const];
    }),
  );
  for (const [number, spelling] of spellings) spellings.set(number, await withPartings(index, spelling));
  await index.prepare(tokensOf([...spellings.values()]));
  const found = await Promise.all(
    [...spellings].map(
      async ([number, spelling]) => [number, await recordsSpelling(index, spelling)] as const,
    ),
  );
  return { holders: new Map(found), spellings };
}

async function matchWords(
  index: WordIndex,
  read: readonly Slot[],
): Promise<[readonly Slot[], WordMatches[]]> {
  await index.prepare(read.flatMap(neededTokens));
  const slots = await joinAttested(index, read);
  await index.prepare(slots.flatMap(neededTokens));
  return [slots, await Promise.all(slots.map((slot) => matchWord(index, slot)))];
}

/**
 * Both versions of a segment as one find, at the place of the better, which lacks no more than the other. A version that lacks words
 * is not counted beside one that has all.
 */
function mergeVersions(ranked: readonly Ranked[]): Found[] {
  const found = new Map<number, Found & { readonly languages: readonly Language[] }>();
  for (const { record, score, fields, lacks } of ranked) {
    const segment = segmentOf(record);
    const language = languageOf(record);
    const before = found.get(segment);
    if (before === undefined) {
      found.set(segment, { segment, score, fields, lacks, languages: [language] });
      continue;
    }
    const isBetter = lacks.length < before.lacks.length;
    const better = isBetter ? { lacks, languages: [language] } : before;
    const hasBoth = lacks.length === before.lacks.length || better.lacks.length > 0;
    const languages = hasBoth ? [...before.languages, language] : better.languages;
    found.set(segment, { ...before, lacks: better.lacks, languages });
  }
  return [...found.values()];
}

/** The segments of the records in `holders` that have it in one of `fields`. */
const segmentsIn = (holders: ReadonlyMap<number, Hit> | undefined, fields: number): ReadonlySet<number> =>
  new Set(
    [...(holders?.values() ?? [])].flatMap(({ record, places, lengths }) =>
      (fieldsAt(places, lengths) & fields) === 0 ? [] : [segmentOf(record)],
    ),
  );

/** `year:undated` and «سال:بی‌تاریخ», which may be typed with any sign between its parts but a space, or none. */
const asksForUndated = (text: string): boolean => /^(?:undated|بیتاریخ)$/iu.test(fold(text));

/** What the parts of a query that are no words leave of the archive: `-word`, `speaker:`, `year:`. */
async function readLimits(
  archive: Archive,
  parts: readonly (readonly [number, QueryPart])[],
  holders: PhraseHolders,
) {
  const keep: ((segment: number) => boolean)[] = [];
  const unknown: { name: FacetName; value: string }[] = [];
  for (const [number, { kind, text, isExcluded }] of parts) {
    let named: ReadonlySet<number> | null = null;
    if (kind === 'year') {
      const span = readAskedDays(text);
      const isUndated = asksForUndated(text);
      if (span === null && !isUndated) unknown.push({ name: 'year', value: text });
      const facets = await archive.facets();
      named = new Set(isUndated ? facets.undated() : span === null ? [] : facets.within(span));
    } else if (kind === 'speaker') {
      named = segmentsIn(holders.get(number), SPEAKER_FIELDS);
      if (named.size === 0) {
        const facets = await archive.facets();
        const all = Array.from({ length: facets.size }, (_, segment) => ({ segment }));
        named = new Set(facets.narrow(all, { speaker: [text] }).map(({ segment }) => segment));
      }
      if (named.size === 0) unknown.push({ name: 'speaker', value: text });
    } else if (isExcluded) named = segmentsIn(holders.get(number), FIELD.text | SPEAKER_FIELDS);
    if (named === null) continue;
    const segments = named;
    keep.push((segment) => segments.has(segment) !== isExcluded);
  }
  return { keeps: (segment: number) => keep.every((holds) => holds(segment)), unknown };
}

/** The records that have all groups in one field each, and all phrases. */
function wholeRecords(
  groups: readonly Group[],
  phrases: readonly ReadonlyMap<number, Hit>[],
): Map<number, number> {
  const [first, ...others] = groups;
  const whole = new Map<number, number>();
  for (const [record, { fields }] of first?.matches ?? []) {
    let shared = others.reduce((left, { matches }) => left & (matches.get(record)?.fields ?? 0), fields);
    for (const holders of phrases) {
      const hit = holders.get(record);
      shared &= hit === undefined ? 0 : fieldsAt(hit.places, hit.lengths);
    }
    if (shared !== 0) whole.set(record, shared);
  }
  return whole;
}

/** Finds what has the words of a query: in versions of these languages, in all where none is named. */
export async function find(
  archive: Archive,
  query: string,
  languages: readonly Language[],
): Promise<Finding> {
  const parts = readParts(query);
  const numbered = [...parts.entries()];
  const read = readSlots(parts);
  const limiting = numbered.filter(
    ([, { kind, isExcluded }]) => isExcluded || kind === 'speaker' || kind === 'year',
  );
  const spelled = numbered.filter(
    ([, { kind, isExcluded }]) => kind !== 'year' && (isExcluded || kind !== 'words'),
  );
  const index = read.length > 0 || spelled.length > 0 ? await archive.index() : null;
  const { holders, spellings } =
    index === null ? { holders: new Map(), spellings: new Map() } : await holdersOf(index, spelled);
  const { keeps, unknown } = await readLimits(archive, limiting, holders);
  const quoted = numbered.filter(
    ([number, { kind, isExcluded }]) => kind === 'phrase' && !isExcluded && spellings.has(number),
  );
  const phrases = quoted.map(([number]) => spellings.get(number) as Spelling);
  const isEmpty = read.length === 0 && limiting.length === 0;
  if (index === null || read.length === 0)
    return { groups: [], phrases, found: null, inAnyLanguage: [], whole: new Map(), keeps, isEmpty, unknown };
  const [slots, matches] = await matchWords(index, read);
  await takeTurn();
  const groups = await groupsOf(archive, { query, parts, slots, matches, phrases: holders });
  const required = quoted
    .filter(([, { choice }]) => choice === null)
    .map(([number]) => holders.get(number) as ReadonlyMap<number, Hit>);
  const isSaid = (record: number): boolean =>
    required.every((records) => {
      const hit = records.get(record);
      return hit !== undefined && (fieldsAt(hit.places, hit.lengths) & OWN_FIELDS) !== 0;
    });
  await takeTurn();
  const ranked = rank(groups.map((group) => group.matches)).filter(
    ({ record }) => isSaid(record) && keeps(segmentOf(record)),
  );
  const own = ranked.filter(({ fields }) => (fields & OWN_FIELDS) !== 0);
  // Where nobody says any of the words, what the title of a document or an occasion has them for is better than nothing.
  const kept = own.length > 0 ? own : ranked;
  const inAnyLanguage = mergeVersions(kept);
  const isWanted = ({ record }: Ranked): boolean => languages.includes(languageOf(record));
  return {
    groups,
    phrases,
    found: languages.length === 0 ? inAnyLanguage : mergeVersions(kept.filter(isWanted)),
    inAnyLanguage,
    whole: wholeRecords(groups, required),
    keeps,
    isEmpty,
    unknown,
  };
}
