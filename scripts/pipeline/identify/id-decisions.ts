import type { IdDecision, Ledger, LedgerEntry } from '../../../src/schemas/seed.ts';
import { fold } from '../../../src/text/fold.ts';
import { type Diagnostic, diagnostic, lineAndColumn } from '../../diagnostics/index.ts';
import type { TextFile } from '../read/yaml.ts';
import type { Segment } from '../segment/index.ts';

/** What editors decided about ids. */
export interface Decided {
  /** All ids with a decision: the rules leave them alone. */
  readonly ids: ReadonlySet<string>;
  /** Ids that stay live, and the index of the segment that has them. */
  readonly live: ReadonlyMap<string, number>;
  /** Ids of the past. A number in `to` is the index of a segment that has no id yet. */
  readonly past: ReadonlyMap<
    string,
    Pick<LedgerEntry, 'state' | 'date' | 'reason'> & { readonly to: readonly (string | number)[] }
  >;
  readonly diagnostics: readonly Diagnostic[];
}

const ID = /^(?:[^#\s]+#)?s[1-9]\d*$/;

/** Reads the `ids` of document.yaml against the ledger and the text; reports what cannot be carried out. */
export function decide(
  decisions: { readonly file: TextFile; readonly list: readonly IdDecision[] } | null,
  ledger: Ledger,
  segments: readonly Segment[],
): Decided {
  const ids = new Set<string>();
  const live = new Map<string, number>();
  const past = new Map<string, Decided['past'] extends ReadonlyMap<string, infer V> ? V : never>();
  const diagnostics: Diagnostic[] = [];
  if (decisions === null) return { ids, live, past, diagnostics };
  const { file, list } = decisions;
  const opening = segments.map(({ source }) => fold(source));
  const refuse = (id: string, message: string, mend: string): void => {
    const offset = Math.max(0, file.text.search(new RegExp(`\\b${id}\\b`)));
    diagnostics.push(
      diagnostic('GA044', { file: file.path, ...lineAndColumn(file.text, offset) }, message, mend),
    );
  };
  /** The id that `to` names, or the index of the one segment that begins with its words. */
  const target = (id: string, to: string): string | number | null => {
    if (ID.test(to)) {
      if (to.includes('#') || (to in ledger.ids && to !== id)) return to;
      refuse(
        id,
        `Unexpected target ${to} of ${id}, expected another id of the ledger`,
        'Name a segment by the id it has, or by its opening words.',
      );
      return null;
    }
    const words = fold(to).trim();
    const found = [...opening.keys()].filter((index) => opening[index]?.startsWith(words));
    if (found.length === 1) return found[0] ?? null;
    refuse(
      id,
      `Unexpected opening words «${to}», expected those of one paragraph, found ${found.length}`,
      found.length === 0
        ? 'Copy the first words of the paragraph as it is in the text.'
        : 'Give more of its words.',
    );
    return null;
  };
  for (const { id, state, to, date, reason } of list) {
    if (!(id in ledger.ids)) {
      refuse(id, `Unexpected id ${id}, expected one that was published`, 'Look it up in the ledger.');
      continue;
    }
    if (ids.has(id)) {
      refuse(id, `Unexpected second decision about ${id}, expected one`, 'Leave one of the two.');
      continue;
    }
    ids.add(id);
    const targets = to.map((one) => target(id, one)).filter((one) => one !== null);
    if (targets.length !== to.length) continue;
    if (state !== 'live') past.set(id, { state, to: targets, date, reason });
    else if (typeof targets[0] === 'number' && ![...live.values()].includes(targets[0]))
      live.set(id, targets[0]);
    else
      refuse(
        id,
        `Unexpected target of ${id}, expected the opening words of a paragraph without another id`,
        'A live id stands for one paragraph, and a paragraph has one id: say "merged" instead, or correct the words.',
      );
  }
  return { ids, live, past, diagnostics };
}
