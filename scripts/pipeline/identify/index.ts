import type { IdDecision, Ledger, LedgerEntry } from '../../../src/schemas/seed.ts';
import { fold } from '../../../src/text/fold.ts';
import type { Diagnostic, Outcome } from '../../diagnostics/index.ts';
import { sha256 } from '../read/index.ts';
import type { TextFile } from '../read/yaml.ts';
import type { Segment } from '../segment/index.ts';
import { align } from './align.ts';
import { type Decided, decide } from './id-decisions.ts';
import { relate, takenIn } from './match-editions.ts';
import { reportRelation, reportReturn, vanished } from './report-ids.ts';
import { sketch, wordsOf } from './similarity.ts';

export interface Identified extends Segment {
  readonly id: string;
}

export interface Identification {
  readonly segments: readonly Identified[];
  readonly ledger: Ledger;
}

export const EMPTY_LEDGER: Ledger = { version: 2, next: 1, ids: {} };

/** What identifies a segment's words, whatever their spelling: SHA-256 of the folded source text. */
export const fingerprint = (source: string): string => sha256(fold(source));

/** With what a text is identified. All but the ledger's path may be left out. */
export interface Setting {
  /** The ledger's path, for diagnostics. */
  readonly file: string;
  /** document.yaml and the editors' decisions about ids in it. */
  readonly decisions?: { readonly file: TextFile; readonly list: readonly IdDecision[] } | null;
  /** The speaker of each segment, as far as known: words of one person are never given an id of another's. */
  readonly speakers?: readonly (string | null)[] | undefined;
  /** The day (YYYY-MM-DD) on which segments are said to have been split or merged, where they were. */
  readonly today?: string | null;
}

/** One run of identification: which id each segment has, and what became of ids that none has. */
class Matching {
  readonly ids: (string | undefined)[];
  readonly fates = new Map<string, Pick<LedgerEntry, 'state' | 'to'>>();
  readonly diagnostics: Diagnostic[] = [];

  constructor(count: number) {
    this.ids = Array.from({ length: count });
  }

  give(index: number, id: string): void {
    this.ids[index] = id;
  }
}

/** Gives ids by equal words: in order, then out of order, where each of the two has the words once. */
function matchEqual(
  matching: Matching,
  known: readonly string[],
  keyOf: { readonly id: (id: string) => string; readonly segment: (index: number) => string },
): string[] {
  const free = [...matching.ids.keys()].filter((index) => matching.ids[index] === undefined);
  const [a, b] = [known.map(keyOf.id), free.map(keyOf.segment)];
  const taken = new Set<number>();
  for (const [from, to] of align(a, b)) {
    matching.give(free[to] ?? 0, known[from] ?? '');
    taken.add(from);
  }
  const elsewhere = new Map<string, number[]>();
  for (const [to, key] of b.entries()) {
    if (matching.ids[free[to] ?? 0] === undefined) elsewhere.set(key, [...(elsewhere.get(key) ?? []), to]);
  }
  return known.filter((id, from) => {
    if (taken.has(from)) return false;
    const to = elsewhere.get(a[from] ?? '')?.shift();
    if (to === undefined) return true;
    matching.give(free[to] ?? 0, id);
    return false;
  });
}

/** Gives ids by likeness, and notes which segments were split, merged or taken in; returns the ids left over. */
function matchAlike(
  matching: Matching,
  lost: readonly string[],
  ledger: Ledger,
  segments: readonly Segment[],
  order: readonly string[],
  mayHave: (id: string, index: number) => boolean,
  file: string,
): { lost: string[]; into: Map<string, readonly number[]> } {
  const into = new Map<string, readonly number[]>();
  if (lost.length === 0) return { lost: [], into };
  const before = order.map((id) => wordsOf(ledger.ids[id]?.words ?? ''));
  const after = segments.map(({ source }) => wordsOf(sketch(source)));
  const idAt = (index: number): string => order[index] ?? '';
  const left = new Set(lost.map((id) => order.indexOf(id)));
  const mayBe = (i: number, j: number): boolean => mayHave(idAt(i), j);
  const free = new Set([...matching.ids.keys()].filter((index) => matching.ids[index] === undefined));
  for (const relation of relate(before, after, { before: left, after: free, mayBe })) {
    // The longest of merged segments keeps its id; one that was split has several ends, and so gives up its own.
    const [keeper = 0] = relation.before.toSorted(
      (a, b) => (before[b]?.length ?? 0) - (before[a]?.length ?? 0),
    );
    if (relation.after.length === 1) matching.give(relation.after[0] ?? 0, idAt(keeper));
    else into.set(idAt(keeper), relation.after);
    for (const index of relation.before) {
      left.delete(index);
      if (index !== keeper) into.set(idAt(index), relation.after);
    }
    const ids = relation.before.map(idAt);
    matching.diagnostics.push(reportRelation({ file, ids, keeper: idAt(keeper), relation, segments }));
  }
  for (const [index, holder] of takenIn(before, after, left, mayBe)) {
    left.delete(index);
    const relation = { before: [index], after: [holder], likeness: 1 };
    if (matching.ids[holder] === undefined) matching.give(holder, idAt(index));
    else into.set(idAt(index), [holder]);
    const keeper = matching.ids[holder] ?? '';
    const ids = keeper === idAt(index) ? [keeper] : [idAt(index), keeper];
    matching.diagnostics.push(reportRelation({ file, ids, keeper, relation, segments }));
  }
  return { lost: [...left].map(idAt), into };
}

