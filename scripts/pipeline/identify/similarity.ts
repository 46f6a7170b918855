import { hash } from 'node:crypto';
import { remembering } from '../../../src/text/remember.ts';
import { foldedWords } from '../../../src/text/words/tokenise.ts';

/**
 * The words of a segment as the ledger keeps them while it is live: for each folded word, in order, three characters of
 * base64url made from its SHA-256. 18 bits tell words apart well enough to compare two editions. Whoever tries all
 * words of a dictionary can read them back, as they can on the page; so what is withdrawn has no sketch (`seals.ts`).
 */
export const sketch = (folded: string): string =>
  foldedWords(folded)
    .map(({ word }) => short(word))
    .join('');

const LENGTH = 3;
/** Words remembered: a large archive has more than are worth keeping. */
const STORE = 200_000;

const short = remembering({ most: STORE, keyOf: (word: string) => word }, (word) =>
  hash('sha256', word, 'base64url').slice(0, LENGTH),
);

/** The words of a sketch, each three characters. */
export const wordsOf = (text: string): readonly string[] => text.match(/.{3}/g) ?? [];

/** How often each word and each pair of neighbouring words stands in a text. */
function features(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [i, word] of words.entries()) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    const pair = i === 0 ? '' : (words[i - 1] ?? '') + word;
    if (pair !== '') counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

const sizeOf = (words: readonly string[]): number => Math.max(0, 2 * words.length - 1);

function shared(a: readonly string[], b: readonly string[]): number {
  const inB = features(b);
  let sum = 0;
  for (const [feature, count] of features(a)) sum += Math.min(count, inB.get(feature) ?? 0);
  return sum;
}

/**
 * How alike two texts are, 0 to 1: the Dice coefficient over their words and pairs of neighbouring words. Unrelated
 * Persian paragraphs share their function words and stay below 0.3; one with every tenth word changed has about 0.85.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const size = sizeOf(a) + sizeOf(b);
  return size === 0 ? 0 : (2 * shared(a, b)) / size;
}

/** The share of `part` that stands in `whole`, 0 to 1. */
export function containment(part: readonly string[], whole: readonly string[]): number {
  const size = sizeOf(part);
  return size === 0 ? 0 : shared(part, whole) / size;
}

/**
 * What decides whether a published text and a present one are the same segment. Chosen by hand, so that unrelated
 * paragraphs stay far below the floors; whoever changes one of them runs
 * `npx vitest run --config tests/vitest.config.ts tests/pipeline/identify tests/archives/rounds`, which
 * makes random edits of paragraphs and asks that no id ever comes to stand for other words.
 */
export const MATCHING = {
  /** The least likeness at which one text may be taken for a later wording of the other. */
  floor: 0.5,
  /** The same for short texts: two headings may differ in the one word that matters. */
  floorOfFewWords: 0.75,
  /** A text with fewer words than this is short. */
  fewWords: 8,
  /** The least share of a text that another must contain to have taken it in. */
  shareTakenIn: 0.8,
  /** A text with fewer words than this is never said to be taken in. */
  wordsTakenIn: 5,
  /** How many candidates are compared for each segment of the last edition: a limit of time. */
  candidates: 8,
  /** A word in more segments than this says too little about any of them: a limit of time. */
  commonWord: 400,
} as const;

/** The least likeness at which one text may be taken for a later wording of the other. */
export const floorFor = (a: readonly string[], b: readonly string[]): number =>
  Math.min(a.length, b.length) < MATCHING.fewWords ? MATCHING.floorOfFewWords : MATCHING.floor;

/** Whether one text may be taken for a later wording of the other. */
export const areAlike = (a: readonly string[], b: readonly string[]): boolean =>
  likeness(a, b) >= floorFor(a, b);

/** Whether a text has taken in the words of another one, nearly all of them. */
export const isTakenIn = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length >= MATCHING.wordsTakenIn && containment(part, whole) >= MATCHING.shareTakenIn;
