/**
 * The parts of a record that words are found in, and what a word there weighs against one in the text: who speaks tells
 * more than a document's title, a title more than the occasion. More for a field rewards records about what was asked;
 * too much, and every statement of a document stands before one that answers. Tuned with the other weights of the
 * search, by the command and the data that src/browser/search/engine/weights.ts names.
 */
export const FIELD_WEIGHTS = { text: 1, occasion: 1.5, title: 2, speaker: 4 } as const;
export type Field = keyof typeof FIELD_WEIGHTS;
