import {
  exactToken,
  lastAfter,
  type Stemmed,
  stemmed,
  stemToken,
} from '../../../../text/words/index-token.ts';
import type { Field } from '../../../../text/words/search-fields.ts';
import type { Slot } from '../query/query.ts';
import { WORD_MATCH } from '../weights.ts';
import type { Hit, WordIndex } from '../word-index.ts';
import { parted } from './partings.ts';
import { inAll, type WordMatch, type WordMatches } from './rank.ts';
import { fieldsAt } from './record-fields.ts';
import { AND, recordsSpelling, type Spelling, tokensOf } from './spelled-runs.ts';

/** Where a word has to be for two neighbours to be asked for as it: titles of documents and occasions come in texts. */
const JOINED_IN: readonly Field[] = ['text', 'speaker'];

/** Adds `hits` to `found`: scores add up, places come together. */
function take(found: Map<number, WordMatch>, hits: Iterable<Hit>, weight: number): void {
  for (const { record, score, places, lengths } of hits) {
    const before = found.get(record);
    found.set(record, {
      score: (before?.score ?? 0) + score * weight,
      places: before === undefined ? places : [...new Set([...before.places, ...places])],
      fields: (before?.fields ?? 0) | fieldsAt(places, lengths),
    });
  }
}

/** What must be loaded for a slot: its tokens, and where the entries that begin with them end. */
export function neededTokens(slot: Slot): string[] {
  const { term, joined, joinedTriple, joinedByAnd, pieces, compound, particle } = slot;
  const tokens = [
    ...(particle === null ? [] : [exactToken(stemmed(particle + term.exact))]),
    ...(joinedTriple === null ? [] : [exactToken(joinedTriple)]),
    ...(joinedByAnd === null ? [] : [exactToken(joinedByAnd)]),
    stemToken(term),
    ...joined.map((word) => exactToken(word)),
    ...pieces.map((word) => exactToken(word)),
  ];
  return [
    ...tokens.flatMap((token) => [token, lastAfter(token)]),
    ...(compound === null ? [] : tokensOf([compound])),
  ];
}

/** `slots` as the one word that the archive writes them as, with what they were typed as for its pieces. */
function asOne(
  word: Stemmed,
  slots: readonly Slot[],
  { before = [], between = '' }: { readonly before?: readonly Stemmed[]; readonly between?: string } = {},
): Slot[] {
  const [first] = slots;
  const last = slots.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    {
      typed: slots.map(({ typed }) => typed).join(between === '' ? ' ' : ` ${between} `),
      term: { ...last.term, ...word, start: first.term.start },
      part: first.part,
      joined: [],
      joinedTriple: null,
      joinedByAnd: null,
      pieces: [...before, ...slots.map(({ term }) => term)],
      compound: between === '' ? null : byAnd(first.term.exact, word.exact),
      beginning: last.beginning,
      particle: null,
      mayBeParted: false,
    },
  ];
}

/** The spelling of a compound that begins with `first`, and «و» after it. */
const byAnd = (first: string, letters: string): Spelling => ({
  letters,
  cuts: [first.length, first.length + AND.length, letters.length],
});

/**
 * The slots with neighbours made one where the archive writes them as one word: «رئیس جمهور» is then asked for exactly
 * as «رئیس‌جمهور» is. The index must have been prepared for the slots.
 */
export async function joinAttested(index: WordIndex, slots: readonly Slot[]): Promise<Slot[]> {
  const attested = async (word: Stemmed): Promise<boolean> =>
    (await index.holders(exactToken(word, 'text'))).length > 0;
  const joined: Slot[] = [];
  for (let at = 0; at < slots.length; at += 1) {
    const [slot, next, third] = slots.slice(at, at + 3);
    if (slot === undefined) break;
    const two = slot.term.exact + (next?.term.exact ?? '');
    const pair = next?.joined.find(({ exact }) => exact === two);
    const triple = third?.joinedTriple?.exact === two + third?.term.exact ? third?.joinedTriple : null;
    const byAnd = `${slot.term.exact}${AND}${next?.term.exact}`;
    const compound = next?.joinedByAnd?.exact === byAnd ? next.joinedByAnd : null;
    const withParticle = slot.particle === null ? null : stemmed(slot.particle + slot.term.exact);
    if (triple && (await attested(triple))) {
      joined.push(...asOne(triple, slots.slice(at, at + 3)));
      at += 2;
    } else if (pair && (await attested(pair))) {
      joined.push(...asOne(pair, slots.slice(at, at + 2)));
      at += 1;
    } else if (compound && (await attested(compound))) {
      joined.push(...asOne(compound, slots.slice(at, at + 2), { between: AND }));
      at += 1;
    } else if (withParticle && (await attested(withParticle))) {
      joined.push(...asOne(withParticle, [slot], { before: [stemmed(slot.particle ?? '')] }));
    } else joined.push(slot);
  }
  return joined;
}

/**
 * What one word of the query finds: the word itself, its other forms, the word joined to its neighbours or in the pieces
 * it was typed in, and, where none of these finds anything, words that begin so, or that are it when joined.
 */
export async function matchWord(index: WordIndex, slot: Slot): Promise<WordMatches> {
  const { term, joined, pieces, compound, beginning, mayBeParted } = slot;
  const found = new Map<number, WordMatch>();
  const lookup = (word: Stemmed): Promise<readonly Hit[]> => index.lookup(exactToken(word));
  const holders = (word: Stemmed, field: Field): Promise<readonly number[]> =>
    index.holders(exactToken(word, field));

  const forms = await index.lookup(stemToken(term));
  take(found, forms, WORD_MATCH.otherForm);
  if (forms.length > 0) {
    take(found, await lookup(term), 1);
    const bare = { exact: term.stem, stem: term.stem };
    if (term.exact !== term.stem) take(found, await lookup(bare), WORD_MATCH.bareForm);
  }
  for (const word of joined) {
    const held = await Promise.all(JOINED_IN.map((field) => holders(word, field)));
    if (held.some((records) => records.length > 0)) take(found, await lookup(word), 1);
  }
  if (pieces.length > 1) take(found, inAll(await Promise.all(pieces.map(lookup))), 1);
  if (compound !== null) take(found, (await recordsSpelling(index, compound)).values(), 1);
  if (found.size === 0 && beginning !== null) {
    await index.prepare([beginning, lastAfter(beginning)]);
    take(found, await index.lookup(beginning), 1);
  }
  if (mayBeParted && compound === null)
    take(found, await parted(index, term, { onlyByAnd: found.size > 0 }), 1);
  for (const [record, hit] of found)
    found.set(record, { ...hit, places: [...hit.places].sort((one, other) => one - other) });
  return found;
}
