import { NON_JOINING } from '../../../../src/text/characters.ts';
import type { EditRule } from '../../../../src/text/edit-rules.ts';

/** One place in a joined spelling where ZWNJ belongs, and the rule that says so. */
export interface Break {
  /** UTF-16 offset in the joined spelling. */
  readonly at: number;
  readonly rule: EditRule;
}

/** One way of reading a joined spelling. Costs are on the scale of a negative logarithm: 0 is a plain known word. */
export interface Reading {
  readonly breaks: readonly Break[];
  readonly cost: number;
}

/** A reading that an ending may follow. */
export interface Stem extends Reading {
  /** Inflection classes of the word list (`flagBits`); 0 where it gives none. */
  readonly flags: number;
  readonly kind: 'word' | 'compound' | 'verb' | 'unknown';
}

/** Whether a letter joins to the next one, so that ZWNJ after it shows. */
export const joins = (letter: string | undefined): boolean =>
  letter !== undefined && !NON_JOINING.has(letter);

/** The break after the first `at` letters of `key`: none where nothing would show. */
export const breakAt = (key: string, at: number, rule: EditRule): readonly Break[] =>
  joins(key[at - 1]) ? [{ at, rule }] : [];

/** `breaks` moved to the right by `by` units. */
export const shifted = (breaks: readonly Break[], by: number): readonly Break[] =>
  by === 0 ? breaks : breaks.map(({ at, rule }) => ({ at: at + by, rule }));

/** The reading that costs least, the first of those that cost the same; undefined where there is none. */
export const cheapest = <One extends Reading>(readings: readonly One[]): One | undefined =>
  readings.reduce<One | undefined>(
    (least, one) => (least === undefined || one.cost < least.cost ? one : least),
    undefined,
  );
