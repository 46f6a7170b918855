import { analyse, type Term } from '../../text/analyse.ts';
import type { Stemmed } from '../../text/index-token.ts';
import { stem } from '../../text/stem.ts';
import { tokenise } from '../../text/tokenise.ts';

/** A word of the query that counts, and what may stand for it. */
export interface Slot {
  /** As typed, for messages. */
  readonly typed: string;
  readonly term: Term;
  /** The word joined to its neighbours: «رئیس جمهور» as «رئیس‌جمهور». */
  readonly joined: readonly Stemmed[];
  /** The pieces it was typed in, where with ZWNJs: «رئیس‌جمهور» as «رئیس جمهور». */
  readonly pieces: readonly Stemmed[];
  /** Tried only where nothing else finds anything: for the last word, which may still be being typed. */
  readonly beginning: string | null;
}

/** A query longer than this is cut: nobody types it, and each word costs a lookup. */
const LONGEST = 32;

const stemmed = (exact: string): Stemmed => ({ exact, stem: stem(exact) });

function joined(terms: readonly Term[], at: number): Stemmed[] {
  return [at - 1, at].flatMap((first) => {
    const [one, other] = [terms[first], terms[first + 1]];
    if (one === undefined || other === undefined || one.stop || other.stop) return [];
    return [stemmed(one.exact + other.exact)];
  });
}

/** The words of a query that count, and what may stand for each. Stop words count only where there is nothing else. */
export function readQuery(query: string): Slot[] {
  const terms = analyse(query.slice(0, 2000)).slice(0, LONGEST);
  const onlyStops = terms.every((term) => term.stop);
  return terms.flatMap((term, at) => {
    if (term.stop && !onlyStops) return [];
    const pieces = term.parts.flatMap((part) => tokenise(part)).map(({ word }) => stemmed(word));
    const beginning = at === terms.length - 1 ? term.exact : null;
    return [{ typed: query.slice(term.start, term.end), term, joined: joined(terms, at), pieces, beginning }];
  });
}
