import type { Ledger, LedgerEntry } from '../../../src/schemas/seed.ts';
import { fold } from '../../../src/text/fold.ts';
import { tokenise } from '../../../src/text/words/tokenise.ts';
import type { ShownWords, Worded } from '../identify/index.ts';

/** What earlier wordings are kept by. */
export interface Keeping {
  /** The ledger as it was published. */
  readonly before: Ledger;
  /** The segments of this edition. */
  readonly segments: readonly Pick<ShownWords, 'id' | 'kind' | 'edited'>[];
  /** What was published last: asked for only where words were changed, or `isNewer`. */
  readonly published: () => ReadonlyMap<string, ShownWords>;
  /** The ledger is of a later edition than the one that was published last: words may have been changed before this ingest. */
  readonly isNewer: boolean;
  /** What is withdrawn now, in the whole archive: no earlier wording may have it. */
  readonly erased: readonly Worded[];
  /** Ids whose earlier wordings an editor does not want to be kept. */
  readonly unkept: ReadonlySet<string>;
  /** The day of this ingest; null where nothing is to be dated. */
  readonly today: string | null;
}

type Wording = NonNullable<LedgerEntry['earlier']>[number];

/** So many words in a row are nobody else's by chance. */
const RUN = 6;

const runsOf = (text: string): string[] => {
  const words = tokenise(text).map(({ word }) => word);
  if (words.length <= RUN) return [words.join(' ')];
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
};

/** Tells texts in which withdrawn words stand, in part or whole. */
function hasErased(erased: readonly Worded[]): (text: string) => boolean {
  let runs: readonly string[] | undefined;
  return (text) => {
    // Nearly no text has an earlier wording that could hold any of them.
    runs ??= erased.flatMap(({ source, spoken }) => runsOf(spoken ?? source)).filter((run) => run !== '');
    const words = ` ${tokenise(text)
      .map(({ word }) => word)
      .join(' ')} `;
    return runs.some((run) => words.includes(` ${run} `));
  };
}

/** Live ids that took in others in this edition, or came of them: their words were joined or parted, not changed. */
function joined(before: Ledger, after: Ledger): ReadonlySet<string> {
  const retired = Object.keys(after.ids).filter(
    (id) => before.ids[id]?.state === 'live' && after.ids[id]?.state !== 'live',
  );
  return new Set(retired.flatMap((id) => after.ids[id]?.to ?? []));
}

function wordingsOf(
  kept: readonly Wording[],
  last: ShownWords | undefined,
  { edited, today }: { readonly edited: string; readonly today: string | null },
): Wording[] {
  // Nearly every text: nothing is compared where there is nothing to compare.
  if (kept.length === 0 && (last === undefined || last.edited === edited)) return [];
  const all = [...kept];
  const [now, before] = [fold(edited), last && fold(last.edited)];
  const isNoted = all.at(-1) !== undefined && fold(all.at(-1)?.text ?? '') === before;
  if (last !== undefined && before !== now && !isNoted)
    all.push({ text: last.edited, ...(today !== null && { until: today }) });
  // What was noted as an earlier wording and is there again was never published otherwise.
  while (all.length > 0 && fold(all.at(-1)?.text ?? '') === now) all.pop();
  return all;
}

/**
 * The ledger with what statements said before their published words were changed. Published is what was committed: an
 * edition that nobody saw leaves no trace, also where ingest ran in between. A ledger that knows no earlier wordings
 * stays as it is. Of ids that are no more, and of what was withdrawn, none is kept.
 */
export function keepEarlier(
  ledger: Ledger,
  { before, segments, published, isNewer, erased, unkept, today }: Keeping,
): Ledger {
  const isErased = hasErased(erased);
  const apart = joined(before, ledger);
  let shown: ReadonlyMap<string, ShownWords> | undefined;
  const ids = { ...ledger.ids };
  for (const { id, kind, edited } of segments) {
    const entry = ids[id];
    if (entry === undefined) continue;
    const last = before.ids[id];
    const isChanged = last?.state === 'live' && last.fingerprint !== entry.fingerprint;
    if (isChanged || isNewer) shown ??= published();
    const was = apart.has(id) || kind !== 'statement' ? undefined : shown?.get(id);
    const earlier = unkept.has(id)
      ? []
      : wordingsOf(last?.earlier ?? [], was, { edited, today }).filter(({ text }) => !isErased(text));
    const { earlier: _, ...rest } = entry;
    ids[id] = earlier.length > 0 ? { ...rest, earlier } : rest;
  }
  return { ...ledger, ids };
}
