import type { Ledger } from '../../../src/schemas/seed.ts';
import { type Diagnostic, placeOfWord, said, type TextFile } from '../../diagnostics/index.ts';
import { fingerprint, type Worded } from '../identify/index.ts';

/** The ledger as its file has it, and as it has become. */
interface Editions {
  readonly before: Ledger;
  readonly after: Ledger;
}

/**
 * Reports ids that the ledger calls retired although readers still see words under them that stand in the text: whoever
 * wrote that into the ledger has left a published address without its words, which would go on under another number.
 * `lastWords` is asked for only where new numbers were given.
 */
export function reportForsaken(
  file: TextFile | null,
  { before, after }: Editions,
  lastWords: () => ReadonlyMap<string, Worded>,
): Diagnostic[] {
  const fresh = new Map(
    Object.entries(after.ids).flatMap(([id, entry]) =>
      entry.fingerprint === undefined || Object.hasOwn(before.ids, id) ? [] : [[entry.fingerprint, id]],
    ),
  );
  if (file === null || fresh.size === 0) return [];
  return [...lastWords()].flatMap(([id, { source }]) => {
    const state = before.ids[id]?.state;
    const now = fresh.get(fingerprint(source));
    if (state === undefined || state === 'live' || now === undefined) return [];
    return [said('forsakenId', placeOfWord(file, id), { id, state, now })];
  });
}
