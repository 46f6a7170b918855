import type { LedgerEntry } from '../../../src/schemas/seed.ts';
import type { Segment } from '../segment/index.ts';
import { sketch } from './similarity.ts';

/** What the ledger keeps of a segment that has its id now; `said` are the folded words that are said in it, null where it is no speech. */
export function liveEntry(
  { words }: Pick<Segment, 'words'>,
  print: string,
  { said, last }: { readonly said: string | null; readonly last?: LedgerEntry | undefined },
): LedgerEntry {
  return {
    fingerprint: print,
    words: sketch(said ?? words),
    ...(said !== null && { speech: true as const }),
    state: 'live',
    ...(last?.speaker && { speaker: last.speaker }),
    ...(last?.statement && { statement: true }),
  };
}
