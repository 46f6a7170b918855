import type { PastSegment } from '../../../src/schemas/content.ts';
import type { Ledger } from '../../../src/schemas/seed.ts';

/** Where the words of an id are now: live ids, or ids of other documents; none where they were withdrawn. */
export function endsOf(ledger: Ledger, id: string): readonly string[] {
  return followed(ledger, id, new Set()).to;
}

/** Whether an id leads nowhere, or some of its words do: what was divided may be withdrawn in part. */
export function isWithdrawn(ledger: Ledger, id: string): boolean {
  return followed(ledger, id, new Set()).isCut;
}

/** Where an id leads, and the last id on the way of which nothing is left. */
interface Followed {
  readonly to: string[];
  readonly last: string;
  readonly isCut: boolean;
}

function followed(ledger: Ledger, id: string, seen: ReadonlySet<string>): Followed {
  const entry = ledger.ids[id];
  if (id.includes('#') || entry?.state === 'live') return { to: [id], last: id, isCut: false };
  if (entry === undefined || seen.has(id)) return { to: [], last: id, isCut: true };
  const found = (entry.to ?? []).map((next) => followed(ledger, next, new Set([...seen, id])));
  return {
    to: [...new Set(found.flatMap(({ to }) => to))],
    last: found.find(({ to }) => to.length === 0)?.last ?? id,
    isCut: found.length === 0 || found.some(({ isCut }) => isCut),
  };
}

/** The ids of the past, in order of number, with the live ids their words have now: links go there at once. */
export function pastOf(ledger: Ledger): PastSegment[] {
  return Object.entries(ledger.ids)
    .filter(([, { state }]) => state !== 'live')
    .map(([id, entry]): PastSegment => {
      const { to, last } = followed(ledger, id, new Set());
      const isGone = to.length === 0;
      const told = isGone ? (ledger.ids[last] ?? entry) : entry;
      const state = isGone
        ? 'withdrawn'
        : to.length > 1
          ? 'split'
          : entry.state === 'split'
            ? 'merged'
            : entry.state;
      return {
        id,
        state: state === 'live' ? 'moved' : state,
        to,
        date: told.date ?? null,
        reason: told.reason ?? null,
      };
    })
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}
