import { ZWNJ } from '../../src/text/characters.ts';
import { type Lexicon, restoreZwnj, ZWNJ_THRESHOLD } from '../pipeline/normalise/index.ts';

/** The contract's figures (DESIGN.md), over places of ZWNJ: true and false positives, what was missed, their shares. */
export interface ZwnjScore {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Offsets, in the line without ZWNJ, before which ZWNJ stands. */
function placesOf(line: string): Set<number> {
  const places = new Set<number>();
  let at = 0;
  for (const character of line.split('')) {
    if (character === ZWNJ) places.add(at);
    else at += 1;
  }
  return places;
}

/** Takes every ZWNJ out of lines that have each where it belongs, restores it, and compares. */
export function scoreZwnj(lines: readonly string[], lexicon: Lexicon): ZwnjScore {
  let [tp, fp, fn] = [0, 0, 0];
  for (const line of lines) {
    const gold = placesOf(line);
    const restored = restoreZwnj(line.replaceAll(ZWNJ, ''), lexicon)
      .filter(({ confidence }) => confidence >= ZWNJ_THRESHOLD)
      .map(({ start }) => start);
    const right = restored.filter((place) => gold.has(place)).length;
    tp += right;
    fp += restored.length - right;
    fn += gold.size - right;
  }
  const precision = tp + fp === 0 ? 0 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 0 : tp / (tp + fn);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { tp, fp, fn, precision, recall, f1 };
}
