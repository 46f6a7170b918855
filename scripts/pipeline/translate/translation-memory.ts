import { fold } from '../../../src/text/fold.ts';
import type { TextFile } from '../../diagnostics/index.ts';
import { type Seed, translationInto } from '../archive-input.ts';
import { areAlike, likeness, sketch, wordsOf } from '../identify/index.ts';
import { eachTime, type Once } from '../once.ts';
import { contextOf, readCatalogue } from './contexts.ts';

/** A segment of the archive and its translation. */
export interface TranslatedPair {
  readonly document: string;
  readonly id: string;
  readonly fa: string;
  readonly translation: string;
}

/** A pair whose Persian is like that of a segment. */
export interface LikePair extends TranslatedPair {
  /** 1 where the words are the same, else how alike they are. */
  readonly likeness: number;
}

/** How many pairs are offered for one segment. */
const OFFERED = 2;
/** How many pairs are compared for one segment: a limit of time. */
const CANDIDATES = 16;
/** A word in more pairs than this says too little about any of them: a limit of time. */
const COMMON = 400;

/** A pair, with the words by which it is compared. */
interface ComparedPair extends TranslatedPair {
  readonly folded: string;
  readonly words: readonly string[];
}

/** What somebody has translated in a document: entries with a translation that is not in doubt. */
const pairsIn = (document: string, translation: TextFile): ComparedPair[] =>
  (readCatalogue(translation).value?.entries ?? []).flatMap((entry): ComparedPair[] => {
    const fa = entry.fields.msgid?.value ?? '';
    const translated = (entry.fields.msgstr?.value ?? '').trim();
    if (entry.isObsolete || entry.flags.includes('fuzzy') || fa === '' || translated === '') return [];
    const folded = fold(fa);
    return [
      { document, id: contextOf(entry), fa, translation: translated, folded, words: wordsOf(sketch(folded)) },
    ];
  });

/** All that somebody has translated in an archive into a language. A file that `once` knows is not read again. */
export const translatedPairs = (
  seeds: readonly Pick<Seed, 'id' | 'translation' | 'further'>[],
  once: Once = eachTime,
  language = 'en',
): ComparedPair[] =>
  seeds.flatMap((seed) => {
    const translation = translationInto(seed, language);
    return translation === null
      ? []
      : once('translated pairs', translation, () => pairsIn(seed.id, translation));
  });

/** The pairs of an archive, ready to be asked for those that are like a segment. */
export class TranslationMemory {
  readonly #pairs: readonly ComparedPair[];
  readonly #holders = new Map<string, number[]>();

  constructor(pairs: readonly ComparedPair[]) {
    this.#pairs = pairs;
    for (const [i, { words }] of this.#pairs.entries())
      for (const word of new Set(words)) {
        const among = this.#holders.get(word);
        if (among === undefined) this.#holders.set(word, [i]);
        else among.push(i);
      }
  }

  /** The pairs that share the most words with a text, by their number. */
  #candidates(words: readonly string[]): number[] {
    const shared = new Map<number, number>();
    for (const word of new Set(words)) {
      const among = this.#holders.get(word) ?? [];
      if (among.length > COMMON) continue;
      for (const i of among) shared.set(i, (shared.get(i) ?? 0) + 1);
    }
    return [...shared]
      .toSorted(([a, inA], [b, inB]) => inB - inA || a - b)
      .slice(0, CANDIDATES)
      .map(([i]) => i);
  }

  /** The pairs whose Persian is like `text`, the likest first; of those that say the same in both languages, one. */
  like(text: string): LikePair[] {
    const folded = fold(text);
    const words = wordsOf(sketch(folded));
    const found = this.#candidates(words).flatMap((i): (LikePair & { folded: string })[] => {
      const pair = this.#pairs[i];
      if (pair === undefined || !areAlike(words, pair.words)) return [];
      return [{ ...pair, likeness: pair.folded === folded ? 1 : likeness(words, pair.words) }];
    });
    const different = new Map(
      found
        .toSorted((a, b) => b.likeness - a.likeness)
        .map((one) => [`${one.folded}\n${one.translation}`, one]),
    );
    return [...different.values()]
      .slice(0, OFFERED)
      .map(({ document, id, fa, translation, likeness: share }) => ({
        document,
        id,
        fa,
        translation,
        likeness: share,
      }));
  }
}
