import type { LedgerEntry } from '../../../src/schemas/seed.ts';
import type { Segment } from '../segment/index.ts';
import { sketch } from './similarity.ts';

/** What the ledger keeps of a segment that has its id now. */
export function liveEntry(
  { source }: Pick<Segment, 'source'>,
  print: string,
  { spoken, last }: { readonly spoken: string | null; readonly last?: LedgerEntry | undefined },
): LedgerEntry {
  return {
    fingerprint: print,
    words: sketch(spoken ?? source),
    ...(spoken !== null && { speech: true as const }),
    state: 'live',
    ...(last?.speaker && { speaker: last.speaker }),
    ...(last?.statement && { statement: true }),
  };
}
