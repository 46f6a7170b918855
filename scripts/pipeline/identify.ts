import type { Ledger } from '../../src/schemas/seed.ts';
import { fold } from '../../src/text/fold.ts';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics.ts';
import { sha256 } from './read.ts';
import type { Segment } from './segment.ts';

export interface Identified extends Segment {
  readonly id: string;
}

export interface Identification {
  readonly segments: readonly Identified[];
  readonly ledger: Ledger;
}

export const EMPTY_LEDGER: Ledger = { version: 1, next: 1, ids: {} };

/** What identifies a segment's words, whatever their spelling: SHA-256 of the folded source text. */
export const fingerprint = (source: string): string => sha256(fold(source));

/** Longest common subsequence of two lists, as pairs of indices; equal ends are matched first, which is nearly all. */
function align(a: readonly string[], b: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) pairs.push([start, start++]);
  let endA = a.length;
  let endB = b.length;
  const tail: [number, number][] = [];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) tail.unshift([--endA, --endB]);
  const rows = endA - start;
  const columns = endB - start;
  const length = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  const cell = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const row = length[i];
      if (row === undefined) continue;
      row[j] =
        a[start + i] === b[start + j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[start + i] === b[start + j]) pairs.push([start + i++, start + j++]);
    else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1;
    else j += 1;
  }
  return [...pairs, ...tail];
}

/**
 * Gives every segment its id: the one the ledger has for the same words, in order; else, where exactly as many
 * segments changed between two unchanged ones as there were, theirs, since those were corrected in place; else a new
 * number. The ledger only grows. Reports ids that were published and would lead nowhere.
 */
export function identify(
  segments: readonly Segment[],
  ledger: Ledger,
  place: { file: string },
): Outcome<Identification> {
  const published = Object.keys(ledger.ids).filter((id) => ledger.ids[id]?.state === 'live');
  const prints = segments.map(({ source }) => fingerprint(source));
  const matches = align(
    published.map((id) => ledger.ids[id]?.fingerprint ?? ''),
    prints,
  );
  const ids: (string | undefined)[] = segments.map(() => undefined);
  for (const [from, to] of matches) ids[to] = published[from];

  let [lastFrom, lastTo] = [-1, -1];
  const lost: string[] = [];
  for (const [from, to] of [...matches, [published.length, segments.length] as const]) {
    const gap = published.slice(lastFrom + 1, from);
    if (gap.length === to - lastTo - 1) ids.splice(lastTo + 1, gap.length, ...gap);
    else lost.push(...gap);
    [lastFrom, lastTo] = [from, to];
  }
  let next = ledger.next;
  const identified = segments.map((segment, i): Identified => ({ ...segment, id: ids[i] ?? `s${next++}` }));
  // In the order of the text, so that the next edition can be aligned with it; ids of the past after them.
  const live = identified.map(
    ({ id }, i) => [id, { fingerprint: prints[i] ?? '', state: 'live' as const }] as const,
  );
  const ledgerNow: Ledger = { version: 1, next, ids: { ...Object.fromEntries(live) } };
  for (const [id, entry] of Object.entries(ledger.ids)) ledgerNow.ids[id] ??= entry;
  return {
    value: { segments: identified, ledger: ledgerNow },
    diagnostics: lost.map((id): Diagnostic => vanished(id, place.file)),
  };
}

function vanished(id: string, file: string): Diagnostic {
  return diagnostic(
    'GA016',
    { file, line: 1, column: 1 },
    `Unexpected loss of the published segment ${id}, expected its words in the text`,
    `Put the words of ${id} back into the text, or withdraw it: set its "state" to "withdrawn" in the ledger.`,
  );
}
