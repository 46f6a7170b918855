import type { IdDecision, Ledger, LedgerEntry } from '../../../src/schemas/seed.ts';
import { fold } from '../../../src/text/fold.ts';
import { type Diagnostic, type Saying, saidAt, saying } from '../../diagnostics/index.ts';
import type { EntryPath, YamlFile } from '../read/index.ts';
import type { Segment } from '../segment/index.ts';

/** Where the words of an id are now: under another id, or in a segment that may have no id yet. */
export type Target =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'segment'; readonly index: number };

/** What editors say became of an id that no segment has any more. */
export interface Retired extends Pick<LedgerEntry, 'state' | 'date' | 'reason'> {
  readonly to: readonly Target[];
}

/** What editors decided about ids. */
export interface Decided {
  /** All ids with a decision: the rules leave them alone. */
  readonly ids: ReadonlySet<string>;
  /** Ids that stay live, and the index of the segment that has them. */
  readonly live: ReadonlyMap<string, number>;
  readonly retired: ReadonlyMap<string, Retired>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What document.yaml says of ids, as far as these rules read it. */
export type IdDecisions = YamlFile<{ readonly ids: readonly IdDecision[] }>;

/** What is said of a decision that cannot be carried out. */
interface Refusal {
  readonly kind: 'refusal';
  readonly said: Saying;
}
const refusal = (said: Saying): Refusal => ({ kind: 'refusal', said });

const ID = /^(?:[^#\s]+#)?s[1-9]\d*$/;

/**
 * Reads the `ids` of document.yaml against the ledger and the text. Each entry that cannot be carried out is reported
 * at its place in the file.
 */
export function decide(
  { value, placeOf }: IdDecisions,
  ledger: Ledger,
  segments: readonly Segment[],
): Decided {
  const ids = new Set<string>();
  const live = new Map<string, number>();
  const retired = new Map<string, Retired>();
  const diagnostics: Diagnostic[] = [];
  if (value.ids.length === 0) return { ids, live, retired, diagnostics };
  const openings = segments.map(({ source }) => fold(source));
  for (const [n, decision] of value.ids.entries()) {
    const { id, state, date, reason } = decision;
    const refuse = (entry: EntryPath, { said }: Refusal): void => {
      diagnostics.push(saidAt(placeOf(['ids', n, ...entry]), said));
    };
    if (!(id in ledger.ids)) refuse(['id'], refusal(saying('idUnpublished', { id })));
    else if (ids.has(id)) refuse(['id'], refusal(saying('idDecidedTwice', { id })));
    else {
      ids.add(id);
      const found = decision.to.map((to) => targetOf(to, id, ledger, openings));
      for (const [m, one] of found.entries()) if (one.kind === 'refusal') refuse(['to', m], one);
      const to = found.filter((one) => one.kind !== 'refusal');
      const [first] = to;
      if (to.length < found.length) continue;
      if (state !== 'live') retired.set(id, { state, to, date, reason });
      else if (first?.kind === 'segment' && ![...live.values()].includes(first.index))
        live.set(id, first.index);
      else refuse(['to'], refusal(saying('targetNotItsOwn', { id })));
    }
  }
  return { ids, live, retired, diagnostics };
}

/** The id that `to` names, or the one segment that begins with its words. */
function targetOf(to: string, id: string, ledger: Ledger, openings: readonly string[]): Target | Refusal {
  if (ID.test(to)) {
    if (to.includes('#') || (to in ledger.ids && to !== id)) return { kind: 'id', id: to };
    return refusal(saying('targetUnknown', { target: to, id }));
  }
  const words = fold(to).trim();
  const found = [...openings.keys()].filter((index) => openings[index]?.startsWith(words));
  const [index] = found;
  if (index !== undefined && found.length === 1) return { kind: 'segment', index };
  const what = found.length === 0 ? 'noOpeningWords' : 'manyOpeningWords';
  return refusal(saying(what, { words: to, found: found.length }));
}
