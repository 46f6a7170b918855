import type { Ledger } from '../../src/schemas/seed.ts';
import { fold } from '../../src/text/fold.ts';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics.ts';
import { align } from './align.ts';
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
    const inPlace = gap.length === to - lastTo - 1;
    for (const [i, id] of gap.entries()) {
      if (inPlace) ids[lastTo + 1 + i] = id;
      else lost.push(id);
    }
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
