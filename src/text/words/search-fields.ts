/** The parts of a record that words are found in, and what a word there weighs against one in the text. */
export const FIELD_WEIGHTS = { text: 1, occasion: 1.5, title: 2, speaker: 4 } as const;
export type Field = keyof typeof FIELD_WEIGHTS;
