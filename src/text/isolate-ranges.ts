/** A stretch of text; `isRange` where it is a range of numbers in Latin digits. */
export interface Figure {
  readonly value: string;
  readonly isRange: boolean;
}

const RANGE = /(\d+[-–—]\d+)/;

/**
 * Cuts `text` around its ranges in Latin digits («2023-2026»). After an Arabic letter the bidirectional algorithm
 * (UAX #9, W2) would show the last number of such a range to the left of the first: pages isolate it left to right.
 */
export const cutFigures = (text: string): Figure[] =>
  text
    .split(RANGE)
    .map((value, i) => ({ value, isRange: i % 2 === 1 }))
    .filter(({ value }) => value !== '');
