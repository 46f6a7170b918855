import { analyse, type Term } from '../../../../text/words/analyse.ts';
import { exactToken, lastAfter, stemmed } from '../../../../text/words/index-token.ts';
import { tokenise } from '../../../../text/words/tokenise.ts';
import type { Hit, WordIndex } from '../word-index.ts';
import { fieldAt } from './record-fields.ts';

/**
 * Words next to one another, however they are written: joined, with ZWNJs or with spaces. «علی اکبر ولایتی» and
 * «علی‌اکبر ولایتی» have the same letters, and so are the same. `cuts` are the places in `letters` at which one written
 * word may end and the next begin; the last is the end of the letters.
 */
export interface Spelling {
  readonly letters: string;
  readonly cuts: readonly number[];
}

/** The word that holds compounds together, as in «رفت و آمد». Folded. */
export const AND = 'و';

/** Stretches between cuts that one written word can have: more were never seen joined. */
const LONGEST_JOINED = 4;

/** Where the pieces of a word end that is written with ZWNJs, and where «و» stands in one: «حمل‌ونقل» is حمل, و, نقل. */
function piecesOf({ exact, parts }: Term): number[] {
  const pieces = parts.flatMap((part) => tokenise(part).map(({ word }) => word));
  if (pieces.join('') !== exact) return [exact.length];
  const cuts: number[] = [];
  let at = 0;
  for (const [number, piece] of pieces.entries()) {
    if (number > 0 && piece.startsWith(AND) && piece.length > 2) cuts.push(at + 1);
    at += piece.length;
    cuts.push(at);
  }
  return cuts.length > 0 ? cuts : [exact.length];
}

/** The spelling of words that stand beside one another. */
export function spellingOf(terms: readonly Term[]): Spelling {
  let letters = '';
  const cuts: number[] = [];
  for (const term of terms) {
    for (const cut of piecesOf(term)) cuts.push(letters.length + cut);
    letters += term.exact;
  }
  return { letters, cuts };
}

/** The spelling of a word in which «و» stands between ZWNJs: many people write it as three words. Null for any other. */
export function compoundOf(term: Term): Spelling | null {
  const cuts = piecesOf(term);
  return cuts.length > term.parts.length && cuts.length > 1 ? { letters: term.exact, cuts } : null;
}

/** The spelling of a text; null where it has no word. */
export function readSpelling(text: string): Spelling | null {
  const terms = analyse(text);
  return terms.length === 0 ? null : spellingOf(terms);
}

/** Every word that can stand from one cut to another. */
function wordsOf({
  letters,
  cuts,
}: Spelling): { readonly from: number; readonly to: number; readonly token: string }[] {
  const bounds = [0, ...cuts];
  return bounds.flatMap((start, from) =>
    bounds.slice(from + 1, from + 1 + LONGEST_JOINED).map((end, ahead) => ({
      from,
      to: from + 1 + ahead,
      token: exactToken(stemmed(letters.slice(start, end))),
    })),
  );
}

/** What has to be loaded to look for these spellings. */
export const tokensOf = (spellings: readonly Spelling[]): string[] =>
  spellings.flatMap(wordsOf).flatMap(({ token }) => [token, lastAfter(token)]);

/** Adds `hit`, at the places where it goes on what ends at `before`, in one field; anywhere where nothing is before it. */
function goOn(reached: Map<number, Hit>, hit: Hit, before: ReadonlyMap<number, Hit> | null): void {
  const { record, lengths } = hit;
  const earlier = before?.get(record);
  if (before !== null && earlier === undefined) return;
  const places = hit.places.filter(
    (place) =>
      earlier === undefined ||
      (earlier.places.includes(place - 1) && fieldAt(place - 1, lengths) === fieldAt(place, lengths)),
  );
  if (places.length === 0) return;
  const score = Math.min(hit.score, earlier?.score ?? Number.POSITIVE_INFINITY);
  const known = reached.get(record);
  reached.set(record, {
    record,
    lengths,
    score: Math.max(score, known?.score ?? 0),
    places: [...new Set([...(known?.places ?? []), ...places])].sort((one, other) => one - other),
  });
}

/**
 * The records that have a spelling in one of their fields, each with the places of its last word there. The index must
 * have been prepared for `tokensOf`.
 */
export async function recordsSpelling(
  index: WordIndex,
  spelling: Spelling,
): Promise<ReadonlyMap<number, Hit>> {
  const reached: Map<number, Hit>[] = [0, ...spelling.cuts].map(() => new Map());
  for (const { from, to, token } of wordsOf(spelling)) {
    const [before, after] = [reached[from], reached[to]];
    if (before === undefined || after === undefined || (from > 0 && before.size === 0)) continue;
    for (const hit of await index.lookup(token)) goOn(after, hit, from === 0 ? null : before);
  }
  return reached.at(-1) ?? new Map();
}

/** The places in `terms` of words that stand there as a spelling has them. */
export function placesOf(spellings: readonly Spelling[], terms: readonly Term[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { letters } of spellings)
    for (const [at, first] of terms.entries()) {
      if (!letters.startsWith(first.exact)) continue;
      let written = first.exact;
      let until = at + 1;
      for (; written.length < letters.length && until < terms.length; until += 1)
        written += terms[until]?.exact ?? '';
      if (written === letters) for (let place = at; place < until; place += 1) places.add(place);
    }
  return places;
}
