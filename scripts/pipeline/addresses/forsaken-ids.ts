import type { Ledger } from '../../../src/schemas/seed.ts';
import { type Diagnostic, diagnostic, placeOfWord, type TextFile } from '../../diagnostics/index.ts';
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
    return [
      diagnostic(
        'GA080',
        placeOfWord(file, id),
        `Unexpected state of ${id}, "${state}", expected it live: its words stand in the text as they were published, and would be ${now} now`,
        'Restore the ledger of the last edition: ingest alone writes it. To withdraw words, remove them from the text and say so in document.yaml: ids: [{id: …, state: withdrawn, date: …, reason: {fa: …, en: …}}].',
      ),
    ];
  });
}
