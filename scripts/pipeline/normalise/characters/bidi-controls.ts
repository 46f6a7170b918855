import type { Change } from '../../../../src/text/intervention.ts';

export const BIDI_CONTROL = 'bidi-controls';

/** Embeddings, overrides and isolates (UAX #9): they can show letters in another order than they are read in. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]+/g;

/**
 * Takes out the controls that reorder what stands between them: «\u202Eمتن\u202C» → «متن». The single marks LRM, RLM and
 * ALM stay: they reorder no letters, and a page isolates each segment from its neighbours.
 */
export function removeBidiControls(text: string): Change[] {
  return [...text.matchAll(REORDERING)].map((match) => ({
    rule: BIDI_CONTROL,
    start: match.index,
    before: match[0],
    after: '',
  }));
}
