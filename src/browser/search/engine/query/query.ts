import { analyse, type Term } from '../../../../text/words/analyse.ts';
import { type Stemmed, stemmed } from '../../../../text/words/index-token.ts';
import { tokenise } from '../../../../text/words/tokenise.ts';
import { AND, compoundOf, type Spelling } from '../matching/spelled-runs.ts';
import { type QueryPart, readParts } from './operators.ts';

/** A word of the query that counts, and what may stand for it. */
export interface Slot {
  /** As typed, for messages. */
  readonly typed: string;
  readonly term: Term;
  /** The number of the query's part it is in: words of two parts are never joined. */
  readonly part: number;
  /** The word joined to its neighbours: «رئیس جمهور» as «رئیس‌جمهور». */
  readonly joined: readonly Stemmed[];
  /** The word joined to the two before it: «سی تی اسکن» as «سی‌تی‌اسکن». */
  readonly joinedTriple: Stemmed | null;
  /** The word joined by «و» to the one before it: «حمل و نقل» as «حمل‌ونقل». */
  readonly joinedByAnd: Stemmed | null;
  /** The pieces it was typed in, where with ZWNJs: «رئیس‌جمهور» as «رئیس جمهور». */
  readonly pieces: readonly Stemmed[];
  /** It and its pieces side by side, where «و» is one of these: «حمل‌ونقل» as «حمل و نقل». */
  readonly compound: Spelling | null;
  /** Tried only where nothing else finds anything: for the last word, which may still be being typed. */
  readonly beginning: string | null;
  /** The common word before it, where words are often written joined to that: «به» of «به طور». */
  readonly particle: string | null;
  /** Whether to ask for its parts side by side, where nothing has it: in short queries, since that loads more. */
  readonly mayBeParted: boolean;
}

/** Common words that others are written joined to. Folded. */
const PARTICLES = new Set(['به', 'بی', 'هم', 'پیش', 'بر', 'پس', 'ان', 'این']);

/** A query of more words is cut: nobody types it, and each word costs a lookup. */
const MOST = 32;
/** Queries of more words are questions, which lose little by a word. */
const MOST_PARTED = 3;
/** A single letter begins too many words to be the beginning of one. */
const SHORTEST_BEGINNING = 2;

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

function joinedByAnd(terms: readonly Term[], at: number): Stemmed | null {
  const [one, and, other] = terms.slice(Math.max(0, at - 2), at + 1);
  if (one === undefined || other === undefined || one.stop || other.stop || and?.exact !== AND) return null;
  return stemmed(one.exact + AND + other.exact);
}

/** Whether a query has words: one of fields alone asks as filters do. */
export const hasWords = (query: string): boolean => readSlots(readParts(query)).length > 0;

/**
 * The words of a query's parts that count, and what may stand for each. Stop words count only where there is nothing
 * else. Offsets are UTF-16 units of the query.
 */
export function readSlots(parts: readonly QueryPart[]): Slot[] {
  const wanted = parts.filter(
    ({ kind, isExcluded }) => !isExcluded && (kind === 'words' || kind === 'phrase'),
  );
  let left = MOST;
  const analysed = wanted.map((part) => {
    const terms = analyse(part.text).slice(0, left);
    left -= terms.length;
    return { ...part, terms };
  });
  const count = MOST - left;
  const stopsCount = analysed.every(({ terms }) => terms.every((term) => term.stop));
  return analysed.flatMap(({ terms, text, start, kind }, number) =>
    terms.flatMap((term, at): Slot[] => {
      if (term.stop && !stopsCount) return [];
      const isLast = kind === 'words' && number === analysed.length - 1 && at === terms.length - 1;
      const before = terms[at - 1];
      const hasParticle = before !== undefined && !stopsCount && PARTICLES.has(before.exact);
      return [
        {
          typed: text.slice(term.start, term.end),
          term: { ...term, start: start + term.start, end: start + term.end },
          part: parts.indexOf(wanted[number] as QueryPart),
          joined: joined(terms, at),
          joinedTriple: joinedTriple(terms, at),
          joinedByAnd: joinedByAnd(terms, at),
          pieces: term.parts.flatMap((part) => tokenise(part)).map(({ word }) => stemmed(word)),
          compound: compoundOf(term),
          beginning: isLast && term.exact.length >= SHORTEST_BEGINNING ? term.exact : null,
          particle: hasParticle ? before.exact : null,
          mayBeParted: count <= MOST_PARTED,
        },
      ];
    }),
  );
}
