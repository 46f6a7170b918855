/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws from lists, always the same for the same seed. */
export class Dice {
  readonly #random: () => number;
  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  /** A number from 0 to 1, without 1. */
  share(): number {
    return this.#random();
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  /** One entry of a list. Throws where the list is empty. */
  pick<T>(list: readonly T[]): T {
    const one = list[Math.floor(this.#random() * list.length)];
    if (one === undefined) throw new Error('Unexpected empty list, expected one to draw from');
    return one;
  }

  /** A list in another order (Fisher and Yates). */
  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    const drawn: T[] = [];
    while (left.length > 0) {
      const at = Math.floor(this.#random() * left.length);
      const [last] = left.splice(-1) as [T];
      if (at === left.length) drawn.push(last);
      else {
        drawn.push(left[at] as T);
        left[at] = last;
      }
    }
    return drawn;
  }
}

/**
 * Draws words as texts have them: the word of rank r comes with a frequency of 1 / (r + 2.7) (Zipf’s law with Mandelbrot’s
 * constant), so that few words are everywhere and most of them are rare.
 */
export class Zipf<T> {
  readonly #items: readonly T[];
  readonly #sums: Float64Array;

  /** `items` are ordered by rank, the most frequent first. */
  constructor(items: readonly T[]) {
    this.#items = items;
    this.#sums = new Float64Array(items.length);
    let sum = 0;
    for (let rank = 1; rank <= items.length; rank += 1) {
      sum += 1 / (rank + 2.7);
      this.#sums[rank - 1] = sum;
    }
  }

  draw(dice: Dice): T {
    const wanted = dice.share() * (this.#sums.at(-1) ?? 0);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#items[low] as T;
  }
}
