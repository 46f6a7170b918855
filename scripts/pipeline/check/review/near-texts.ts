import { fold } from '../../../../src/text/fold.ts';
import { type Diagnostic, said, startOf } from '../../../diagnostics/index.ts';
import type { AttributedDocument } from '../../attribute/index.ts';

/** A text of the archive. */
export interface HeldText {
  readonly id: string;
  /** Its path in the archive. */
  readonly file: string;
  readonly attributed: AttributedDocument;
}

/** So many words in a row are compared (Broder's shingles). Fewer are shared by texts that only treat of one thing. */
const SHINGLE = 5;
/** What part of the shorter text has to stand in the longer one. */
const SHARE = 0.6;
/** A text has to have so many different shingles to be compared at all. */
const FEWEST = 8;
/** Words that stand in more texts than this are a form («انتهای پیام»), and tell nothing. */
const COMMONEST = 20;

/** The shingles of texts that were compared before: whoever looks through an archive again has most of its texts as they were. */
const compared = new WeakMap<AttributedDocument, ReadonlySet<string>>();

function shinglesOf(text: AttributedDocument): ReadonlySet<string> {
  const shingles = compared.get(text) ?? shinglesIn(text);
  compared.set(text, shingles);
  return shingles;
}

function shinglesIn({ segments }: AttributedDocument): Set<string> {
  const words = segments
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(
      ({ edited }) =>
        fold(edited)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
  return new Set(
    Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, i) =>
      words.slice(i, i + SHINGLE).join(' '),
    ),
  );
}

/**
 * Which texts have which shingles. Whoever looks through an archive again and again keeps one of these: only texts that have come or changed since
 * are put in, and of the many shingles only the few that two texts have are gone through.
 */
export class NearTexts {
  /** Shingles that one text has, and those that several have. */
  readonly #alone = new Map<string, AttributedDocument>();
  readonly #shared = new Map<string, Set<AttributedDocument>>();
  #held: ReadonlySet<AttributedDocument> = new Set();

  #add(text: AttributedDocument): void {
    for (const shingle of shinglesOf(text)) {
      const [sharing, other] = [this.#shared.get(shingle), this.#alone.get(shingle)];
      if (sharing !== undefined) sharing.add(text);
      else if (other === undefined) this.#alone.set(shingle, text);
      else {
        this.#alone.delete(shingle);
        this.#shared.set(shingle, new Set([other, text]));
      }
    }
  }

  #remove(text: AttributedDocument): void {
    for (const shingle of shinglesOf(text)) {
      const sharing = this.#shared.get(shingle);
      if (sharing === undefined) {
        this.#alone.delete(shingle);
        continue;
      }
      sharing.delete(text);
      const [last, another] = sharing;
      if (last === undefined || another !== undefined) continue;
      this.#shared.delete(shingle);
      this.#alone.set(shingle, last);
    }
  }

  /** How many shingles two texts share, by their places in `texts`: `[0, 3, 120]`. */
  pairsIn(texts: readonly HeldText[]): (readonly [one: number, other: number, count: number])[] {
    const places = new Map(texts.map(({ attributed }, i) => [attributed, i]));
    for (const text of this.#held) if (!places.has(text)) this.#remove(text);
    for (const text of places.keys()) if (!this.#held.has(text)) this.#add(text);
    this.#held = new Set(places.keys());
    const counts = new Map<number, number>();
    for (const sharing of this.#shared.values()) {
      if (sharing.size > COMMONEST) continue;
      const among = [...sharing].map((text) => places.get(text) ?? 0).sort((a, b) => a - b);
      among.forEach((one, i) => {
        for (const other of among.slice(i + 1)) {
          const pair = one * texts.length + other;
          counts.set(pair, (counts.get(pair) ?? 0) + 1);
        }
      });
    }
    return [...counts]
      .sort(([a], [b]) => a - b)
      .map(([pair, count]) => [Math.floor(pair / texts.length), pair % texts.length, count]);
  }
}

/** Texts most of whose words stand in another text of the archive, in the same order. Said of the shorter of the two. */
export const reportNearTexts = (texts: readonly HeldText[], known = new NearTexts()): Diagnostic[] =>
  known.pairsIn(texts).flatMap(([one, other, count]): Diagnostic[] => {
    const [a, b] = [texts[one], texts[other]];
    if (a === undefined || b === undefined) return [];
    const sizes = [shinglesOf(a.attributed).size, shinglesOf(b.attributed).size] as const;
    const fewer = Math.min(...sizes);
    const [shorter, longer] = sizes[0] <= sizes[1] ? [a, b] : [b, a];
    if (fewer < FEWEST || count / fewer < SHARE) return [];
    return [
      said('nearText', startOf(shorter.file), {
        percent: Math.round((100 * count) / fewer),
        other: longer.id,
        file: longer.file,
      }),
    ];
  });
