/**
 * All numbers that decide which result stands before which, one object for each stage; what a word weighs by the field
 * it stands in is `FIELD_WEIGHTS` (src/text/words/search-fields.ts), since the indexer writes that into the index.
 *
 * They are tuned by `npm run bench:search -- --records corpus.jsonl --queries keyword.jsonl --json`, over Wikipedia
 * passages with questions from PQuAD and PersianQA: once with whole questions as queries, once with their key words.
 * Change one number at a time, and keep what raises `mrr10` in both.
 */

/** How a word is scored in one record: BM25, by Pagefind. */
export const WORD_SCORE = {
  /** Nothing for a word that is longer than what was asked: `index-token.ts` decides what equals what. */
  termSimilarity: 0,
  /** Rewards a word that comes more than once, against one that comes once; 0 would only ask whether it is there. */
  termFrequency: 1,
  /**
   * How soon more of the same word rewards no further (k1). Lower than Pagefind's own, since statements are short:
   * a higher one lets a record that repeats one word stand before one that has two of the words.
   */
  termSaturation: 1,
  /** How far short records stand before long ones (b). Lower than Pagefind's own: statements are of like length. */
  pageLength: 0.7,
};

/** What counts as a word of the query, against the word as it was typed, which is 1. */
export const WORD_MATCH = {
  /** Any form of the word, its own among them: «کتاب‌ها» for «کتاب». More finds more, and blurs what was typed. */
  otherForm: 0.8,
  /** The bare form, beside `otherForm`, where an inflected one was typed: «کتاب» for «کتابی». */
  bareForm: 0.65,
} as const;

/** How the words of a query make the score of a record together. */
export const RECORD_SCORE = {
  /**
   * What a record keeps of its score where it has none of the words, counted by how rare they are; the rest comes with
   * the share that it has. Lower rewards records with all words more; higher lets one very good word do.
   */
  coverageFloor: 0.3,
  /**
   * What two neighbours in the query add where they stand close in the record, too: this share of the lesser score,
   * divided by the square root of their distance in words. More rewards phrases, at the cost of scattered words.
   */
  neighbours: 2,
  /** Words between which neighbours count as close. */
  window: 20,
  /**
   * What a record gains where all of the query names its speaker, by the square of the share that does: so «پزشکیان»
   * finds what he said before what was said of him, and one word of a name among others changes little.
   */
  speaker: 1.5,
  /**
   * What a record gains where the query names the day, month or year on which it was said: about as much as an ordinary
   * word. No data tunes it; what has the date in its text stands before what was only said then.
   */
  day: 1,
} as const;

/** Which of the archive's words is nearest to a mistyped one: the least sum. */
export const SUGGESTION_COST = {
  /** For each letter left out, put in, changed or swapped. */
  fault: 2,
  /** For another first letter, which people seldom mistype; less than a fault. How rare a word is costs below 1. */
  otherBeginning: 1,
} as const;
