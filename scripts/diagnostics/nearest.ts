import { type Part, phrase } from './wording/parts.ts';

/**
 * How many letters are to be changed to make one word of another: put in, left out, replaced, or swapped with their neighbour
 * (optimal string alignment). `abuot`, `about` → 1.
 */
export function distance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of a.entries()) {
    const next = [i + 1];
    for (const [j, second] of b.entries()) {
      const replaced = (row[j] ?? 0) + (letter === second ? 0 : 1);
      const isSwapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === second;
      const swapped = isSwapped ? (before[j - 1] ?? 0) + 1 : replaced;
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, replaced, swapped));
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** A question in front of how to mend something; nothing where there is nothing that may be meant. */
export const didYouMean = (meant: string | undefined): Part =>
  meant === undefined ? '' : phrase('meant', { word: meant });

/** The one of `known` that was probably meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const near = known
    .map((one) => ({ one, far: distance(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, far }) => far <= Math.max(1, Math.floor(one.length / 3)));
  return near.sort((a, b) => a.far - b.far)[0]?.one;
}
