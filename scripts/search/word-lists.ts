import type { DisplayContext, WordList } from '../../src/schemas/search-index.ts';
import { analysed } from './analysed.ts';
import type { SearchSegment } from './index-content.ts';

/** Nobody types a longer word; a text without spaces would make a list for each length. */
const LONGEST = 30;

/** How often a word comes, and in which spellings. */
interface Count {
  count: number;
  readonly written: Map<string, number>;
}

const mostWritten = (written: ReadonlyMap<string, number>): string =>
  [...written].reduce((best, one) =>
    one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best,
  )[0];

const textsOf = (text: string | null, { title, speaker, occasion }: DisplayContext): string[] =>
  text === null ? [] : [title, text, speaker, occasion].filter((part) => part !== null);

/** How often the words of some segments come: the folded form, a spelling and its count stand at the same place of each list. */
export interface WordCounts {
  readonly folded: readonly string[];
  readonly written: readonly string[];
  readonly counts: readonly number[];
}

/** Counts the words of some segments, in all that results show. Numbers are left out, since every number is near to another. */
export function wordsOf(segments: Iterable<SearchSegment>): WordCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const { display } of segments) {
    const { text, context } = display;
    for (const one of [...textsOf(text.fa, context.fa), ...textsOf(text.en, context.en)]) {
      for (const { exact, start, end } of analysed(one)) {
        if (exact.length > LONGEST || /\p{N}/u.test(exact)) continue;
        const spellings = counts.get(exact) ?? new Map<string, number>();
        const written = one.slice(start, end);
        spellings.set(written, (spellings.get(written) ?? 0) + 1);
        counts.set(exact, spellings);
      }
    }
  }
  const all = [...counts].flatMap(([exact, spellings]) =>
    [...spellings].map(([written, count]) => ({ exact, written, count })),
  );
  return {
    folded: all.map(({ exact }) => exact),
    written: all.map(({ written }) => written),
    counts: all.map(({ count }) => count),
  };
}

/**
 * Collects the archive's words as they are most often written, most frequent first, by the length of their folded form: what a
 * mistyped word is compared with.
 */
export class WordCollector {
  readonly #counts = new Map<string, Count>();

  add({ folded, written, counts }: WordCounts): void {
    for (const [at, exact] of folded.entries()) {
      const [spelling = '', count = 0] = [written[at], counts[at]];
      const known = this.#counts.get(exact) ?? { count: 0, written: new Map<string, number>() };
      known.count += count;
      known.written.set(spelling, (known.written.get(spelling) ?? 0) + count);
      this.#counts.set(exact, known);
    }
  }

  lists(): Map<number, WordList> {
    const sorted = [...this.#counts].sort(
      ([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1),
    );
    const lists = new Map<number, string[]>();
    for (const [exact, { written }] of sorted) {
      const list = lists.get(exact.length) ?? [];
      list.push(mostWritten(written));
      lists.set(exact.length, list);
    }
    return new Map([...lists].sort(([one], [other]) => one - other));
  }
}
