import { analyse, type Term } from '../../../text/words/analyse.ts';
import { type Stemmed, stemmed } from '../../../text/words/index-token.ts';
import { tokenise } from '../../../text/words/tokenise.ts';

/** A word of the query that counts, and what may stand for it. */
export interface Slot {
  /** As typed, for messages. */
  readonly typed: string;
  readonly term: Term;
  /** The word joined to its neighbours: «رئیس جمهور» as «رئیس‌جمهور». */
  readonly joined: readonly Stemmed[];
  /** The word joined to the two before it: «سی تی اسکن» as «سی‌تی‌اسکن». */
  readonly joinedTriple: Stemmed | null;
  /** The pieces it was typed in, where with ZWNJs: «رئیس‌جمهور» as «رئیس جمهور». */
  readonly pieces: readonly Stemmed[];
  /** Tried only where nothing else finds anything: for the last word, which may still be being typed. */
  readonly beginning: string | null;
  /** The common word before it, where words are often written joined to that: «به» of «به طور». */
  readonly particle: string | null;
}

/** Common words that others are written joined to. Folded. */
const PARTICLES = new Set(['به', 'بی', 'هم', 'پیش', 'بر', 'پس']);

/** A query longer than this is cut: nobody types it, and each word costs a lookup. */
const LONGEST = 32;

function joined(terms: readonly Term[], at: number): Stemmed[] {
  return [at - 1, at].flatMap((first) => {
    const [one, other] = [terms[first], terms[first + 1]];
    if (one === undefined || other === undefined || one.stop || other.stop) return [];
    return [stemmed(one.exact + other.exact)];
  });
}

function joinedTriple(terms: readonly Term[], at: number): Stemmed | null {
  const three = terms.slice(Math.max(0, at - 2), at + 1);
  if (three.length < 3 || three.some(({ stop }) => stop)) return null;
  return stemmed(three.map(({ exact }) => exact).join(''));
}

/**
 * The words of a query that count, and what may stand for each. Stop words count only where there is nothing else, or
 * where `withStopWords` is wanted. Offsets are UTF-16 units of `query`.
 */
export function readQuery(
  query: string,
  { withStopWords = false }: { readonly withStopWords?: boolean } = {},
): Slot[] {
  const terms = analyse(query.slice(0, 2000)).slice(0, LONGEST);
  const stopsCount = withStopWords || terms.every((term) => term.stop);
  return terms.flatMap((term, at) => {
    if (term.stop && !stopsCount) return [];
    const pieces = term.parts.flatMap((part) => tokenise(part)).map(({ word }) => stemmed(word));
    const beginning = at === terms.length - 1 ? term.exact : null;
    const typed = query.slice(term.start, term.end);
    const before = terms[at - 1];
    const particle = before !== undefined && !stopsCount && PARTICLES.has(before.exact) ? before.exact : null;
    const together = { joined: joined(terms, at), joinedTriple: joinedTriple(terms, at) };
    return [{ typed, term, ...together, pieces, beginning, particle }];
  });
}
