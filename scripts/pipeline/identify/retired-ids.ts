import type { PastSegment } from '../../../src/schemas/content.ts';
import type { Ledger } from '../../../src/schemas/seed.ts';

/** The ids of the past, in order of number, with the live ids their words have now: links go there at once. */
export function pastOf(ledger: Ledger): PastSegment[] {
  const ends = (id: string, seen: ReadonlySet<string>): { to: string[]; last: string } => {
    const entry = ledger.ids[id];
    if (id.includes('#') || entry?.state === 'live') return { to: [id], last: id };
    if (entry === undefined || seen.has(id)) return { to: [], last: id };
    const found = (entry.to ?? []).map((next) => ends(next, new Set([...seen, id])));
    return {
      to: [...new Set(found.flatMap(({ to }) => to))],
      last: found.find(({ to }) => to.length === 0)?.last ?? id,
    };
  };
  return Object.entries(ledger.ids)
    .filter(([, { state }]) => state !== 'live')
    .map(([id, entry]): PastSegment => {
      const { to, last } = ends(id, new Set());
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
