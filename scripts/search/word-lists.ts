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

/**
 * Collects the archive's words as they are most often written, most frequent first, by the length of their folded form: what a
 * mistyped word is compared with. Numbers are left out, since every number is near to another.
 */
export class WordCollector {
  readonly #counts = new Map<string, Count>();

  add({ display: { text, context } }: SearchSegment): void {
    for (const one of [...textsOf(text.fa, context.fa), ...textsOf(text.en, context.en)]) {
      for (const { exact, start, end } of analysed(one)) {
        if (exact.length > LONGEST || /\p{N}/u.test(exact)) continue;
        const known = this.#counts.get(exact) ?? { count: 0, written: new Map<string, number>() };
        const written = one.slice(start, end);
        known.count += 1;
        known.written.set(written, (known.written.get(written) ?? 0) + 1);
        this.#counts.set(exact, known);
      }
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
