import { lastAfter } from '../../text/index-token.ts';
import type { Slot } from './query.ts';
import { inAll, type Met, type SlotHits } from './rank.ts';
import type { Filters, Hit, WordIndex } from './word-index.ts';

/** Adds `hits` to `found`: scores add up, places come together. */
function take(found: Map<number, Met>, hits: readonly Hit[], weight: number): void {
  for (const { record, score, places } of hits) {
    const before = found.get(record);
    found.set(record, {
      score: (before?.score ?? 0) + score * weight,
      places: before === undefined ? places : [...new Set([...before.places, ...places])],
      inSpeaker: false,
    });
  }
}

/** Asks the index for all the ways to meet one word of the query. */
export async function meet(index: WordIndex, slot: Slot, filters: Filters): Promise<SlotHits> {
  const tokens = [...slot.ways.flatMap((way) => way.tokens), ...slot.speaker];
  await index.prepare(tokens.flatMap((token) => [token, lastAfter(token)]));
  const found = new Map<number, Met>();
  for (const way of slot.ways) {
    const hits = await Promise.all(way.tokens.map((token) => index.lookup(token, filters)));
    take(found, inAll(hits), way.weight);
  }
  if (found.size === 0 && slot.beginning !== null) {
    await index.prepare([slot.beginning, lastAfter(slot.beginning)]);
    take(found, await index.lookup(slot.beginning, filters), 1);
  }
  const named = await Promise.all(slot.speaker.map((token) => index.lookup(token, filters)));
  const speakers = new Set(named.flat().map(({ record }) => record));
  for (const [record, hit] of found) {
    const places = [...hit.places].sort((one, other) => one - other);
    found.set(record, { ...hit, places, inSpeaker: speakers.has(record) });
  }
  return found;
}
