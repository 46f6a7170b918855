/** A stretch of two wordings: in both, only in the earlier one, or only in the later one. */
export interface Stretch {
  readonly of: 'both' | 'earlier' | 'later';
  readonly text: string;
}

/** So many pairs of words are compared at most; longer texts are told as a whole where they differ. */
const MOST_PAIRS = 1_000_000;

/** Words with the white space after them: joined they are the text. */
const piecesOf = (text: string): string[] => text.match(/\S+\s*|^\s+/gu) ?? [];

/** How many pieces two lists have in common from each pair of places on (the longest common subsequence). */
function commonFrom(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [row, next] = [rows[i] as Uint32Array, rows[i + 1] as Uint32Array];
      row[j] = isSame(a[i], b[j]) ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}

/** White space after a word is no difference of words. */
const isSame = (a: string | undefined, b: string | undefined): boolean => a?.trimEnd() === b?.trimEnd();

/** Joins neighbours of one kind; what went stands before what came in its place. */
function gathered(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  let [gone, come] = ['', ''];
  const close = (): void => {
    if (gone !== '') found.push({ of: 'earlier', text: gone });
    if (come !== '') found.push({ of: 'later', text: come });
    [gone, come] = ['', ''];
  };
  for (const { of, text } of stretches) {
    if (of === 'earlier') gone += text;
    else if (of === 'later') come += text;
    else {
      close();
      const last = found.at(-1);
      if (last?.of === 'both') found[found.length - 1] = { of, text: last.text + text };
      else found.push({ of, text });
    }
  }
  close();
  return found;
}

/**
 * How two wordings of a text differ, word by word. The stretches of both and of the later one, joined, are the later
 * text, character for character; those of both and of the earlier one have the words of the earlier text.
 */
export function wordDifference(earlier: string, later: string): Stretch[] {
  const [a, b] = [piecesOf(earlier), piecesOf(later)];
  if (a.length * b.length > MOST_PAIRS)
    return gathered([
      { of: 'earlier', text: earlier },
      { of: 'later', text: later },
    ]);
  const common = commonFrom(a, b);
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [gone, come] = [a[i], b[j]];
    if (gone !== undefined && come !== undefined && isSame(gone, come)) {
      stretches.push({ of: 'both', text: come });
      [i, j] = [i + 1, j + 1];
    } else if (
      come === undefined ||
      (gone !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      stretches.push({ of: 'earlier', text: gone ?? '' });
      i += 1;
    } else {
      stretches.push({ of: 'later', text: come });
      j += 1;
    }
  }
  return gathered(stretches);
}
