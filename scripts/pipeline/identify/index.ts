import type { Ledger } from '../../../src/schemas/seed.ts';
import type { Outcome } from '../../diagnostics/index.ts';
import type { Segment } from '../segment/index.ts';
import { type Decided, decide, type IdDecisions, type Target } from './id-decisions.ts';
import { markOf } from './ledger.ts';
import { liveEntry } from './live-entry.ts';
import { Matching, type Voice } from './matching.ts';
import { reportReturn, reportStanding, vanished } from './report-ids.ts';
import { isWithdrawn } from './retired-ids.ts';

export { toldDays, withDays } from './entry-days.ts';
export { hasConflict, repeatedKey, sideOf } from './json-keys.ts';
export { EMPTY_LEDGER, ledgerDigest, ledgerText, markOf, readLedger } from './ledger.ts';
export { liveEntry } from './live-entry.ts';
export { fingerprint, type Voice } from './matching.ts';
export { reportSpeaker, strayed, vanished } from './report-ids.ts';
export { endsOf, isWithdrawn, pastOf } from './retired-ids.ts';
export { isGuessable, type Recognised, Seals, type ShownWords, type Worded } from './seals.ts';
export { areAlike, likeness, sketch, wordsOf } from './similarity.ts';
export { withdraw } from './withdraw.ts';

export interface Identified extends Segment {
  readonly id: string;
}

export interface Identification {
  readonly segments: readonly Identified[];
  readonly ledger: Ledger;
}

/** With what a text is identified. All but the ledger's path may be left out. */
export interface Identifying {
  /** The ledger's path and that of the received text, for diagnostics. */
  readonly file: string;
  readonly source?: string;
  /** document.yaml, for the editors' decisions about ids in it. */
  readonly decisions?: IdDecisions;
  /** As far as known, of each segment: words of one person are never given an id of another's. */
  readonly voices?: readonly Voice[] | undefined;
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
  { file, source = file, decisions, voices, today = null }: Identifying,
): Outcome<Identification> {
  const matching = new Matching({ segments, ledger, voices, file });
  const { byWords, bySpeaker, diagnostics } = matching;
  const decided = decisions === undefined ? NO_DECISIONS : decide(decisions, ledger, segments);
  diagnostics.push(...decided.diagnostics);
  for (const [id, index] of decided.live) matching.give(index, id);

  const undecided = Object.entries(ledger.ids).filter(([id]) => !decided.ids.has(id));
  const idsOf = (entries: typeof undecided): string[] => entries.map(([id]) => id);
  const live = idsOf(undecided.filter(([, { state }]) => state === 'live'));
  // Withdrawn words come back by an editor's decision only.
  const retired = idsOf(undecided.filter(([id, { state }]) => state !== 'live' && !isWithdrawn(ledger, id)));
  const others = voices === undefined ? live : matching.giveEqual(live, bySpeaker);
  const changed = matching.giveEqual(others, byWords);
  const same = new Set(matching.ids.flatMap((id, index) => (id === undefined ? [] : [index])));
  const gone = new Set(matching.giveEqual(retired, bySpeaker));
  for (const id of retired) if (!gone.has(id)) diagnostics.push(reportReturn(id, file));
  const { lost, into } = matching.giveAlike(changed, live);
  for (const id of lost) diagnostics.push(vanished(id, file));
  for (const [id, { state }] of decided.retired) {
    const index = state === 'withdrawn' ? matching.standing(id, same) : undefined;
    if (index !== undefined) diagnostics.push(reportStanding(id, source, segments[index]?.line ?? 1));
  }

  let { next } = ledger;
  const identified = segments.map(
    (segment, i): Identified => ({ ...segment, id: matching.ids[i] ?? `s${next++}` }),
  );
  const ids = grown(ledger, identified, { prints: matching.prints, voices, decided, into, today });
  const { salt } = ledger;
  const isOfNow = next === ledger.next && ledger.mark !== undefined;
  const mark = isOfNow ? (ledger.mark ?? '') : markOf(ids);
  const grownLedger: Ledger = { version: 3, next, mark, ...(salt !== undefined && { salt }), ids };
  return { value: { segments: identified, ledger: grownLedger }, diagnostics };
}

/** What was found out about a text's ids. */
interface Found {
  readonly prints: readonly string[];
  readonly voices: readonly Voice[] | undefined;
  readonly decided: Decided;
  readonly into: ReadonlyMap<string, readonly number[]>;
  readonly today: string | null;
}

/** The ledger's ids with those of `segments` first, in the order of the text, so that the next edition can be aligned. */
function grown(
  ledger: Ledger,
  segments: readonly Identified[],
  { prints, voices, decided, into, today }: Found,
): Ledger['ids'] {
  const idAt = (index: number): string => segments[index]?.id ?? '';
  const idOf = (target: Target): string => (target.kind === 'id' ? target.id : idAt(target.index));
  const ids: Ledger['ids'] = {};
  for (const [i, segment] of segments.entries())
    ids[segment.id] = liveEntry(segment, prints[i] ?? '', {
      said: voices?.[i]?.said ?? null,
      last: ledger.ids[segment.id],
    });
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
