import type { DisplayContext, WordList } from '../../src/schemas/search-index.ts';
import { analysed } from './analysed.ts';
import type { SearchSegment } from './index-content.ts';

/** Nobody types a longer word; a text without spaces would make a list for each length. */
const LONGEST = 30;

/** A way in which a word is written, and how often it comes. */
interface Spelling {
  readonly folded: string;
  readonly written: string;
  count: number;
}

const mostWritten = (spellings: readonly Spelling[]): string =>
  spellings.reduce((best, one) =>
    one.count > best.count || (one.count === best.count && one.written < best.written) ? one : best,
  ).written;

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
  for (const { display, fields } of segments) {
    const { text, context } = display;
    const further = fields.fa.further ?? [];
    for (const one of [...textsOf(text.fa, context.fa), ...textsOf(text.en, context.en), ...further]) {
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
  /** By what is written: nearly always that tells the folded form, too, so that one look-up is enough. */
  readonly #spellings = new Map<string, Spelling>();

  add({ folded, written, counts }: WordCounts): void {
    for (const [at, spelling] of written.entries()) this.#count(folded[at] ?? '', spelling, counts[at] ?? 0);
  }

  /** Takes out what was added of some segments. */
  remove({ folded, written, counts }: WordCounts): void {
    for (const [at, spelling] of written.entries())
      this.#count(folded[at] ?? '', spelling, -(counts[at] ?? 0));
  }

  #present(): Spelling[] {
    return [...this.#spellings.values()].filter(({ count }) => count > 0);
  }

  /** All that was added and not removed. */
  counts(): WordCounts {
    const all = this.#present();
    return {
      folded: all.map(({ folded }) => folded),
      written: all.map(({ written }) => written),
      counts: all.map(({ count }) => count),
    };
  }

  #count(folded: string, written: string, count: number, key = written): void {
    const known = this.#spellings.get(key);
    if (known === undefined) this.#spellings.set(key, { folded, written, count });
    else if (known.folded === folded) known.count += count;
    else this.#count(folded, written, count, `${written}\0${folded}`);
  }

  lists(): Map<number, WordList> {
    const words = [...Map.groupBy(this.#present(), ({ folded }) => folded)].map(([folded, spellings]) => ({
      folded,
      written: mostWritten(spellings),
      count: spellings.reduce((sum, { count }) => sum + count, 0),
    }));
    const sorted = words.sort((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1));
    const byLength = Map.groupBy(sorted, ({ folded }) => folded.length);
    return new Map(
      [...byLength]
        .sort(([one], [other]) => one - other)
        .map(([length, all]) => [length, all.map(({ written }) => written)]),
    );
  }
}
