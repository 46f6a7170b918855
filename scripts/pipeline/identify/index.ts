import type { Ledger, LedgerEntry } from '../../../src/schemas/seed.ts';
import type { Outcome } from '../../diagnostics/index.ts';
import type { Segment } from '../segment/index.ts';
import { type Decided, decide, type IdDecisions, type Target } from './id-decisions.ts';
import { Matching, type Speakers } from './matching.ts';
import { reportReturn, vanished } from './report-ids.ts';
import { sketch } from './similarity.ts';

export { EMPTY_LEDGER, readLedger } from './ledger.ts';
export { fingerprint, type Speakers } from './matching.ts';
export { reportSpeaker, vanished } from './report-ids.ts';
export { pastOf } from './retired-ids.ts';

export interface Identified extends Segment {
  readonly id: string;
}

export interface Identification {
  readonly segments: readonly Identified[];
  readonly ledger: Ledger;
}

/** With what a text is identified. All but the ledger's path may be left out. */
export interface Identifying {
  /** The ledger's path, for diagnostics. */
  readonly file: string;
  /** document.yaml, for the editors' decisions about ids in it. */
  readonly decisions?: IdDecisions;
  /** As far as known: words of one person are never given an id of another's. */
  readonly speakers?: Speakers;
  /** The day (YYYY-MM-DD) on which segments are said to have been split or merged, where they were. */
  readonly today?: string | null;
}

const NO_DECISIONS: Decided = { ids: new Set(), live: new Map(), retired: new Map(), diagnostics: [] };

/**
 * Gives every segment its id. First what editors decided; then the id the ledger has for the same words, in order or
 * moved; then retired ids whose very words have come back; then by likeness (`similarity.ts`), which also finds
 * segments that were split or merged. What is left gets new numbers. The ledger only grows. Every decision by likeness
 * is reported; so are ids that were published and would lead nowhere, as errors.
 */
export function identify(
  segments: readonly Segment[],
  ledger: Ledger,
  { file, decisions, speakers, today = null }: Identifying,
): Outcome<Identification> {
  const matching = new Matching({ segments, ledger, speakers, file });
  const { byWords, bySpeaker, diagnostics } = matching;
  const decided = decisions === undefined ? NO_DECISIONS : decide(decisions, ledger, segments);
  diagnostics.push(...decided.diagnostics);
  for (const [id, index] of decided.live) matching.give(index, id);

  const undecided = Object.entries(ledger.ids).filter(([id]) => !decided.ids.has(id));
  const idsOf = (entries: typeof undecided): string[] => entries.map(([id]) => id);
  const live = idsOf(undecided.filter(([, { state }]) => state === 'live'));
  const retired = idsOf(undecided.filter(([, { state }]) => state !== 'live'));
  const others = speakers === undefined ? live : matching.giveEqual(live, bySpeaker);
  const changed = matching.giveEqual(others, byWords);
  const gone = new Set(matching.giveEqual(retired, bySpeaker));
  for (const id of retired) if (!gone.has(id)) diagnostics.push(reportReturn(id, file));
  const { lost, into } = matching.giveAlike(changed, live);
  for (const id of lost) diagnostics.push(vanished(id, file));

  let { next } = ledger;
  const identified = segments.map(
    (segment, i): Identified => ({ ...segment, id: matching.ids[i] ?? `s${next++}` }),
  );
  const ids = grown(ledger, identified, { prints: matching.prints, decided, into, today });
  return { value: { segments: identified, ledger: { version: 2, next, ids } }, diagnostics };
}

/** What was found out about a text's ids. */
interface Found {
  readonly prints: readonly string[];
  readonly decided: Decided;
  readonly into: ReadonlyMap<string, readonly number[]>;
  readonly today: string | null;
}

/** The ledger's ids with those of `segments` first, in the order of the text, so that the next edition can be aligned. */
function grown(
  ledger: Ledger,
  segments: readonly Identified[],
  { prints, decided, into, today }: Found,
): Ledger['ids'] {
  const idAt = (index: number): string => segments[index]?.id ?? '';
  const idOf = (target: Target): string => (target.kind === 'id' ? target.id : idAt(target.index));
  const ids: Ledger['ids'] = {};
  for (const [i, segment] of segments.entries())
    ids[segment.id] = liveEntry(segment, prints[i] ?? '', ledger.ids[segment.id]);
  for (const [id, entry] of Object.entries(ledger.ids)) {
    if (id in ids) continue;
    const decision = decided.retired.get(id);
    const to = into.get(id)?.map(idAt);
    if (decision !== undefined) ids[id] = { ...entry, ...decision, to: decision.to.map(idOf) };
    else if (to !== undefined)
      ids[id] = { ...entry, state: to.length > 1 ? 'split' : 'merged', to, ...(today && { date: today }) };
    else ids[id] = entry;
  }
  return ids;
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
