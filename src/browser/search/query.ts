import { analyse, type Term } from '../../text/analyse.ts';
import { exactToken, type Stemmed, stemToken } from '../../text/index-token.ts';
import { stem } from '../../text/stem.ts';
import { tokenise } from '../../text/tokenise.ts';

/** One way a word of the query can be met: all of `tokens` in a record, which is then worth `weight` of their score. */
export interface Way {
  readonly tokens: readonly string[];
  readonly weight: number;
}

/** A word of the query that counts. */
export interface Slot {
  /** As typed, for messages. */
  readonly typed: string;
  readonly term: Term;
  readonly ways: readonly Way[];
  /** Queries that find it among the names and roles of a statement's speaker. */
  readonly speaker: readonly string[];
  /** Tried only where no way finds anything: for the last word, which may still be being typed. */
  readonly beginning: string | null;
}

const EXACT = 1;
const STEM = 0.5;
/** A query longer than this is cut: nobody types it, and each word costs a lookup. */
const LONGEST = 32;

const stemmed = (exact: string): Stemmed => ({ exact, stem: stem(exact) });

/** The word joined to its neighbours, as in «رئیس جمهور» for «رئیس‌جمهور». */
function joined(terms: readonly Term[], at: number): Stemmed[] {
  return [at - 1, at].flatMap((first) => {
    const [one, other] = [terms[first], terms[first + 1]];
    if (one === undefined || other === undefined || one.stop || other.stop) return [];
    return [stemmed(one.exact + other.exact)];
  });
}

function waysOf(terms: readonly Term[], at: number): Way[] {
  const term = terms[at];
  if (term === undefined) return [];
  const ways: Way[] = [
    { tokens: [exactToken(term)], weight: EXACT },
    { tokens: [stemToken(term)], weight: STEM },
    ...joined(terms, at).map((word) => ({ tokens: [exactToken(word)], weight: EXACT })),
  ];
  if (term.parts.length > 1) {
    const tokens = term.parts.flatMap((part) => tokenise(part)).map(({ word }) => exactToken(stemmed(word)));
    ways.push({ tokens, weight: EXACT });
  }
  return ways;
}

/** The words of a query that count, and the ways to meet each. Stop words count only where there is nothing else. */
export function readQuery(query: string): Slot[] {
  const terms = analyse(query.slice(0, 2000)).slice(0, LONGEST);
  const onlyStops = terms.every((term) => term.stop);
  return terms.flatMap((term, at) => {
    if (term.stop && !onlyStops) return [];
    const beginning = at === terms.length - 1 ? term.exact : null;
    const speaker = [term, ...joined(terms, at)].map((word) => exactToken(word, 'speaker'));
    return [{ typed: query.slice(term.start, term.end), term, ways: waysOf(terms, at), speaker, beginning }];
  });
}
