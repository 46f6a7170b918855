import { exactToken, type Stemmed, stemmed } from '../../../../text/words/index-token.ts';
import type { Hit, WordIndex } from '../word-index.ts';
import { AND, recordsSpelling, type Spelling, tokensOf } from './spelled-runs.ts';

/** How a word that is typed joined may be taken apart. What may be parts of it is asked of the index, not of a list. */

/** A word is taken apart only where each piece has so many letters. */
const SHORTEST_PIECE = 2;
/** Longer ones have too many places to part them: each costs a look into the index. */
const LONGEST_PARTED = 14;

interface How {
  /** Only around an «و». */
  readonly onlyByAnd: boolean;
}

/** The places at which both pieces of a word are long enough. */
const placesIn = (letters: string): number[] =>
  letters.length > LONGEST_PARTED
    ? []
    : Array.from(
        { length: Math.max(0, letters.length - 2 * SHORTEST_PIECE + 1) },
        (_, at) => at + SHORTEST_PIECE,
      );

/** Every way to take a word apart: around an «و», «حملونقل» as «حمل و نقل», and into any two parts, «آنجا» as «آن جا». */
function partings(letters: string, { onlyByAnd }: How): Spelling[] {
  const end = letters.length;
  return placesIn(letters).flatMap((cut) => [
    ...(onlyByAnd ? [] : [{ letters, cuts: [cut, end] }]),
    ...(letters[cut] === AND && end - cut - 1 >= SHORTEST_PIECE
      ? [{ letters, cuts: [cut, cut + 1, end] }]
      : []),
  ]);
}

/** The ways to take a word apart of which the archive has the first and the last piece as words of its texts. */
async function attestedPartings(index: WordIndex, letters: string, how: How): Promise<Spelling[]> {
  const spellings = partings(letters, how);
  const first = ({ cuts }: Spelling): string => exactToken(stemmed(letters.slice(0, cuts[0])), 'text');
  const last = ({ cuts }: Spelling): string => exactToken(stemmed(letters.slice(cuts.at(-2))), 'text');
  await index.prepare(spellings.flatMap((spelling) => [first(spelling), last(spelling)]));
  const attested: Spelling[] = [];
  for (const spelling of spellings) {
    // Mostly neither is a word of the archive, which is quickly asked.
    if ((await index.holders(first(spelling))).length === 0) continue;
    if ((await index.holders(last(spelling))).length > 0) attested.push(spelling);
  }
  return attested;
}

/** What the archive writes apart where the query writes it joined. */
export async function parted(index: WordIndex, { exact }: Stemmed, how: How): Promise<Hit[]> {
  const spellings = await attestedPartings(index, exact, how);
  await index.prepare(tokensOf(spellings));
  const found = await Promise.all(spellings.map((spelling) => recordsSpelling(index, spelling)));
  return found.flatMap((records) => [...records.values()]);
}

/** A spelling with cuts in its words, too, where the archive has both pieces: «علیاکبر ولایتی» is «علی اکبر ولایتی». */
export async function withPartings(index: WordIndex, { letters, cuts }: Spelling): Promise<Spelling> {
  const all = new Set(cuts);
  for (const [at, end] of cuts.entries()) {
    const start = cuts[at - 1] ?? 0;
    for (const parting of await attestedPartings(index, letters.slice(start, end), { onlyByAnd: false }))
      for (const cut of parting.cuts) all.add(start + cut);
  }
  return { letters, cuts: [...all].sort((one, other) => one - other) };
}