/** What the ledger keeps of a segment that has its id now. */
function liveEntry(segment: Segment, print: string, last: LedgerEntry | undefined): LedgerEntry {
  return {
    fingerprint: print,
    words: sketch(segment.source),
    state: 'live',
    ...(last?.speaker && { speaker: last.speaker }),
    ...(last?.statement && { statement: true }),
  };
}

/**
 * Gives every segment its id. First what editors decided; then the id the ledger has for the same words, in order or
 * moved; then ids of the past whose very words have come back; then by likeness (`likeness.ts`), which also finds
 * segments that were split or merged. What is left gets new numbers. The ledger only grows. Every decision by likeness
 * is reported; so are ids that were published and would lead nowhere, as errors.
 */
export function identify(
  segments: readonly Segment[],
  ledger: Ledger,
  setting: Setting,
): Outcome<Identification> {
  const { file, speakers, today = null } = setting;
  const matching = new Matching(segments.length);
  const prints = segments.map(({ source }) => fingerprint(source));
  const speakerAt = (index: number): string => speakers?.[index] ?? '';
  const entryOf = (id: string): Partial<LedgerEntry> => ledger.ids[id] ?? {};
  const mayHave = (id: string, index: number): boolean => {
    const [before, now] = [entryOf(id).speaker ?? '', speakerAt(index)];
    return before === '' || now === '' || before === now;
  };

  const decided: Decided = decide(setting.decisions ?? null, ledger, segments);
  matching.diagnostics.push(...decided.diagnostics);
  for (const [id, index] of decided.live) matching.give(index, id);

  const undecided = Object.keys(ledger.ids).filter((id) => !decided.ids.has(id));
  const live = undecided.filter((id) => entryOf(id).state === 'live');
  const bySpeaker = {
    id: (id: string) => `${entryOf(id).fingerprint} ${entryOf(id).speaker ?? ''}`,
    segment: (index: number) => `${prints[index]} ${speakerAt(index)}`,
  };
  const byWords = {
    id: (id: string) => entryOf(id).fingerprint ?? '',
    segment: (index: number) => prints[index] ?? '',
  };
  const others = speakers === undefined ? live : matchEqual(matching, live, bySpeaker);
  let lost = matchEqual(matching, others, byWords);

  const past = undecided.filter((id) => entryOf(id).state !== 'live');
  const gone = new Set(matchEqual(matching, past, bySpeaker));
  for (const id of past) if (!gone.has(id)) matching.diagnostics.push(reportReturn(id, file));

  const alike = matchAlike(matching, lost, ledger, segments, live, mayHave, file);
  lost = alike.lost;

  let next = ledger.next;
  const identified = segments.map(
    (segment, i): Identified => ({ ...segment, id: matching.ids[i] ?? `s${next++}` }),
  );
  const idAt = (index: number): string => identified[index]?.id ?? '';
  // In the order of the text, so that the next edition can be aligned with it; ids of the past after them.
  const ids: Ledger['ids'] = {};
  for (const [i, segment] of identified.entries())
    ids[segment.id] = liveEntry(segment, prints[i] ?? '', ledger.ids[segment.id]);
  for (const [id, entry] of Object.entries(ledger.ids)) {
    if (id in ids) continue;
    const to = alike.into.get(id)?.map(idAt);
    const decision = decided.past.get(id);
    if (decision !== undefined)
      ids[id] = { ...entry, ...decision, to: decision.to.map((t) => (typeof t === 'number' ? idAt(t) : t)) };
    else if (to !== undefined)
      ids[id] = { ...entry, state: to.length > 1 ? 'split' : 'merged', to, ...(today && { date: today }) };
    else ids[id] = entry;
  }
  return {
    value: { segments: identified, ledger: { version: 2, next, ids } },
    diagnostics: [...matching.diagnostics, ...lost.map((id) => vanished(id, file))],
  };
}
